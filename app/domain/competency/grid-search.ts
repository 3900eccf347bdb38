import { searchText } from '#app/platform/address-text.ts';
import { type Day, isDay } from '#app/platform/clock.ts';

import { type StandardScope, standardScopes } from './standard.ts';
import { readStandardSearch, type StandardSearch } from './standard-search.ts';

/** Which rows and columns the grid shows, as it stands in the URL. */
export type GridSearch = Pick<StandardSearch, 'q' | 'level' | 'family'> & {
  rows: StandardScope;
  /** Kind of the competencies; null: the first there is. */
  kind: string | null;
  /** Part of the name or code of a competency. */
  of: string;
  /** The day whose standards are shown. */
  day: Day;
  /** From 1. */
  page: number;
};

export function readGridSearch(params: URLSearchParams, today: Day): GridSearch {
  const { q, kind, level, family } = readStandardSearch(params);
  const rows = standardScopes.find((scope) => scope === params.get('rows')) ?? 'position';
  const day = params.get('day') ?? '';
  const page = Number(params.get('page'));
  return {
    rows,
    q,
    kind,
    level: rows === 'position' ? level : null,
    family: rows === 'position' ? family : null,
    of: searchText(params.get('of')),
    day: isDay(day) ? day : today,
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The same in a URL; what is as it begins is left out. */
export function gridSearchParams(search: Partial<GridSearch>, today: Day): URLSearchParams {
  const { rows, day, page, ...texts } = search;
  const params = new URLSearchParams();
  if (rows && rows !== 'position') params.set('rows', rows);
  for (const [name, value] of Object.entries(texts)) if (value) params.set(name, value);
  if (day && day !== today) params.set('day', day);
  if (page && page > 1) params.set('page', String(page));
  return params;
}
