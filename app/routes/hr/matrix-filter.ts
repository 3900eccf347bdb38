import type { MatrixFilter } from '#app/domain/reporting/gap-matrix.ts';
import { isDay } from '#app/platform/clock.ts';

/** What the address of the matrix says; anything unreadable falls back to the default. */
export function readMatrixFilter(search: URLSearchParams, today: string): MatrixFilter {
  const day = search.get('asOf') ?? '';
  return {
    kind: search.get('kind') || null,
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
  const { kind, everyone, asOf } = { ...filter, ...change };
  const search = new URLSearchParams();
  if (kind) search.set('kind', kind);
  if (everyone) search.set('who', 'all');
  if (asOf !== today) search.set('asOf', asOf);
  return search.size > 0 ? `?${search}` : '';
}
