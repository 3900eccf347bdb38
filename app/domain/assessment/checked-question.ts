import type {
  PublishedQuestion,
  PublishedQuiz,
} from '#app/domain/questions/published-quiz.server.ts';

import { canBeChecked, type Check, isClosed, triesOf, type Verdict, verdictOf } from './checks.ts';
import { type heldKey, type Released, releasedKey } from './released-key.ts';

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

/** @param held its key, where it may be released; undefined: it is not. */
export function questionCheck(
  quiz: PublishedQuiz,
  question: PublishedQuestion,
  draw: unknown,
  checks: readonly Check[],
  held: ReturnType<typeof heldKey>,
): QuestionCheck | null {
  if (!canBeChecked(quiz, question)) return null;
  const closed = isClosed(quiz, checks);
  const last = checks.at(-1);
  return {
    verdict: last ? verdictOf(last.share) : null,
    triesLeft: closed ? 0 : triesOf(quiz) - checks.length,
    closed,
    released: closed && held ? releasedKey(question, held, draw) : null,
  };
}

/** Whether a question that is done with shows what would have been right before the attempt is handed in. */
export function releasesAtOnce({ feedback, review, reviewFrom }: PublishedQuiz): boolean {
  return feedback !== 'deferred' && review === 'answers' && reviewFrom === 'at_once';
}
