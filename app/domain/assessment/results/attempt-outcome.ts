/** What stands in lists of attempts as their outcome. */
export type AttemptOutcome = 'open' | 'waiting' | 'kept' | 'passed' | 'failed';

/** `kept`: passed, though by a key that was set right later it would not be. */
export function outcomeOf(attempt: {
  submittedAt: Date | string | null;
  awaiting: number;
  passed: boolean | null;
  passKept: boolean;
}): AttemptOutcome {
  if (attempt.submittedAt === null) return 'open';
  if (attempt.awaiting > 0) return 'waiting';
  if (attempt.passKept) return 'kept';
  return attempt.passed ? 'passed' : 'failed';
}
