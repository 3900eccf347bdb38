import type { MatrixColumn, MatrixFilter, MatrixRow } from '#app/domain/reporting/gap-matrix.ts';
import { isDay } from '#app/platform/clock.ts';
import { isId } from '#app/platform/id.ts';

/** What the address of the matrix says; anything unreadable falls back to the default. */
export function readMatrixFilter(search: URLSearchParams, today: string): MatrixFilter {
  const day = search.get('asOf') ?? '';
  return {
    kind: search.get('kind') || null,
    competencyId: isId(search.get('competency') ?? '') ? search.get('competency') : null,
    everyone: search.get('who') === 'all',
    asOf: isDay(day) ? day : today,
  };
}

/** The same filter as an address, with changes. */
export function matrixSearch(
  filter: MatrixFilter,
  today: string,
  change: Partial<MatrixFilter> = {},
) {
  const { kind, competencyId, everyone, asOf } = { ...filter, ...change };
  const search = new URLSearchParams();
  if (kind) search.set('kind', kind);
  if (competencyId) search.set('competency', competencyId);
  if (everyone) search.set('who', 'all');
  if (asOf !== today) search.set('asOf', asOf);
  return search.size > 0 ? `?${search}` : '';
}

/** Where a cell leads: its people, or the kind it sums up. People are listed as of today only. */
export function cellAddress(
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
