import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { readRegisterSearch } from '#app/domain/scheduling/register-search.ts';
import { venueList } from '#app/domain/scheduling/venues/venue-list.server.ts';
import '#app/platform/texts/registers.ts';
import { zoneName } from '#app/platform/time-in-words.ts';
import { withActor } from '#app/routes/access.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { pageTitle } from '#app/ui/page-title.ts';
import { StackedTable } from '#app/ui/stacked-table.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { RegisterList } from '../registers/register-list.tsx';

export const meta = pageTitle('registers', (t) => t('venues.title'));

export const loader = withActor(async (actor, { request }) => {
  const search = readRegisterSearch(new URL(request.url).searchParams);
  return { search, found: await venueList(actor, search) };
});

export default function Venues() {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const { search, found } = useLoaderData<typeof loader>();
  return (
    <RegisterList register="venues" search={search} found={found}>
      <StackedTable
        label={t('venues.title')}
        rows={found.rows}
        keyOf={({ id }) => id}
        columns={[
          {
            label: t('venues.venue'),
            cell: ({ id, name, archived }) => (
              <span className="flex flex-wrap items-center gap-2">
                <Link className="link" to={`/studio/venues/${id}`}>
                  {name}
                </Link>
                {archived && <Badge tone="caution">{t('archived')}</Badge>}
              </span>
            ),
          },
          {
            label: t('venues.address'),
            cell: ({ address }) => (
              <span className="whitespace-pre-line">{address || t('notStated')}</span>
            ),
          },
          { label: t('venues.zone'), cell: ({ zone }) => zoneName(zone, language) },
          {
            label: t('venues.rooms'),
            number: true,
            cell: ({ rooms }) => formatNumber(rooms, language),
          },
          {
            label: t('venues.largest'),
            number: true,
            cell: ({ largest }) =>
              largest === null ? '–' : t('venues.people', { count: largest }),
          },
        ]}
      />
    </RegisterList>
  );
}
