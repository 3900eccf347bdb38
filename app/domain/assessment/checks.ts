import type { PublishedQuiz } from '#app/domain/questions/published-quiz.server.ts';
import { WHOLE_SHARE } from '#app/question-types/question-type.ts';
import { type QuestionKind, rulesOf } from '#app/question-types/rules-of.ts';

import type { Answer } from './answer.ts';

/** A try at a question that was checked while the attempt was under way. */
export type Check = { questionId: string; try: number; answer: Answer; share: number };

/** How an answer did, without what would have been right. */
export type Verdict = 'right' | 'partly' | 'wrong';

type Rules = Pick<PublishedQuiz, 'feedback' | 'tries'>;
type Asked = { id: string; kind: QuestionKind; points: number };

/** Whether answers to a question can be checked: not where a person marks them, nor where nothing is right or wrong. */
export function canBeChecked(quiz: Rules, { kind, points }: Asked): boolean {
  return quiz.feedback !== 'deferred' && points > 0 && !rulesOf(kind).manual;
}

export function triesOf({ feedback, tries }: Rules): number {
  return feedback === 'tries' ? tries : 1;
}

/** Whether a question is done with: its answer was right, or the last try has been used. */
export function isClosed(quiz: Rules, checks: readonly Check[]): boolean {
  return checks.length >= triesOf(quiz) || checks.some(({ share }) => share === WHOLE_SHARE);
}

export function verdictOf(share: number): Verdict {
  if (share === WHOLE_SHARE) return 'right';
  return share > 0 ? 'partly' : 'wrong';
}

/** Checks by question, in the order of the tries. */
export function byQuestion(checks: readonly Check[]): Map<string, Check[]> {
  const found = new Map<string, Check[]>();
  for (const check of checks)
    found.set(check.questionId, [...(found.get(check.questionId) ?? []), check]);
  return found;
}
