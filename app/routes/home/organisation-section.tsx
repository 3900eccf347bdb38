import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { type GapCounts, metOf } from '#app/domain/competency/gap.ts';
import type { OrganisationHome } from '#app/domain/reporting/organisation-home.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { Card, EmptyState } from '#app/ui/page.tsx';
import { StateBar } from '#app/ui/state-bar.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/home.ts';

/** The part of HR and training managers: where the gaps are, and what training has moved. */
export function OrganisationSection({
  organisation,
  mayImport,
}: {
  organisation: OrganisationHome;
  mayImport: boolean;
}) {
  const { t } = useTranslation('home');
  const { unit, units, more, movement } = organisation;
  if (!unit) {
    return (
      <EmptyState
        title={t('organisationEmpty')}
        action={mayImport && <ButtonLink to="/hr/import">{t('toImport')}</ButtonLink>}
      >
        {t('organisationEmptyText')}
      </EmptyState>
    );
  }
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,1fr)]">
      <Card title={t('organisation')}>
        <p className="-mt-2 mb-3 text-sm text-ink-soft">
          {t('organisationLead', { unit: unit.name })}
        </p>
        <Units unit={unit} units={units} />
        <p className="mt-3 text-sm">
          <Link to="/hr/gaps" className="link">
            {more > 0 ? t('moreUnits', { count: more }) : t('fullMatrix')}
          </Link>
        </p>
      </Card>
      <Moved movement={movement} />
    </section>
  );
}

type Line = NonNullable<OrganisationHome['unit']>;

function Units({ unit, units }: { unit: Line; units: Line[] }) {
  const { t } = useTranslation('home');
  return (
    <div className="-mx-4 sm:mx-0">
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{t('unitColumn')}</th>
            <th scope="col">{t('standing')}</th>
            <th scope="col" className="number">
              {t('metShare')}
            </th>
            <th scope="col" className="number">
              {t('gapCount')}
            </th>
            <th scope="col" className="number">
              {t('unassessedShare')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[unit, ...units].map((line) => (
            <UnitRow key={line.unitId} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function UnitRow({ line: { unitId, name, total } }: { line: Line }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const { measuredGap, unassessed } = total;
  const met = metOf(total);
  return (
    <tr>
      <th scope="row">
        <Link to={`/hr/gaps/${unitId}`} className="link">
          {name}
        </Link>
      </th>
      <td>
        <StateBar counts={{ met, gap: measuredGap, unassessed }} />
      </td>
      <td data-label={t('metShare')} className="number">
        {percent(met, total, language)}
      </td>
      <td data-label={t('gapCount')} className="number">
        {formatNumber(measuredGap, language)}
      </td>
      <td data-label={t('unassessedShare')} className="number">
        {percent(unassessed, total, language)}
      </td>
    </tr>
  );
}

function percent(part: number, { pairs }: GapCounts, language: 'id' | 'en'): string {
  return `${formatNumber(pairs === 0 ? 0 : (part / pairs) * 100, language)}%`;
}

function Moved({ movement }: Pick<OrganisationHome, 'movement'>) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const { days, completed, certificates, levels, competencies } = movement;
  const figures = [
    { label: t('completed'), value: completed },
    { label: t('issued'), value: certificates },
    { label: t('raised'), value: levels },
  ];
  return (
    <Card title={t('moved', { days })}>
      {completed === 0 ? (
        <p className="text-ink-soft">{t('nothingMoved')}</p>
      ) : (
        <dl className="space-y-2">
          {figures.map(({ label, value }) => (
            <div key={label} className="flex flex-row-reverse items-baseline justify-end gap-2">
              <dt className="text-sm text-ink-soft">{label}</dt>
              <dd className="text-xl font-semibold tabular-nums">
                {formatNumber(value, language)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {competencies.length > 0 && (
        <>
          <h3 className="mt-4 mb-1 text-sm font-semibold">{t('risingMost')}</h3>
          <ul className="space-y-1 text-sm">
            {competencies.map(({ competencyId, name, people }) => (
              <li key={competencyId} className="flex justify-between gap-3">
                <span>{name}</span>
                <span className="text-ink-soft whitespace-nowrap">
                  {t('people', { count: people })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
