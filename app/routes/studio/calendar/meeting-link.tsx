import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CalendarMeeting } from '#app/domain/scheduling/calendar/meeting-calendar.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { hoursInWords } from '#app/platform/time-in-words.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/offerings.ts';

/** A meeting in a day of the calendar: when, which batch, and where. */
export function MeetingLink({ meeting }: { meeting: CalendarMeeting }) {
  const { t } = useTranslation('offerings');
  const language = useLanguage();
  const { offeringId, course, code, planned, place } = meeting;
  return (
    <Link
      to={`/studio/offerings/${offeringId}/meetings`}
      className={`block rounded-sm border px-1.5 py-1 text-xs break-words ${planned ? 'border-dashed border-line-strong' : 'border-transparent bg-nila-soft'}`}
    >
      <span className="block font-semibold">{hoursInWords(meeting, language)}</span>
      <span className="block">{inLanguage(course, language)}</span>
      <span className="block text-ink-soft">
        {[code, place, planned && t('state.planned')].filter(Boolean).join(' · ')}
      </span>
    </Link>
  );
}
