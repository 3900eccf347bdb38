import { ExternalLink, MapPin, Video } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { BatchMeeting } from '#app/domain/enrollment/batches/meeting.ts';
import '#app/platform/texts/batches.ts';
import { dateInWords, hoursInWords } from '#app/platform/time-in-words.ts';

import { Badge } from './badge.tsx';
import { useLanguage } from './use-language.ts';

/** When and where people of a batch meet, in the order of time. */
export function MeetingLines({ meetings }: { meetings: BatchMeeting[] }) {
  const { t } = useTranslation('batches');
  if (meetings.length === 0) return <p className="text-sm text-ink-soft">{t('noMeetings')}</p>;
  return (
    <ol className="divide-y divide-line text-sm">
      {meetings.map((meeting) => (
        <li key={meeting.id} className="py-2.5 first:pt-0 last:pb-0">
          <MeetingTime meeting={meeting} />
          <MeetingPlace meeting={meeting} />
        </li>
      ))}
    </ol>
  );
}

export function MeetingTime({ meeting }: { meeting: BatchMeeting }) {
  const { t } = useTranslation('batches');
  const language = useLanguage();
  const { startsAt, zone, title, cancelled } = meeting;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <time dateTime={startsAt} className={`font-medium ${cancelled ? 'line-through' : ''}`}>
          {dateInWords(startsAt, zone, language)}
        </time>
        <span className={`tabular-nums ${cancelled ? 'line-through' : ''}`}>
          {hoursInWords(meeting, language)}
        </span>
        {cancelled && <Badge tone="bad">{t('cancelledMeeting')}</Badge>}
      </p>
      {title && <p>{title}</p>}
    </>
  );
}

/** The room, or that it is online; the address of the meeting for those who may know it. */
export function MeetingPlace({ meeting }: { meeting: BatchMeeting }) {
  const { t } = useTranslation('batches');
  const { place, online, onlineUrl, cancelled } = meeting;
  if (cancelled) return null;
  return (
    <ul className="text-ink-soft">
      {place && (
        <li className="flex items-start gap-1.5">
          <MapPin aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.5} />
          <span className="min-w-0">
            {[place.room, place.venue, place.address].filter(Boolean).join(', ')}
          </span>
        </li>
      )}
      {online && (
        <li className="flex items-start gap-1.5">
          <Video aria-hidden className="mt-0.5 size-4 shrink-0" strokeWidth={1.5} />
          {onlineUrl ? (
            <a href={onlineUrl} className="link" target="_blank" rel="noreferrer">
              {t('join')}
              <ExternalLink aria-hidden className="ml-1 inline size-3.5" strokeWidth={1.5} />
            </a>
          ) : (
            t('online')
          )}
        </li>
      )}
    </ul>
  );
}
