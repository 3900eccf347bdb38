import type { MultipleWork } from '#app/question-types/multiple/schema.ts';

/** Percent as formats write them: thirds are cut after five digits. */
const CLOSE = 0.01;

/**
 * How several right choices are graded, by the percent that each earns or costs. Known is the share of the right ones
 * less the share of the wrong ones; everything else is not as it was.
 */
export function creditOf(weights: number[]): { credit: MultipleWork['credit']; same: boolean } {
  const right = weights.filter((weight) => weight > 0);
  const wrong = weights.filter((weight) => weight <= 0);
  const same =
    right.every((weight) => Math.abs(weight - 100 / right.length) <= CLOSE) &&
    wrong.every((weight) => Math.abs(weight + 100 / wrong.length) <= CLOSE);
  return { credit: 'balanced', same };
}

/** The percent of each choice. What costs everything comes nearest to all or nothing. */
export function weightsOf({ choices, credit }: MultipleWork): number[] {
  const right = choices.filter(({ correct }) => correct).length;
  const wrong = choices.length - right;
  const cost = credit === 'exact' ? 100 : 100 / wrong;
  return choices.map(({ correct }) => cut(correct ? 100 / right : -cost));
}

function cut(percent: number): number {
  return Math.round(percent * 100_000) / 100_000;
}
