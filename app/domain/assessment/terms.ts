import type { PublishedQuiz } from '#app/domain/questions/published-quiz.server.ts';

/**
 * What somebody was given beside the rules of a quiz. Of all that holds for the person (as a person, by unit, by
 * offering, as everybody) the most generous, each value by itself; null where nothing was given.
 */
export type Allowance = {
  /** Of every time limit: 150 is half as much again. */
  timePercent: number | null;
  /** Attempts beyond those allowed. */
  extraTries: number | null;
  opensAt: Date | null;
  closesAt: Date | null;
};

export const NO_ALLOWANCE: Allowance = {
  timePercent: null,
  extraTries: null,
  opensAt: null,
  closesAt: null,
};

/** The conditions under which one person takes a quiz. */
export type Terms = {
  timePercent: number;
  attemptsAllowed: number | null;
  opensAt: Date | null;
  /** Nobody starts after it, and an attempt is due then at the latest. */
  closesAt: Date | null;
  timeLimitMinutes: number | null;
};

type Rules = Pick<PublishedQuiz, 'timeLimitMinutes' | 'attemptsAllowed' | 'opensAt' | 'closesAt'>;

/** What was given stands in place of what the quiz says; an allowance of no time or no attempts changes nothing. */
export function termsOf(quiz: Rules, allowance: Allowance): Terms {
  const { timeLimitMinutes, attemptsAllowed } = quiz;
  const timePercent = allowance.timePercent ?? 100;
  return {
    timePercent,
    attemptsAllowed:
      attemptsAllowed === null ? null : attemptsAllowed + (allowance.extraTries ?? 0),
    opensAt: allowance.opensAt ?? quiz.opensAt,
    closesAt: allowance.closesAt ?? quiz.closesAt,
    timeLimitMinutes: timeLimitMinutes === null ? null : (timeLimitMinutes * timePercent) / 100,
  };
}

/** When an attempt is due: its time is over, or the quiz closes for the person; null where neither happens. */
export function dueAtOf(
  startedAt: Date,
  { timeLimitMinutes, closesAt }: Pick<Terms, 'timeLimitMinutes' | 'closesAt'>,
): Date | null {
  return earlier(after(startedAt, timeLimitMinutes), closesAt);
}

export function after(moment: Date, minutes: number | null): Date | null {
  return minutes === null ? null : new Date(moment.getTime() + Math.round(minutes * 60_000));
}

/** The earlier of two moments; null is never. */
export function earlier(a: Date | null, b: Date | null): Date | null {
  if (!a || !b) return a ?? b;
  return a < b ? a : b;
}
