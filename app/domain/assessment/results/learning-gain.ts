import { mean } from './item-analysis.ts';

/** What the same people scored before and after, in basis points. */
export type BeforeAfter = { before: number; after: number };

export type LearningGain = {
  /** Who took both. */
  people: number;
  /** Means, in basis points. */
  before: number;
  after: number;
  /** How many did better, alike and worse after. */
  better: number;
  same: number;
  worse: number;
  /**
   * Normalised gain of the class (Hake 1998): of what was left to learn, the part that was learned; null where there was
   * nothing left.
   */
  normalised: number | null;
};

/** What was learned between the quiz before and the one after; null where nobody took both. */
export function learningGain(pairs: readonly BeforeAfter[]): LearningGain | null {
  const before = mean(pairs.map((pair) => pair.before));
  const after = mean(pairs.map((pair) => pair.after));
  if (before === null || after === null) return null;
  return {
    people: pairs.length,
    before,
    after,
    better: pairs.filter((pair) => pair.after > pair.before).length,
    same: pairs.filter((pair) => pair.after === pair.before).length,
    worse: pairs.filter((pair) => pair.after < pair.before).length,
    normalised: before >= 10_000 ? null : (after - before) / (10_000 - before),
  };
}
