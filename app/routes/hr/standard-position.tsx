import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { canKeepStandards } from '#app/domain/competency/competency-policy.ts';
import { positionStandard } from '#app/domain/competency/standard-of.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { useJobKindLabel, useJobLevelLabel } from '#app/ui/job-label.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/standards.ts';

import { StandardSheet } from './standard-sheet.tsx';

export const meta = pageTitle(
  'standards',
  (t, view: { position: { name: string } } | undefined) => view?.position.name ?? t('title'),
);

export const loader = withActor(async (actor, { params }) => ({
  ...(await positionStandard(actor, idParam(params.id))),
  keeps: canKeepStandards(actor),
}));

export default function PositionStandard() {
  const { t } = useTranslation('standards');
  const jobKind = useJobKindLabel();
  const jobLevel = useJobLevelLabel();
  const { position, keeps, ...standard } = useLoaderData<typeof loader>();
  const { code, name, kind, level, family, people } = position;
  return (
    <>
      <PageHeader
        title={name}
        lead={[code, jobKind(kind), jobLevel(level), family, t('holders', { count: people })]
          .filter(Boolean)
          .join(' · ')}
        crumbs={[{ to: '/hr/standards', label: t('title') }]}
        actions={
          keeps && (
            <ButtonLink to={`/hr/standards/grid?q=${encodeURIComponent(code)}`}>
              {t('editOne')}
            </ButtonLink>
          )
        }
      />
      <StandardSheet standard={standard} empty={t('nowNonePosition')} />
    </>
  );
}
