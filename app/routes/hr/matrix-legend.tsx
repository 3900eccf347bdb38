import { useTranslation } from 'react-i18next';

import { type GapCounts, metOf } from '#app/domain/competency/gap.ts';
import type { MatrixColumn } from '#app/domain/reporting/gap-matrix.ts';
import { isHeat, type Measure } from '#app/domain/reporting/matrix-measure.ts';
import { formatNumber } from '#app/ui/format.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/gaps.ts';

/** The whole unit in three numbers that stay three. */
export function MatrixTotals({ counts }: { counts: GapCounts }) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const shown = [
    { label: t('sumGap'), value: counts.measuredGap, tone: 'text-bata' },
    { label: t('sumUnassessed'), value: counts.unassessed, tone: 'text-ink' },
    { label: t('sumMet'), value: metOf(counts), tone: 'text-daun' },
  ];
  return (
    <section className="card p-4 sm:p-5">
      <ul className="grid gap-3 sm:grid-cols-3">
        {shown.map(({ label, value, tone }) => (
          <li key={label} className="rounded-md bg-sunken p-3">
            <span className={`block text-2xl font-bold tabular-nums ${tone}`}>
              {formatNumber(value, language)}
            </span>
            <span className="block text-sm text-ink-soft">{label}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3 max-w-prose text-sm text-ink-soft">
        {t('lead')} {t('explain')}
      </p>
    </section>
  );
}

const SAMPLES: Record<Measure, string> = {
  below: '12',
  met: '60%',
  average: '1,2',
  severity: '48',
};

/** What fill, number and hatching of a cell mean, and the codes. `show` null: the cells have no picture. */
export function MatrixLegend({ columns, show }: { columns: MatrixColumn[]; show: Measure | null }) {
  const { t } = useTranslation('gaps');
  return (
    <section
      aria-labelledby="legend"
      className={`text-sm ${show && isHeat(show) ? 'matrix-heat' : ''}`}
    >
      <h2 id="legend" className="mb-2 text-base">
        {t('legend')}
      </h2>
      {show && <CellLegend show={show} />}
      <dl className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-ink-soft">
        {columns.map(({ key, competencyId, code, name }) =>
          competencyId ? (
            <div key={key} className="flex gap-1.5">
              <dt className="font-semibold">{code}</dt>
              <dd>{name}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <p className="no-print mt-2 hidden text-ink-soft sm:block">{t('legendKeys')}</p>
    </section>
  );
}

function CellLegend({ show }: { show: Measure }) {
  const { t } = useTranslation('gaps');
  const items = [
    { key: 'number', shares: 'm12 u0', sample: SAMPLES[show], label: t(`measureNote.${show}`) },
    { key: 'unassessed', shares: 'm0 u8', sample: '', label: t('legendUnassessed') },
    { key: 'nobody', shares: 'm0 u20', sample: '–', label: t('legendNobody') },
  ];
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2">
      {items.map(({ key, shares, sample, label }) => (
        <li key={key} className="flex items-center gap-2">
          <span
            aria-hidden
            className={`matrix-cell inline-flex h-7 w-14 items-center justify-center border border-line ${shares}`}
          >
            {sample}
          </span>
          {label}
        </li>
      ))}
    </ul>
  );
}
