import { idText, searchText } from '#app/platform/address-text.ts';

/** How a batch stands: one that is announced is over once its last meeting has ended. */
export const batchStates = ['planned', 'open', 'over', 'cancelled'] as const;
export type BatchState = (typeof batchStates)[number];

export const BATCH_PAGE = 25;

/** What the list of batches shows. The URL is this and nothing else. */
export type BatchSearch = {
  q: string;
  /** Null: all that were not cancelled. */
  state: BatchState | null;
  courseId: string | null;
  page: number;
};

/** Reads the search from the URL; what is not understood counts as not asked. */
export function readBatchSearch(params: URLSearchParams): BatchSearch {
  const state = params.get('state');
  const page = Number(params.get('page') ?? 1);
  return {
    q: searchText(params.get('q'), 200),
    state: batchStates.find((known) => known === state) ?? null,
    courseId: idText(params.get('course')),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The address of the list with these things changed; a change of the search goes back to its first page. */
export function batchesUrl(search: BatchSearch, change: Partial<BatchSearch> = {}): string {
  const wanted = { ...search, page: 1, ...change };
  const params = new URLSearchParams();
  if (wanted.q) params.set('q', wanted.q);
  if (wanted.state) params.set('state', wanted.state);
  if (wanted.courseId) params.set('course', wanted.courseId);
  if (wanted.page > 1) params.set('page', String(wanted.page));
  const query = params.toString();
  return query ? `/studio/offerings?${query}` : '/studio/offerings';
}
