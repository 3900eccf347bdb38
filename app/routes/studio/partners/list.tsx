import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { partnerList } from '#app/domain/scheduling/partners/partner-list.server.ts';
import { readRegisterSearch } from '#app/domain/scheduling/register-search.ts';
import '#app/platform/texts/registers.ts';
import { withActor } from '#app/routes/access.server.ts';
import { Badge } from '#app/ui/badge.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { pageTitle } from '#app/ui/page-title.ts';
import { StackedTable } from '#app/ui/stacked-table.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { RegisterList } from '../registers/register-list.tsx';

import { AgreementBadge, AgreementDates } from './agreement-badge.tsx';

export const meta = pageTitle('registers', (t) => t('partners.title'));

export const loader = withActor(async (actor, { request }) => {
  const search = readRegisterSearch(new URL(request.url).searchParams);
  return { search, found: await partnerList(actor, search) };
});

export default function Partners() {
  const { t } = useTranslation('registers');
  const language = useLanguage();
  const { search, found } = useLoaderData<typeof loader>();
  return (
    <RegisterList register="partners" search={search} found={found}>
      <StackedTable
        label={t('partners.title')}
        rows={found.rows}
        keyOf={({ id }) => id}
        columns={[
          {
            label: t('partners.partner'),
            cell: ({ id, name, archived }) => (
              <span className="flex flex-wrap items-center gap-2">
                <Link className="link" to={`/studio/partners/${id}`}>
                  {name}
                </Link>
                {archived && <Badge tone="caution">{t('archived')}</Badge>}
              </span>
            ),
          },
          { label: t('partners.kind'), cell: ({ kind }) => t(`partners.kinds.${kind}`) },
          {
            label: t('partners.agreement'),
            cell: ({ agreement }) => (
              <>
                <AgreementBadge agreement={agreement} />
                <AgreementDates agreement={agreement} />
              </>
            ),
          },
          {
            label: t('partners.courses'),
            number: true,
            cell: ({ courses }) => t('partners.coursesCount', { count: courses }),
          },
          {
            label: t('partners.trainersCount'),
            number: true,
            cell: ({ trainers }) => formatNumber(trainers, language),
          },
        ]}
      />
    </RegisterList>
  );
}
