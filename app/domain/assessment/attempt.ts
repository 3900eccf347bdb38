/**
 * The time of an attempt, by the server's clock alone. It closes at the second it is due. Answers sent in time may
 * be under way at that second, so they are taken for a few seconds more (the setting `assessment.graceSeconds`,
 * 30 unless dated otherwise); nothing is shown and nothing new can be begun in that time. After it the attempt is
 * graded with what has arrived, by whoever comes first: the participant, a new start, or the worker.
 */
export type AttemptState = 'open' | 'closing' | 'overdue' | 'graded';

type Timed = { dueAt: Date | null; submittedAt: Date | null };

export function attemptState(attempt: Timed, at: Date, graceSeconds: number): AttemptState {
  if (attempt.submittedAt) return 'graded';
  if (!attempt.dueAt || at < attempt.dueAt) return 'open';
  return at <= lastArrival(attempt.dueAt, graceSeconds) ? 'closing' : 'overdue';
}

/** The last moment at which an answer counts. */
export function lastArrival(dueAt: Date, graceSeconds: number): Date {
  return new Date(dueAt.getTime() + graceSeconds * 1000);
}

/** Milliseconds left; null without a limit. */
export function timeLeft(dueAt: Date | null, at: Date): number | null {
  return dueAt && Math.max(0, dueAt.getTime() - at.getTime());
}

/** When an attempt counts as handed in: at the latest when it was due, whoever closes it and however late. */
export function closingMoment(dueAt: Date | null, at: Date): Date {
  return dueAt && dueAt < at ? dueAt : at;
}
