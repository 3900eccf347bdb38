import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { VenueRoom } from '#app/domain/scheduling/venues/venue-view.server.ts';
import '#app/platform/texts/registers.ts';
import { Badge } from '#app/ui/badge.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { StackedTable } from '#app/ui/stacked-table.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

/** The rooms of a venue; each leads to its meetings to come and, for those who keep it, to its form. */
export function RoomTable({ rooms, mayKeep }: { rooms: VenueRoom[]; mayKeep: boolean }) {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  if (rooms.length === 0)
    return (
      <Card title={t('venues.rooms')}>
        <p>{t('venues.noRooms')}</p>
        {mayKeep && <p className="mt-1 text-sm text-ink-soft">{t('venues.noRoomsHint')}</p>}
      </Card>
    );
  return (
    <Card title={t('venues.rooms')}>
      <StackedTable
        label={t('venues.rooms')}
        card={false}
        rows={rooms}
        keyOf={({ id }) => id}
        columns={[
          {
            label: t('venues.room'),
            cell: ({ name, archived }) => (
              <span className="flex flex-wrap items-center gap-2">
                {name}
                {archived && <Badge tone="caution">{t('archived')}</Badge>}
              </span>
            ),
          },
          {
            label: t('venues.capacity'),
            number: true,
            cell: ({ capacity }) => t('venues.people', { count: capacity }),
          },
          {
            label: t('venues.equipment'),
            cell: ({ equipment }) => equipment.join(', ') || t('notStated'),
          },
          {
            label: t('venues.coming'),
            number: true,
            cell: ({ id, name, coming }) => (
              <Link
                className="link"
                to={`?room=${id}#meetings`}
                aria-label={t('venues.comingOf', { count: coming, name })}
              >
                {formatNumber(coming, language)}
              </Link>
            ),
          },
          ...(mayKeep
            ? [{ label: t('edit'), cell: (room: VenueRoom) => <EditLink room={room} /> }]
            : []),
        ]}
      />
    </Card>
  );
}

function EditLink({ room: { id, name } }: { room: VenueRoom }) {
  const { t } = useTranslation('registers');
  return (
    <ButtonLink look="quiet" small to={`?edit=${id}#edit`} aria-label={t('editOf', { name })}>
      {t('edit')}
    </ButtonLink>
  );
}
