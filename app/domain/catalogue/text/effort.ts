/**
 * What comparing texts may still cost, in steps of about a nanosecond. Texts in which much is said again and again take
 * longer than anybody waits, and whoever compares them on the server keeps everybody waiting.
 */
export type Effort = { left: number };

/** Of one comparison, however many texts there are. */
const STEPS = 1_000_000_000;
/** Of two lists: more is left alone, so that one text does not take what others need. */
const AT_ONCE = 100_000_000;

export function newEffort(): Effort {
  return { left: STEPS };
}

/** Takes the steps off what is left. @returns false, and takes nothing, where they are too many */
export function affords(effort: Effort, steps: number): boolean {
  if (steps > Math.min(effort.left, AT_ONCE)) return false;
  effort.left -= steps;
  return true;
}

/** The most that finding the longest part common to two lists takes: each pair of equals may look along a whole chain. */
export function stepsToCompare(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const one of a) counts.set(one, (counts.get(one) ?? 0) + 1);
  let pairs = 0;
  for (const one of b) pairs += counts.get(one) ?? 0;
  return a.length + b.length + pairs * Math.min(a.length, b.length);
}
