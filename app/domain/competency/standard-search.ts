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
    q: (params.get('q') ?? '').trim().slice(0, 100),
    kind: short(params.get('kind')),
    level: short(params.get('level')),
    family: short(params.get('family')),
    without: params.get('without') === '1',
    after: short(params.get('after')),
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

function short(text: string | null): string | null {
  return text && text.length <= 200 ? text : null;
}
