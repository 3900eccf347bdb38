import { useTranslation } from 'react-i18next';

import type { PairState } from '#app/domain/competency/gap.ts';
import {
  changeOf,
  type Compared,
  type ComparedCount,
  comparedCounts,
} from '#app/domain/reporting/matrix-comparison.ts';
import type { GapComparison } from '#app/domain/reporting/matrix-comparison.server.ts';
import { matrixSearch, type MatrixView } from '#app/domain/reporting/matrix-address.ts';
import { formatDay, formatNumber } from '#app/ui/format.ts';
import { useFollowLinks } from '#app/ui/use-follow-links.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/gaps.ts';

import { cellLinks } from './gap-links.ts';
import { moveBetweenCells } from './matrix-keys.ts';
import { useColumnName } from './use-column-name.ts';
import { useRowName } from './use-row-name.ts';

const STATES: Record<ComparedCount, PairState | null> = {
  gap: 'gap',
  unassessed: 'unassessed',
  met: 'met',
  pairs: null,
};

/** Each unit with its counts then and now; the number opens the people it counts now. */
export function ComparisonTable({
  comparison: { rows, columns },
  view,
  compare,
  today,
}: {
  comparison: GapComparison;
  view: MatrixView;
  compare: string;
  today: string;
}) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const rowName = useRowName();
  const names = columns.map(useColumnName());
  const openLink = useFollowLinks();
  const link = cellLinks(view, today);
  const search = matrixSearch(view, today);
  const words = Object.fromEntries(comparedCounts.map((count) => [count, t(`compared.${count}`)]));
  const say = (count: ComparedCount, cell: Compared) => {
    const { then, now, change } = changeOf(count, cell);
    return `${formatNumber(then, language)} → ${formatNumber(now, language)} (${signed(change, language)})`;
  };
  return (
    <div className="space-y-2">
      <h2 id="comparison" className="text-lg">
        {t('comparison', {
          then: formatDay(compare, language),
          now: formatDay(view.asOf, language),
        })}
      </h2>
      <div className="matrix-box card" tabIndex={0} role="region" aria-labelledby="comparison">
        <table className="matrix" onKeyDown={moveBetweenCells} onClick={openLink}>
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              <th scope="col">{t('count')}</th>
              <th scope="col">{t('totalColumn')}</th>
              {columns.map(({ key, competencyId, code }, n) => (
                <th key={key} scope="col" title={names[n]}>
                  {competencyId ? (
                    <>
                      <span aria-hidden>{code}</span>
                      <span className="sr-only">{names[n]}</span>
                    </>
                  ) : (
                    names[n]
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {rows.map((row) => (
            <tbody key={`${row.unitId} ${row.role}`}>
              {comparedCounts.map((count, place) => (
                <tr key={count} className={row.role === 'child' ? undefined : 'matrix-sum'}>
                  {place === 0 && (
                    <th scope="rowgroup" rowSpan={comparedCounts.length}>
                      {row.role === 'child' && row.opens ? (
                        <a href={`/hr/gaps/${row.unitId}${search}`} className="link">
                          {rowName(row)}
                        </a>
                      ) : (
                        rowName(row)
                      )}
                    </th>
                  )}
                  <th scope="row" className="matrix-count">
                    {words[count]}
                  </th>
                  <td>
                    <span>{say(count, row.total)}</span>
                  </td>
                  {row.cells.map((cell, n) => {
                    const column = columns[n]!;
                    if (cell.then.pairs === 0 && cell.now.pairs === 0)
                      return <td key={column.key} />;
                    const state = column.competencyId ? STATES[count] : null;
                    const text = say(count, cell);
                    return (
                      <td key={column.key}>
                        {state ? (
                          <a href={`${link(row, column)}&state=${state}`}>{text}</a>
                        ) : (
                          <span>{text}</span>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

function signed(value: number, language: 'id' | 'en'): string {
  const text = formatNumber(Math.abs(value), language);
  if (value === 0) return '±0';
  return value > 0 ? `+${text}` : `−${text}`;
}
