import { idText, shortText } from '#app/platform/address-text.ts';
import { type Day, isDay } from '#app/platform/clock.ts';

import type { MatrixFilter } from './gap-matrix.ts';
import { isMeasure, type Measure } from './matrix-measure.ts';
import { isNarrowed, readNarrowing, writeNarrowing } from './narrowing.ts';

/** What the address of the matrix says: whom and what it counts, and how it is shown. */
export type MatrixView = MatrixFilter & {
  show: Measure;
  /** `name`, `total` or the key of a column; anything else leaves the order of the units. */
  sort: string | null;
  descending: boolean;
  /** The day to set beside `asOf`. */
  compare: Day | null;
  /** The twelve months before `asOf` are drawn. */
  trend: boolean;
  /** The filters on people are offered: what they offer costs as much as there are people. */
  more: boolean;
};

/** Reads an address; anything unreadable falls back to the default. */
export function readMatrixView(search: URLSearchParams, today: Day): MatrixView {
  const filter = readMatrixFilter(search, today);
  const sort = shortText(search.get('sort'));
  const show = search.get('show');
  const compare = dayText(search.get('compare'));
  return {
    ...filter,
    show: isMeasure(show) ? show : 'below',
    sort: sort?.replace(/^-/, '') || null,
    descending: sort?.startsWith('-') ?? false,
    compare: compare === filter.asOf ? null : compare,
    trend: search.get('trend') === '1',
    more: search.get('more') === '1' || isNarrowed(filter),
  };
}

/** Whom and what an address counts. */
export function readMatrixFilter(search: URLSearchParams, today: Day): MatrixFilter {
  return {
    kind: shortText(search.get('kind')),
    competencyId: idText(search.get('competency')),
    ...readNarrowing(search),
    everyone: search.get('who') === 'all',
    asOf: dayText(search.get('asOf')) ?? today,
  };
}

/** The same view as an address, with changes. */
export function matrixSearch(
  view: MatrixView,
  today: Day,
  change: Partial<MatrixView> = {},
): string {
  const search = matrixParams({ ...view, ...change }, today);
  return search.size > 0 ? `?${search}` : '';
}

export function matrixParams(view: MatrixView, today: Day): URLSearchParams {
  const search = filterParams(view, today);
  if (view.show !== 'below') search.set('show', view.show);
  if (view.sort) search.set('sort', `${view.descending ? '-' : ''}${view.sort}`);
  if (view.compare) search.set('compare', view.compare);
  if (view.trend) search.set('trend', '1');
  if (view.more && !isNarrowed(view)) search.set('more', '1');
  return search;
}

/** Whom and what is counted alone. */
export function filterParams(filter: MatrixFilter, today: Day): URLSearchParams {
  const search = new URLSearchParams();
  if (filter.kind) search.set('kind', filter.kind);
  if (filter.competencyId) search.set('competency', filter.competencyId);
  writeNarrowing(search, filter);
  if (filter.everyone) search.set('who', 'all');
  if (filter.asOf !== today) search.set('asOf', filter.asOf);
  return search;
}

function dayText(text: string | null): Day | null {
  return text && isDay(text) ? text : null;
}
