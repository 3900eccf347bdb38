import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { canSeeGaps } from '#app/domain/competency/competency-policy.ts';
import { unitView } from '#app/domain/organisation/units.server.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { formatDay, formatNumber } from '#app/ui/format.ts';
import { Card, PageHeader } from '#app/ui/page.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/organisation.ts';

import { UnitEnd, UnitTable } from './unit-lines.tsx';

export const meta = pageTitle('organisation', (t) => t('units.title'));

export const loader = withActor(async (actor, { params }) => ({
  unit: await unitView(actor, idParam(params.id)),
  gaps: canSeeGaps(actor),
}));

export default function Unit() {
  const { t } = useTranslation('organisation');
  const language = useLanguage();
  const { unit, gaps } = useLoaderData<typeof loader>();
  const from = formatDay(unit.validFrom, language);
  const until = unit.validUntil && formatDay(unit.validUntil, language);
  const crumbs = unit.path.map(({ id, name }) => ({ to: `/hr/units/${id}`, label: name }));
  return (
    <>
      <PageHeader
        title={unit.name}
        lead={<UnitEnd unit={unit} />}
        crumbs={[{ to: '/hr/units', label: t('units.title') }, ...crumbs]}
        actions={
          <>
            <ButtonLink to={`/hr/employees?unit=${unit.id}`}>{t('units.toPeople')}</ButtonLink>
            {gaps && (
              <ButtonLink look="secondary" to={`/hr/gaps/${unit.id}`}>
                {t('units.toGaps')}
              </ButtonLink>
            )}
            {unit.canIssueCodes && (
              <ButtonLink look="secondary" to={`/hr/units/${unit.id}/codes`}>
                {t('units.toCodes')}
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="space-y-6">
        <Card title={t('units.facts')}>
          <Facts
            facts={[
              [t('units.code'), unit.code],
              [t('units.kind'), unit.kind],
              ...(unit.echelon ? ([[t('units.echelon'), unit.echelon]] as const) : []),
              [
                t('units.valid'),
                until ? t('units.validBetween', { from, until }) : t('units.validFrom', { from }),
              ],
              [t('units.own'), formatNumber(unit.own, language)],
              [t('units.total'), formatNumber(unit.people, language)],
            ]}
          />
        </Card>
        <section>
          <h2 className="mb-3 text-lg">{t('units.below')}</h2>
          {unit.children.length === 0 ? (
            <p className="text-ink-soft">{t('units.noneBelow')}</p>
          ) : (
            <UnitTable lines={unit.children} label={t('units.below')} />
          )}
        </section>
      </div>
    </>
  );
}
