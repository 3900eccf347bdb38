export type AppealRefusal = 'appealClosed' | 'appealWaiting';

const DAY_MS = 86_400_000;

type Facts = {
  /** A second look at this question was asked for before. */
  asked: boolean;
  /** The attempt still waits for marks. */
  waits: boolean;
  points: number;
  pointsOutOf: number;
  gradedAt: Date | null;
  /** How long it may be asked for after that. */
  days: number;
  now: Date;
};

/** Whether a second look at a question may be asked for, and until when. There is none where nothing is to be gained. */
export function appealRefusal(facts: Facts): {
  refusal: AppealRefusal | null;
  until: Date | null;
} {
  const { asked, waits, points, pointsOutOf, gradedAt, days, now } = facts;
  const until = gradedAt && new Date(gradedAt.getTime() + days * DAY_MS);
  if (asked) return { refusal: 'appealWaiting', until };
  const open = until !== null && days > 0 && now < until;
  const closed = waits || points >= pointsOutOf || !open;
  return { refusal: closed ? 'appealClosed' : null, until };
}

/**
 * What a decision makes of the points: refused, they stay; upheld, they rise. Hundredths.
 * @returns the refusal where they would not rise, or rise beyond the whole
 */
export function decidedPoints(
  decision: 'upheld' | 'refused',
  { before, given, whole }: { before: number; given: number | undefined; whole: number },
): number | 'appealUnchanged' | 'pointsBeyond' {
  if (decision === 'refused') return before;
  if (given === undefined || given <= before) return 'appealUnchanged';
  return given > whole ? 'pointsBeyond' : given;
}
