/** Why somebody gave a mark: by themselves, because others differed, or because its owner asked for a second look. */
export type Round = 'marking' | 'moderation' | 'appeal';

export type GivenMark = { round: Round; points: number; markedById: string };

/** Who has to come next: a marker, a third where those who marked differ, or nobody any more. */
export type Step = 'marker' | 'moderator' | null;

/** What comes next for an answer; `markers` people mark it by themselves. */
export function stepOf(given: readonly GivenMark[], waits: boolean, markers: number): Step {
  if (!waits) return null;
  return marking(given).length < markers ? 'marker' : 'moderator';
}

/**
 * The points of an answer, in hundredths, once they are settled: by the moderator, else by all who mark it where they
 * do not differ by more than `difference`. Two that agree: the mean, rounded down.
 * @returns null while somebody has to come
 */
export function settledPoints(
  given: readonly GivenMark[],
  { markers, difference }: { markers: number; difference: number },
): number | null {
  const moderated = given.find(({ round }) => round === 'moderation');
  if (moderated) return moderated.points;
  const points = marking(given).map((mark) => mark.points);
  if (points.length < markers) return null;
  if (Math.max(...points) - Math.min(...points) > difference) return null;
  return Math.floor(points.reduce((sum, one) => sum + one, 0) / points.length);
}

/** How far two marks may lie apart, in hundredths: basis points of what the question is out of, rounded down. */
export function agreedWithin(whole: number, basisPoints: number): number {
  return Math.floor((whole * basisPoints) / 10_000);
}

export type StepRefusal = 'answerMarked' | 'answerMarkedByYou' | 'moderatorThird';

/**
 * Why somebody may not take the next step; null where they may. A third decides between two, where there is one.
 * @param others whether somebody else who may mark it has not
 */
export function stepRefusal(
  step: Step,
  given: readonly GivenMark[],
  accountId: string | null,
  others: boolean,
): StepRefusal | null {
  if (step === null) return 'answerMarked';
  const own = marking(given).some(({ markedById }) => markedById === accountId);
  if (!own) return null;
  if (step === 'marker') return 'answerMarkedByYou';
  return others ? 'moderatorThird' : null;
}

/** What somebody sees of the marks: until all have given theirs, nobody sees another's. */
export function seenMarks<Mark extends GivenMark>(
  given: readonly Mark[],
  step: Step,
  accountId: string | null,
): Mark[] {
  if (step === 'marker') return given.filter(({ markedById }) => markedById === accountId);
  return [...given];
}

function marking(given: readonly GivenMark[]): GivenMark[] {
  return given.filter(({ round }) => round === 'marking');
}
