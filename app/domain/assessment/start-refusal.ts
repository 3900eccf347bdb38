import { type EnrollmentStatus, isLearning } from '#app/domain/enrollment/enrollment-status.ts';

import { after, type Terms } from './terms.ts';

/** Why no new attempt may begin, and when that changes or has changed. */
export type StartRefusal =
  | { code: 'quizNotOpen' | 'noAttemptsLeft' | 'quizElsewhere'; at: null }
  /** `at`: from when; since when; from when the next. */
  | { code: 'quizOpensLater' | 'quizHasClosed' | 'attemptTooSoon'; at: Date };

export type StartFacts = {
  /** After completion the quizzes stay open, for practice. */
  enrollmentStatus: EnrollmentStatus;
  terms: Pick<Terms, 'attemptsAllowed' | 'opensAt' | 'closesAt'>;
  attemptsUsed: number;
  attemptDelayMinutes: number | null;
  /** When the latest attempt was handed in; null before the first. */
  lastEndedAt: Date | null;
  /** Whether it may be taken from where the request comes from. */
  placed: boolean;
  at: Date;
};

/** The first reason why nobody under these facts begins an attempt; null where one may. */
export function startRefusal(facts: StartFacts): StartRefusal | null {
  const { terms, at, attemptsUsed, lastEndedAt } = facts;
  if (!isLearning(facts.enrollmentStatus)) return { code: 'quizNotOpen', at: null };
  if (terms.closesAt && at >= terms.closesAt) return { code: 'quizHasClosed', at: terms.closesAt };
  if (terms.attemptsAllowed !== null && attemptsUsed >= terms.attemptsAllowed)
    return { code: 'noAttemptsLeft', at: null };
  if (terms.opensAt && at < terms.opensAt) return { code: 'quizOpensLater', at: terms.opensAt };
  const next =
    lastEndedAt && facts.attemptDelayMinutes !== null
      ? after(lastEndedAt, facts.attemptDelayMinutes)
      : null;
  if (next && at < next) return { code: 'attemptTooSoon', at: next };
  return facts.placed ? null : { code: 'quizElsewhere', at: null };
}
