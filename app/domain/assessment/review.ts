import type { ReviewRule } from '#app/domain/questions/question.ts';

/** How much of a closed attempt its participant sees, from little to everything. */
export type Review = 'outcome' | 'score' | 'marks' | 'answers';

type Facts = {
  rule: ReviewRule;
  attemptsAllowed: number | null;
  /** Attempts that are closed, of the same quiz and enrollment. */
  attemptsClosed: number;
  /** Whether an attempt is under way: then nothing may be shown that helps it. */
  attemptOpen: boolean;
  everPassed: boolean;
  /** Before the quiz has closed for the participant, where it shows nothing until then. */
  heldBack: boolean;
  /** The quiz has closed for the participant: no attempt follows. */
  closed: boolean;
};

/**
 * What the review rule of a quiz releases.
 * - `never`: passed or not, and nothing else.
 * - `score`: the score and the points.
 * - `marks`: also each question with the own answer and its points.
 * - `answers`: also each question with the own answer and its points; the right answers and their explanations
 *   follow as soon as no attempt can profit from them: once the quiz is passed, once no attempts are left, or
 *   once the quiz has closed, or where attempts are unlimited, which makes it practice. Never while an attempt is under
 *   way.
 *
 * A quiz that shows nothing before it has closed gives no more than the outcome until then, whatever its rule.
 */
export function reviewOf(facts: Facts): Review {
  if (facts.rule === 'never' || facts.heldBack) return 'outcome';
  if (facts.rule === 'score') return 'score';
  if (facts.attemptOpen) return 'score';
  if (facts.rule === 'marks') return 'marks';
  const { attemptsAllowed } = facts;
  const nothingToGain =
    facts.everPassed ||
    facts.closed ||
    attemptsAllowed === null ||
    facts.attemptsClosed >= attemptsAllowed;
  return nothingToGain ? 'answers' : 'marks';
}

/** Whether a quiz has closed for somebody, and whether it holds back until then what its review would show. */
export function closingOf(
  { reviewFrom }: { reviewFrom: 'at_once' | 'after_close' },
  closesAt: Date | null,
  at: Date,
): { closed: boolean; heldBack: boolean } {
  const closed = closesAt !== null && at >= closesAt;
  return { closed, heldBack: reviewFrom === 'after_close' && !closed };
}
