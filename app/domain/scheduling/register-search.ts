import { searchText } from '#app/platform/address-text.ts';

export const REGISTER_PAGE = 25;

export const registers = ['venues', 'trainers', 'partners'] as const;
export type Register = (typeof registers)[number];

/** What the list of a register shows. The URL is this and nothing else. */
export type RegisterSearch = {
  q: string;
  /** What was archived, instead of what is in use. */
  archived: boolean;
  page: number;
};

/** Reads the search from the URL; what is not understood counts as not asked. */
export function readRegisterSearch(params: URLSearchParams): RegisterSearch {
  return {
    q: searchText(params.get('q')),
    archived: params.get('archived') === '1',
    page: readPage(params.get('page')),
  };
}

/** A page of a list, counted from one. */
export function readPage(text: string | null): number {
  const page = Number(text ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1;
}

/** The address of a list with these things changed; a change of the search goes back to its first page. */
export function registerUrl(
  register: Register,
  search: RegisterSearch,
  change: Partial<RegisterSearch> = {},
): string {
  const wanted = { ...search, page: 1, ...change };
  const params = new URLSearchParams();
  if (wanted.q) params.set('q', wanted.q);
  if (wanted.archived) params.set('archived', '1');
  if (wanted.page > 1) params.set('page', String(wanted.page));
  const query = params.toString();
  return query ? `/studio/${register}?${query}` : `/studio/${register}`;
}
