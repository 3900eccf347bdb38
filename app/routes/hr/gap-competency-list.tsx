import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import { type GapCounts, metOf } from '#app/domain/competency/gap.ts';
import { matrixSearch } from '#app/domain/reporting/matrix-address.ts';
import type { Measure } from '#app/domain/reporting/matrix-measure.ts';
import { formatNumber } from '#app/ui/format.ts';
import { StateBar } from '#app/ui/state-bar.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/gaps.ts';

import { cellLinks } from './gap-links.ts';
import type { ShownMatrix } from './shown-matrix.ts';
import { useColumnName } from './use-column-name.ts';
import { useMeasure } from './use-measure.ts';

/** On a phone: one line per competency of the unit, then the units below it. */
export function CompetencyList({ rows, columns, view, search, today }: ShownMatrix) {
  const { t } = useTranslation('gaps');
  const columnName = useColumnName();
  const link = cellLinks(view, today);
  const [total, ...below] = rows;
  if (!total) return null;
  const units = below.filter(({ role, opens }) => role === 'child' && opens);
  return (
    <div className="space-y-6 sm:hidden print:hidden">
      <section aria-labelledby="per-competency">
        <h2 id="per-competency" className="mb-2 text-lg">
          {t('perCompetency')}
        </h2>
        <ul className="card divide-y divide-line">
          {columns.map((column, index) => {
            const counts = total.cells[index];
            if (!counts || counts.pairs === 0) return null;
            const met = metOf(counts);
            const to = link(total, column);
            return (
              <li key={column.key} className="space-y-1 p-4">
                {to ? (
                  <Link to={to} className="link font-semibold">
                    {columnName(column)}
                  </Link>
                ) : (
                  <span className="font-semibold">{columnName(column)}</span>
                )}
                <StateBar
                  counts={{ met, gap: counts.measuredGap, unassessed: counts.unassessed }}
                />
                <Line counts={counts} show={view.show} />
                {column.competencyId && !view.competencyId && units.length > 0 && (
                  <a
                    href={`/hr/gaps/${total.unitId}${matrixSearch(view, today, { competencyId: column.competencyId })}`}
                    aria-label={t('byUnitOf', { name: column.name })}
                    className="link text-sm"
                  >
                    {t('byUnit')}
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      {units.length > 0 && (
        <section aria-labelledby="units-below">
          <h2 id="units-below" className="mb-2 text-lg">
            {t('units')}
          </h2>
          <ul className="card divide-y divide-line">
            {units.map((row) => (
              <li key={row.unitId} className="p-4">
                <Link to={`/hr/gaps/${row.unitId}${search}`} className="link font-semibold">
                  {row.name}
                </Link>
                <Line counts={row.total} show={view.show} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Line({ counts, show }: { counts: GapCounts; show: Measure }) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const measured = useMeasure(show);
  return (
    <p className="text-sm text-ink-soft">
      {show !== 'below' && (
        <span className="block font-semibold text-ink">
          {t('filterLine', { label: t(`measure.${show}`), value: measured(counts) })}
        </span>
      )}
      {t('perCompetencyLine', {
        gap: formatNumber(counts.measuredGap, language),
        unassessed: formatNumber(counts.unassessed, language),
        met: formatNumber(metOf(counts), language),
      })}
    </p>
  );
}
