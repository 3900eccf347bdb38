import { Link } from '@remix-run/react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { type GapCounts, metOf } from '#app/domain/competency/gap.ts';
import {
  cellShares,
  type MatrixColumn,
  type MatrixFilter,
  type MatrixRow,
} from '#app/domain/reporting/gap-matrix.ts';
import type { Language } from '#app/platform/i18n.ts';
import { formatNumber } from '#app/ui/format.ts';
import { useFollowLinks } from '#app/ui/use-follow-links.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/gaps.ts';

import { cellAddress, matrixSearch } from './matrix-filter.ts';
import type { ShownMatrix } from './shown-matrix.ts';
import { useColumnName } from './use-column-name.ts';

/** Units down, competencies across: a real table whose cells open the people behind them. */
export function MatrixTable({ rows, columns, filter, search, today }: ShownMatrix) {
  const { t } = useTranslation('gaps');
  const rowName = useRowName();
  const columnName = useColumnName();
  const names = columns.map(columnName);
  const language = useLanguage();
  const openLink = useFollowLinks();
  const say = sayCell(t('cell', { skipInterpolation: true }));
  return (
    <div
      className="matrix-box card hidden sm:block"
      tabIndex={0}
      role="region"
      aria-label={t('matrix')}
    >
      <table className="matrix" onKeyDown={moveBetweenCells} onClick={openLink}>
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            {columns.map((column, index) => (
              <th key={column.key} scope="col" title={names[index]}>
                <ColumnHead
                  {...{ column, filter, today }}
                  name={names[index] ?? ''}
                  unitId={rows[0]?.unitId ?? ''}
                />
              </th>
            ))}
          </tr>
        </thead>
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
                {row.cells.map((counts, index) => (
                  <Cell
                    key={columns[index]?.key}
                    counts={counts}
                    language={language}
                    words={say(names[index] ?? '', name, counts)}
                    to={cellAddress(row, columns[index], filter, today)}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead({
  column,
  name,
  unitId,
  filter,
  today,
}: {
  column: MatrixColumn;
  name: string;
  unitId: string;
  filter: MatrixFilter;
  today: string;
}) {
  const { t } = useTranslation('gaps');
  if (column.competencyId && filter.competencyId) return name;
  if (column.competencyId)
    return (
      <a
        href={`/hr/gaps/${unitId}${matrixSearch(filter, today, { competencyId: column.competencyId })}`}
        title={t('onlyCompetency', { name })}
        aria-label={`${column.code}, ${name}`}
        className="hover:underline"
      >
        {column.code}
      </a>
    );
  return (
    <Link
      to={`/hr/gaps/${unitId}${matrixSearch(filter, today, { kind: column.kind })}`}
      className="link"
      aria-label={t('openKind', { kind: name })}
    >
      {name}
    </Link>
  );
}

/** The number of people measured below the standard; a dash where nobody has been measured. */
function Cell({
  counts,
  language,
  words,
  to,
}: {
  counts: GapCounts;
  language: Language;
  words: string;
  to: string | null;
}) {
  if (counts.pairs === 0) return <td />;
  const { met, unassessed } = cellShares(counts);
  const number =
    counts.unassessed === counts.pairs ? '–' : formatNumber(counts.measuredGap, language);
  return (
    <td className={`matrix-cell m${met} u${unassessed}`}>
      {to ? (
        <a href={to} aria-label={words}>
          {number}
        </a>
      ) : (
        <span>
          <span aria-hidden>{number}</span>
          <span className="sr-only">{words}</span>
        </span>
      )}
    </td>
  );
}

function useRowName(): (row: MatrixRow) => string {
  const { t } = useTranslation('gaps');
  return ({ role, name }) => (role === 'child' ? name : t(role, { name }));
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

const STEPS: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys move the focus from cell to cell, past those that are empty. */
function moveBetweenCells(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const from = (event.target as HTMLElement).closest<HTMLTableCellElement>('td, th');
  const row = from?.closest('tr');
  if (!step || !from || !row) return;
  const { rows } = event.currentTarget;
  for (let r = row.rowIndex + step[0], c = from.cellIndex + step[1]; ; r += step[0], c += step[1]) {
    const cell = rows[r]?.cells[c];
    if (!cell) return;
    const link = cell.querySelector('a');
    if (!link) continue;
    event.preventDefault();
    link.focus();
    return;
  }
}
