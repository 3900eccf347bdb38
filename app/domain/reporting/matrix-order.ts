import type { Language } from '#app/platform/i18n.ts';

import type { MatrixColumn, MatrixRow } from './gap-matrix.ts';
import { type Measure, measureOf } from './matrix-measure.ts';

/**
 * The rows by the name of their unit, by their total or by one column: the whole and its own staff stay on top. A key
 * that is neither of these leaves the order of the units; rows where nobody has been measured come last either way.
 */
export function orderRows(
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
  { show, sort, descending }: { show: Measure; sort: string | null; descending: boolean },
  language: Language,
): MatrixRow[] {
  const fixed = rows.filter(({ role }) => role !== 'child');
  const units = rows.filter(({ role }) => role === 'child');
  const sign = descending ? -1 : 1;
  if (sort === 'name') {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return [...fixed, ...units.sort((a, b) => sign * compare(a.name, b.name))];
  }
  const column = columns.findIndex(({ key }) => key === sort);
  if (sort !== 'total' && column < 0) return [...rows];
  const valueOf = (row: MatrixRow) => {
    const counts = sort === 'total' ? row.total : row.cells[column];
    return counts && counts.pairs > 0 ? measureOf(show, counts) : null;
  };
  const ordered = units
    .map((row) => ({ row, value: valueOf(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null);
      return sign * (a.value - b.value);
    });
  return [...fixed, ...ordered.map(({ row }) => row)];
}
