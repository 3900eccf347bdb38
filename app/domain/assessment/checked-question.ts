import type {
  PublishedQuestion,
  PublishedQuiz,
  QuizKey,
} from '#app/domain/questions/published-quiz.server.ts';

import { canBeChecked, type Check, isClosed, triesOf, type Verdict, verdictOf } from './checks.ts';
import { type Released, releasedKey } from './released-key.ts';

/** How a question stands whose answers are checked while the attempt is under way. */
export type QuestionCheck = {
  /** Of the answer that was checked last; null before the first try. */
  verdict: Verdict | null;
  triesLeft: number;
  /** It is done with: the answer stays as it is. */
  closed: boolean;
  /** Once it is done with, where the quiz shows right answers at once. */
  released: Released | null;
};

/** @param keys of the quiz, where something of it may be released; null: nothing is. */
export function questionCheck(
  quiz: PublishedQuiz,
  question: PublishedQuestion,
  draw: unknown,
  checks: readonly Check[],
  keys: QuizKey | null,
): QuestionCheck | null {
  if (!canBeChecked(quiz, question)) return null;
  const closed = isClosed(quiz, checks);
  const last = checks.at(-1);
  const entry = closed ? keys?.get(question.id) : undefined;
  return {
    verdict: last ? verdictOf(last.share) : null,
    triesLeft: closed ? 0 : triesOf(quiz) - checks.length,
    closed,
    released: entry ? releasedKey(question, entry, draw) : null,
  };
}

/** Whether a question that is done with shows what would have been right before the attempt is handed in. */
export function releasesAtOnce({ feedback, review, reviewFrom }: PublishedQuiz): boolean {
  return feedback !== 'deferred' && review === 'answers' && reviewFrom === 'at_once';
}
