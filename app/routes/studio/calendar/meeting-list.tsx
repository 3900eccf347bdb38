import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CalendarMeeting } from '#app/domain/scheduling/calendar/meeting-calendar.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { timeInWords } from '#app/platform/time-in-words.ts';
import { StackedTable } from '#app/ui/stacked-table.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/offerings.ts';

import { BatchBadge } from '../offerings/batch-badge.tsx';

/** Meetings one below the other, in the order of time. */
export function MeetingList({ meetings }: { meetings: CalendarMeeting[] }) {
  const { t } = useTranslation('offerings');
  const language = useLanguage();
  return (
    <StackedTable
      label={t('calendar.title')}
      rows={meetings}
      keyOf={({ id }) => id}
      columns={[
        { label: t('meeting.time'), cell: (meeting) => timeInWords(meeting, language) },
        {
          label: t('batch'),
          cell: ({ offeringId, course, code, planned }) => (
            <>
              <Link className="link" to={`/studio/offerings/${offeringId}/meetings`}>
                {inLanguage(course, language)}
              </Link>{' '}
              <span className="text-ink-soft">{code}</span>{' '}
              {planned && <BatchBadge state="planned" />}
            </>
          ),
        },
        { label: t('place'), cell: ({ place }) => place ?? '–' },
        { label: t('meeting.trainers'), cell: ({ trainers }) => trainers.join('; ') || '–' },
      ]}
    />
  );
}
