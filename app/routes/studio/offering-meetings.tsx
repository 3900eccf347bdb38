import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import {
  type BatchMeeting,
  batchMeetings,
} from '#app/domain/scheduling/offering/batch-meetings.server.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { timeInWords } from '#app/platform/time-in-words.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { EmptyState } from '#app/ui/page.tsx';
import { StackedTable } from '#app/ui/stacked-table.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/offerings.ts';

import { BatchHeader } from './offerings/batch-header.tsx';

export const meta = pageTitle<'offerings', { head: { code: string } }>('offerings', (t, view) =>
  [t('page.meetings'), view?.head.code].filter(Boolean).join(' · '),
);

const DONE = ['planned', 'kept', 'dropped', 'moved'] as const;

export const loader = withActor(async (actor, { request, params }) => {
  const asked = new URL(request.url).searchParams;
  return {
    ...(await batchMeetings(actor, idParam(params['id']))),
    done: DONE.find((one) => asked.has(one)) ?? null,
  };
});

export default function OfferingMeetings() {
  const { t } = useTranslation('offerings');
  const { head, meetings, done } = useLoaderData<typeof loader>();
  const add = head.may.change && (
    <ButtonLink to={`/studio/offerings/${head.id}/meetings/new`}>{t('meeting.add')}</ButtonLink>
  );
  return (
    <>
      <BatchHeader head={head} page="meetings" />
      <div className="space-y-5">
        {done && <Notice kind="success">{t(`done.${done}`)}</Notice>}
        {meetings.length > 0 ? (
          <>
            <MeetingTable meetings={meetings} />
            {add}
          </>
        ) : (
          <EmptyState title={t('meeting.none')} action={add}>
            {t('meeting.noneText')}
          </EmptyState>
        )}
      </div>
    </>
  );
}

function MeetingTable({ meetings }: { meetings: BatchMeeting[] }) {
  const { t } = useTranslation('offerings');
  const language = useLanguage();
  const { head } = useLoaderData<typeof loader>();
  const time = (meeting: BatchMeeting) => {
    const words = timeInWords(meeting, language);
    const to = `/studio/offerings/${head.id}/meetings/${meeting.id}`;
    if (meeting.cancelled || !head.may.change) return words;
    return (
      <Link className="link" to={to}>
        {words}
      </Link>
    );
  };
  return (
    <StackedTable
      label={t('page.meetings')}
      rows={meetings}
      keyOf={({ id }) => id}
      columns={[
        {
          label: t('meeting.time'),
          cell: (meeting) => (
            <>
              {time(meeting)}
              <span className="block text-sm font-normal text-ink-soft">
                {inLanguage(meeting.title, language)}
              </span>
              {meeting.cancelled && <Badge tone="bad">{t('meeting.cancelled')}</Badge>}
            </>
          ),
        },
        { label: t('place'), cell: (meeting) => <MeetingPlace meeting={meeting} /> },
        {
          label: t('meeting.trainers'),
          cell: ({ trainers }) => trainers.map(({ name }) => name).join('; ') || '–',
        },
      ]}
    />
  );
}

function MeetingPlace({ meeting: { room, onlineUrl } }: { meeting: BatchMeeting }) {
  const { t } = useTranslation('offerings');
  const { head } = useLoaderData<typeof loader>();
  const small = room && head.capacity !== null && room.capacity < head.capacity;
  if (!room && !onlineUrl) return <>–</>;
  return (
    <>
      {room && <span className="block">{`${room.name}, ${room.venue}`}</span>}
      {small && <Badge tone="caution">{t('meeting.roomSmall', { capacity: room.capacity })}</Badge>}
      {onlineUrl && (
        <a className="link break-all" href={onlineUrl} rel="noreferrer">
          {t('meeting.online')}
        </a>
      )}
    </>
  );
}
