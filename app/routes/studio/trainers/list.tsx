import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { readRegisterSearch } from '#app/domain/scheduling/register-search.ts';
import {
  type TrainerLine,
  trainerList,
} from '#app/domain/scheduling/trainers/trainer-list.server.ts';
import '#app/platform/texts/registers.ts';
import { withActor } from '#app/routes/access.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { pageTitle } from '#app/ui/page-title.ts';
import { StackedTable } from '#app/ui/stacked-table.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { RegisterList } from '../registers/register-list.tsx';

export const meta = pageTitle('registers', (t) => t('trainers.title'));

export const loader = withActor(async (actor, { request }) => {
  const search = readRegisterSearch(new URL(request.url).searchParams);
  return { search, found: await trainerList(actor, search) };
});

export default function Trainers() {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const { search, found } = useLoaderData<typeof loader>();
  return (
    <RegisterList register="trainers" search={search} found={found}>
      <StackedTable
        label={t('trainers.title')}
        rows={found.rows}
        keyOf={({ id }) => id}
        columns={[
          { label: t('trainers.trainer'), cell: (trainer) => <Name trainer={trainer} /> },
          {
            label: t('trainers.from'),
            cell: ({ internal, from }) => (
              <>
                {t(internal ? 'trainers.internal' : 'trainers.external')}
                {from && <span className="block text-sm text-ink-soft">{from}</span>}
              </>
            ),
          },
          {
            label: t('trainers.expertise'),
            cell: ({ expertise }) => expertise || t('notStated'),
          },
          {
            label: t('trainers.coming'),
            number: true,
            cell: ({ coming }) => formatNumber(coming, language),
          },
        ]}
      />
    </RegisterList>
  );
}

function Name({ trainer: { id, name, archived, left } }: { trainer: TrainerLine }) {
  const { t } = useTranslation('registers');
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Link className="link" to={`/studio/trainers/${id}`}>
        {name}
      </Link>
      {archived && <Badge tone="caution">{t('archived')}</Badge>}
      {left && <Badge tone="bad">{t('trainers.left')}</Badge>}
    </span>
  );
}
