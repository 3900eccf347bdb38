import { idText } from '#app/platform/address-text.ts';

export const ANSWERS_PAGE = 25;

/**
 * How an answer stands for somebody who marks: to be marked or to be decided by them, on its way to others after their
 * mark, asked to be looked at again, or done.
 */
export const answerStates = ['marking', 'moderation', 'appeal', 'given', 'done'] as const;
export type AnswerState = (typeof answerStates)[number];

/** What the list of answers to mark shows. The URL is this and nothing else. */
export type AnswerSearch = {
  courseId: string | null;
  /** The quiz, by its key in every version of the course. */
  quizKey: string | null;
  questionId: string | null;
  /** Null: everything that waits for whoever asks. */
  state: AnswerState | null;
  page: number;
};

/** Reads the search from the URL; what is not understood counts as not asked. */
export function readAnswerSearch(params: URLSearchParams): AnswerSearch {
  const state = params.get('state');
  const page = Number(params.get('page') ?? 1);
  return {
    courseId: idText(params.get('course')),
    quizKey: idText(params.get('quiz')),
    questionId: idText(params.get('question')),
    state: answerStates.find((known) => known === state) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The address of the list with these things changed; a change of the search goes back to its first page. */
export function answersUrl(search: AnswerSearch, change: Partial<AnswerSearch> = {}): string {
  const wanted = { ...search, page: 1, ...change };
  const params = new URLSearchParams();
  if (wanted.courseId) params.set('course', wanted.courseId);
  if (wanted.quizKey) params.set('quiz', wanted.quizKey);
  if (wanted.questionId) params.set('question', wanted.questionId);
  if (wanted.state) params.set('state', wanted.state);
  if (wanted.page > 1) params.set('page', String(wanted.page));
  const query = params.toString();
  return query ? `/studio/answers?${query}` : '/studio/answers';
}
