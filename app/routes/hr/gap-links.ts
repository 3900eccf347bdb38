import type { MatrixColumn, MatrixRow } from '#app/domain/reporting/gap-matrix.ts';
import {
  filterParams,
  matrixSearch,
  type MatrixView,
} from '#app/domain/reporting/matrix-address.ts';

/** Where a cell leads, by its row and column; a column of none: all competencies of the row. */
export type CellLink = (
  row: Pick<MatrixRow, 'unitId' | 'role'>,
  column: MatrixColumn | null,
) => string | null;

/**
 * The links of a matrix, prepared once: a cell opens its people, a summed kind the competencies in it, and a total the
 * staff with all their competencies. Every filter goes along.
 */
export function cellLinks(view: MatrixView, today: string): CellLink {
  const filter = filterParams(view, today);
  const staff = filter.toString();
  filter.delete('kind');
  filter.delete('competency');
  const people = filter.size > 0 ? `&${filter}` : '';
  return (row, column) => {
    const own = row.role === 'own' ? '&own=1' : '';
    if (column?.competencyId)
      return `/hr/gaps/people?unit=${row.unitId}&competency=${column.competencyId}${own}${people}`;
    if (column && !own)
      return `/hr/gaps/${row.unitId}${matrixSearch(view, today, { kind: column.kind })}`;
    const kind = column ? `&kind=${encodeURIComponent(column.kind)}` : '';
    return `/hr/gaps/${row.unitId}/staff?${staff}${kind}${own}`
      .replace('?&', '?')
      .replace(/\?$/, '');
  };
}
