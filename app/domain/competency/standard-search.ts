import { searchText, shortText } from '#app/platform/address-text.ts';

/** Families and codes of positions may be long. */
const LONGEST = 200;

/** What the list of position standards is asked for, as it stands in the URL. */
export type StandardSearch = {
  /** Part of the name or of the code of a position. */
  q: string;
  kind: string | null;
  level: string | null;
  family: string | null;
  /** Only positions that require nothing. */
  without: boolean;
  /** Code of the last position of the page before. */
  after: string | null;
};

export function readStandardSearch(params: URLSearchParams): StandardSearch {
  return {
    q: searchText(params.get('q')),
    kind: shortText(params.get('kind'), LONGEST),
    level: shortText(params.get('level'), LONGEST),
    family: shortText(params.get('family'), LONGEST),
    without: params.get('without') === '1',
    after: shortText(params.get('after'), LONGEST),
  };
}

/** The same in a URL; what is as it begins is left out. */
export function standardSearchParams({
  without,
  ...texts
}: Partial<StandardSearch>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(texts)) if (value) params.set(name, value);
  if (without) params.set('without', '1');
  return params;
}
