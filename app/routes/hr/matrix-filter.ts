import type { MatrixFilter } from '#app/domain/reporting/gap-matrix.ts';
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
