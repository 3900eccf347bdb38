import { useTranslation } from 'react-i18next';

import { type GapCounts, metOf } from '#app/domain/competency/gap.ts';
import { cellShares, highestOf, isHeat } from '#app/domain/reporting/matrix-measure.ts';
import { useFollowLinks } from '#app/ui/use-follow-links.ts';

import '#app/platform/texts/gaps.ts';

import { cellLinks } from './gap-links.ts';
import { moveBetweenCells } from './matrix-keys.ts';
import { MatrixHead } from './matrix-head.tsx';
import type { ShownMatrix } from './shown-matrix.ts';
import { useColumnName } from './use-column-name.ts';
import { useMeasure } from './use-measure.ts';
import { useRowName } from './use-row-name.ts';

/** Units down, competencies across: a real table whose cells open the people behind them. */
export function MatrixTable({ rows, columns, view, search, today }: ShownMatrix) {
  const { t } = useTranslation('gaps');
  const rowName = useRowName();
  const names = columns.map(useColumnName());
  const openLink = useFollowLinks();
  const number = useMeasure(view.show);
  const say = sayCell(t('cell', { skipInterpolation: true }));
  const sayMore = view.show === 'below' ? null : t('cellMeasure', { skipInterpolation: true });
  const measure = t(`measure.${view.show}`);
  const link = cellLinks(view, today);
  const below = rows.filter(({ role }) => role !== 'total');
  const scaled = below.length > 0 ? below : rows;
  const highest = highestOf(
    view.show,
    scaled.flatMap(({ cells }) => cells),
  );
  const highestTotal = highestOf(
    view.show,
    scaled.map(({ total }) => total),
  );
  const totalName = t('totalColumn');

  const cell = (
    key: string | undefined,
    counts: GapCounts,
    most: number,
    to: string | null,
    words: string,
  ) => {
    if (counts.pairs === 0) return <td key={key} />;
    const { filled, unassessed } = cellShares(view.show, counts, most);
    const text = number(counts);
    const spoken = sayMore
      ? sayMore
          .replace('{{cell}}', words)
          .replace('{{measure}}', measure)
          .replace('{{value}}', text)
      : words;
    return (
      <td key={key} className={`matrix-cell m${filled} u${unassessed}`}>
        {to ? (
          <a href={to} aria-label={spoken}>
            {text}
          </a>
        ) : (
          <span>
            <span aria-hidden>{text}</span>
            <span className="sr-only">{spoken}</span>
          </span>
        )}
      </td>
    );
  };

  return (
    <div
      className="matrix-box card hidden sm:block print:block"
      tabIndex={0}
      role="region"
      aria-label={t('matrix')}
    >
      <table
        className={`matrix ${isHeat(view.show) ? 'matrix-heat' : ''}`}
        onKeyDown={moveBetweenCells}
        onClick={openLink}
      >
        <MatrixHead {...{ columns, names, view, today }} unitId={rows[0]?.unitId ?? ''} />
        <tbody>
          {rows.map((row) => {
            const name = rowName(row);
            return (
              <tr
                key={`${row.unitId} ${row.role}`}
                className={row.role === 'child' ? undefined : 'matrix-sum'}
              >
                <th scope="row">
                  {row.role === 'child' && row.opens ? (
                    <a href={`/hr/gaps/${row.unitId}${search}`} className="link">
                      {name}
                    </a>
                  ) : (
                    name
                  )}
                </th>
                {row.cells.map((counts, index) => {
                  const column = columns[index];
                  const to = column ? link(row, column) : null;
                  return cell(column?.key, counts, highest, to, say(names[index]!, name, counts));
                })}
                {columns.length > 1 &&
                  cell(
                    'total',
                    row.total,
                    highestTotal,
                    link(row, null),
                    say(totalName, name, row.total),
                  )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** The sentence of a cell, filled by hand: a matrix has hundreds of them. */
function sayCell(sentence: string) {
  return (competency: string, unit: string, counts: GapCounts) =>
    sentence
      .replace('{{competency}}', competency)
      .replace('{{unit}}', unit)
      .replace('{{gap}}', String(counts.measuredGap))
      .replace('{{met}}', String(metOf(counts)))
      .replace('{{unassessed}}', String(counts.unassessed));
}
