import { searchText } from '#app/platform/address-text.ts';

/** How a course stands, as the list of the studio is sifted by. */
export const studioStates = [
  'writing',
  'in_review',
  'published',
  'announced',
  'template',
  'archived',
] as const;
export type StudioState = (typeof studioStates)[number];

export const STUDIO_PAGE = 25;

/** What the list of the studio shows. The URL is this and nothing else. */
export type StudioSearch = {
  q: string;
  /** Null: all that are not archived. */
  state: StudioState | null;
  /** Only those the actor is an author of. */
  mine: boolean;
  page: number;
};

/** Reads the search from the URL; what is not understood counts as not asked. */
export function readStudioSearch(params: URLSearchParams): StudioSearch {
  const state = params.get('state');
  const page = Number(params.get('page') ?? 1);
  return {
    q: searchText(params.get('q'), 200),
    state: studioStates.find((known) => known === state) ?? null,
    mine: params.get('mine') === '1',
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The address of the list with these things changed; a change of the search goes back to its first page. */
export function studioUrl(search: StudioSearch, change: Partial<StudioSearch> = {}): string {
  const wanted = { ...search, page: 1, ...change };
  const params = new URLSearchParams();
  if (wanted.q) params.set('q', wanted.q);
  if (wanted.state) params.set('state', wanted.state);
  if (wanted.mine) params.set('mine', '1');
  if (wanted.page > 1) params.set('page', String(wanted.page));
  const query = params.toString();
  return query ? `/studio?${query}` : '/studio';
}
