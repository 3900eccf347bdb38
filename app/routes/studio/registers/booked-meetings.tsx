import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { BookedMeeting } from '#app/domain/scheduling/booked-meetings.server.ts';
import { BOOKED_PAGE, type BookedSearch, bookedUrl } from '#app/domain/scheduling/booked-search.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import '#app/platform/texts/registers.ts';
import { timeInWords } from '#app/platform/time-in-words.ts';
import { Badge } from '#app/ui/badge.tsx';
import { PageSteps } from '#app/ui/page-steps.tsx';
import { Card } from '#app/ui/page.tsx';
import { StackedTable } from '#app/ui/stacked-table.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

/**
 * The meetings that take up a venue or a trainer, those to come or those past.
 * @param room the one room of a venue whose meetings are shown; null: all of them, or those of a trainer
 */
export function BookedMeetings({
  search,
  booked: { rows, total },
  room,
  ofVenue,
}: {
  search: BookedSearch;
  booked: { rows: BookedMeeting[]; total: number };
  room: { name: string } | null;
  ofVenue: boolean;
}) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const pages = Math.max(1, Math.ceil(total / BOOKED_PAGE));
  return (
    <Card title={t('meetings.title')}>
      <nav
        id="meetings"
        aria-label={t('meetings.filter')}
        className="no-print mb-4 flex flex-wrap gap-2"
      >
        {(['coming', 'past'] as const).map((when) => (
          <Link
            key={when}
            className="chip"
            to={`${bookedUrl(search, { when })}#meetings`}
            aria-current={when === search.when ? 'true' : undefined}
          >
            {t(`meetings.${when}`)}
          </Link>
        ))}
        {room && (
          <>
            <span className="chip" aria-current="true">
              {t('meetings.inRoom', { name: room.name })}
            </span>
            <Link className="chip" to={`${bookedUrl(search, { roomId: null })}#meetings`}>
              {t('meetings.allRooms')}
            </Link>
          </>
        )}
      </nav>
      {rows.length === 0 ? (
        <p className="text-ink-soft">
          {t(search.when === 'past' ? 'meetings.nonePast' : 'meetings.noneComing')}
        </p>
      ) : (
        <>
          <p className="mb-2 text-sm text-ink-soft">{t('meetings.count', { count: total })}</p>
          <StackedTable
            label={t('meetings.title')}
            card={false}
            rows={rows}
            keyOf={({ id }) => id}
            columns={[
              { label: t('meetings.time'), cell: (meeting) => timeInWords(meeting, language) },
              { label: t('meetings.what'), cell: (meeting) => <What meeting={meeting} /> },
              {
                label: t(ofVenue ? 'meetings.room' : 'meetings.where'),
                cell: (meeting) => <Where meeting={meeting} ofVenue={ofVenue} />,
              },
            ]}
          />
          <PageSteps
            page={search.page}
            pages={pages}
            to={(page) => `${bookedUrl(search, { page })}#meetings`}
          />
        </>
      )}
    </Card>
  );
}

function What({ meeting }: { meeting: BookedMeeting }) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const { offeringId, course, batch, title, code, planned } = meeting;
  const said = [batch, title].map((text) => inLanguage({ id: '', en: '', ...text }, language));
  return (
    <>
      <Link className="link font-medium" to={`/studio/offerings/${offeringId}`}>
        {inLanguage(course, language)}
      </Link>
      <span className="block text-sm text-ink-soft">
        {[code, ...said].filter(Boolean).join(' · ')}
      </span>
      {planned && <Badge>{t('meetings.planned')}</Badge>}
    </>
  );
}

function Where({
  meeting: { room, online },
  ofVenue,
}: {
  meeting: BookedMeeting;
  ofVenue: boolean;
}) {
  const { t } = useTranslation('registers');
  const also = online ? t('meetings.online') : null;
  if (!room) return <>{also ?? t('meetings.noPlace')}</>;
  const words = ofVenue ? room.name : `${room.venue}, ${room.name}`;
  return <>{[words, also].filter(Boolean).join(' · ')}</>;
}
