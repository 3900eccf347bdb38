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
import { useKindLabel } from '#app/ui/kind-label.ts';
import { StateBar } from '#app/ui/state-bar.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/gaps.ts';

import { matrixSearch } from './matrix-filter.ts';

type Shown = {
  rows: MatrixRow[];
  columns: MatrixColumn[];
  filter: MatrixFilter;
  search: string;
  today: string;
};

/** Units down, competencies across: a real table whose cells open the people behind them. */
export function MatrixTable({ rows, columns, filter, search, today }: Shown) {
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
  if (column.competencyId) return <abbr title={name}>{column.code}</abbr>;
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

/** On a phone: one line per competency of the unit, then the units below it. */
export function CompetencyList({ rows, columns, filter, search, today }: Shown) {
  const { t } = useTranslation('gaps');
  const columnName = useColumnName();
  const [total, ...below] = rows;
  if (!total) return null;
  const units = below.filter(({ role, opens }) => role === 'child' && opens);
  return (
    <div className="space-y-6 sm:hidden">
      <section aria-labelledby="per-competency">
        <h2 id="per-competency" className="mb-2 text-lg">
          {t('perCompetency')}
        </h2>
        <ul className="card divide-y divide-line">
          {columns.map((column, index) => {
            const counts = total.cells[index];
            if (!counts || counts.pairs === 0) return null;
            const met = metOf(counts);
            const to = cellAddress(total, column, filter, today);
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
                <Line counts={counts} />
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
                <Line counts={row.total} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Line({ counts }: { counts: GapCounts }) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  return (
    <p className="text-sm text-ink-soft">
      {t('perCompetencyLine', {
        gap: formatNumber(counts.measuredGap, language),
        unassessed: formatNumber(counts.unassessed, language),
        met: formatNumber(metOf(counts), language),
      })}
    </p>
  );
}

/** Where a cell leads: its people, or the kind it sums up. People are listed as of today only. */
function cellAddress(
  row: MatrixRow,
  column: MatrixColumn | undefined,
  filter: MatrixFilter,
  today: string,
): string | null {
  if (!column) return null;
  if (!column.competencyId)
    return row.role === 'own'
      ? null
      : `/hr/gaps/${row.unitId}${matrixSearch(filter, today, { kind: column.kind })}`;
  if (filter.asOf !== today) return null;
  const rest = `${row.role === 'own' ? '&own=1' : ''}${filter.everyone ? '&who=all' : ''}`;
  return `/hr/gaps/people?unit=${row.unitId}&competency=${column.competencyId}${rest}`;
}

function useRowName(): (row: MatrixRow) => string {
  const { t } = useTranslation('gaps');
  return ({ role, name }) => (role === 'child' ? name : t(role, { name }));
}

function useColumnName(): (column: MatrixColumn) => string {
  const { t } = useTranslation('gaps');
  const kindLabel = useKindLabel();
  return ({ competencyId, name, kind, of }) =>
    competencyId ? name : t('summed', { kind: kindLabel(kind), count: of });
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
