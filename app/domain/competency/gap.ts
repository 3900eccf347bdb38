/** A required competency of one person: the pair that everything here counts. Held null: not assessed. */
export type Pair = { required: number; held: number | null };

/** Never one number: who was measured below the standard, and who was never measured. */
export type PairState = 'met' | 'gap' | 'unassessed';
export const pairStates = ['gap', 'unassessed', 'met'] as const satisfies PairState[];

export function isPairState(text: unknown): text is PairState {
  return pairStates.some((state) => state === text);
}

export function pairState({ required, held }: Pair): PairState {
  if (held === null) return 'unassessed';
  return held < required ? 'gap' : 'met';
}

/** Levels missing. Of someone not assessed this says what the standard asks, and is never called a measured gap. */
export function gapOf({ required, held }: Pair): number {
  return Math.max(0, required - (held ?? 0));
}

/** Levels above the standard: shown, never set against a gap elsewhere. */
export function surplusOf({ required, held }: Pair): number {
  return held === null ? 0 : Math.max(0, held - required);
}

/** Counts over many pairs. */
export type GapCounts = {
  pairs: number;
  unassessed: number;
  /** Pairs measured below the standard. */
  measuredGap: number;
  /** Levels missing in those. */
  measuredSum: number;
  /** Levels the standard asks of the unassessed. */
  requiredSum: number;
  /** Levels missing in the measured gaps, each times the weight of its importance. */
  severity: number;
};

export const noCounts: GapCounts = {
  pairs: 0,
  unassessed: 0,
  measuredGap: 0,
  measuredSum: 0,
  requiredSum: 0,
  severity: 0,
};

/** @param weight of the importance of the requirement */
export function countPair(pair: Pair, weight = 1): GapCounts {
  const state = pairState(pair);
  return {
    pairs: 1,
    unassessed: state === 'unassessed' ? 1 : 0,
    measuredGap: state === 'gap' ? 1 : 0,
    measuredSum: state === 'gap' ? gapOf(pair) : 0,
    requiredSum: state === 'unassessed' ? pair.required : 0,
    severity: state === 'gap' ? gapOf(pair) * weight : 0,
  };
}

export function addCounts(a: GapCounts, b: GapCounts, sign: 1 | -1 = 1): GapCounts {
  return {
    pairs: a.pairs + sign * b.pairs,
    unassessed: a.unassessed + sign * b.unassessed,
    measuredGap: a.measuredGap + sign * b.measuredGap,
    measuredSum: a.measuredSum + sign * b.measuredSum,
    requiredSum: a.requiredSum + sign * b.requiredSum,
    severity: a.severity + sign * b.severity,
  };
}

/** Pairs that meet the standard. */
export function metOf(counts: GapCounts): number {
  return counts.pairs - counts.unassessed - counts.measuredGap;
}
