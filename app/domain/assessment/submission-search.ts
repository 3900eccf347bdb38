import { idText } from '#app/platform/address-text.ts';

import { type SubmissionState, submissionStates } from './submission.ts';

export const SUBMISSIONS_PAGE = 25;

/** What the list of work to mark shows. The URL is this and nothing else. */
export type SubmissionSearch = {
  courseId: string | null;
  /** Null: all. */
  state: SubmissionState | null;
  page: number;
};

/** Reads the search from the URL; what is not understood counts as not asked. */
export function readSubmissionSearch(params: URLSearchParams): SubmissionSearch {
  const state = params.get('state');
  const page = Number(params.get('page') ?? 1);
  return {
    courseId: idText(params.get('course')),
    state: submissionStates.find((known) => known === state) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The address of the list with these things changed; a change of the search goes back to its first page. */
export function submissionsUrl(
  search: SubmissionSearch,
  change: Partial<SubmissionSearch> = {},
): string {
  const wanted = { ...search, page: 1, ...change };
  const params = new URLSearchParams();
  if (wanted.courseId) params.set('course', wanted.courseId);
  if (wanted.state) params.set('state', wanted.state);
  if (wanted.page > 1) params.set('page', String(wanted.page));
  const query = params.toString();
  return query ? `/studio/submissions?${query}` : '/studio/submissions';
}
