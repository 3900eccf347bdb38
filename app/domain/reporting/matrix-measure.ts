import { type GapCounts, metOf } from '#app/domain/competency/gap.ts';

/**
 * What the cells of a matrix say. `below`: people measured below the standard; `met`: the share that meets it, in
 * percent of all pairs; `average`: levels missing per measured pair; `severity`: levels missing × weight of the
 * importance, summed. Those not yet assessed are in none of them: they are told beside.
 */
export const measures = ['below', 'met', 'average', 'severity'] as const;
export type Measure = (typeof measures)[number];

export function isMeasure(text: unknown): text is Measure {
  return measures.some((measure) => measure === text);
}

/** The number of a cell as every screen and file shows it; null where nobody has been measured. */
export function measureOf(measure: Measure, counts: GapCounts): number | null {
  const measured = counts.pairs - counts.unassessed;
  if (measured <= 0) return null;
  switch (measure) {
    case 'below':
      return counts.measuredGap;
    case 'met':
      return percent(metOf(counts), counts.pairs);
    case 'average':
      return Math.round((counts.measuredSum / measured) * 100) / 100;
    case 'severity':
      return counts.severity;
  }
}

/** Of these the larger is the worse; the picture of a cell fills with them. */
export function isHeat(measure: Measure): boolean {
  return measure === 'average' || measure === 'severity';
}

/**
 * Shares of a cell in twentieths, for its picture: never rounded to nothing, never to all.
 * @param highest the value that fills a cell, for measures of which the larger is the worse
 */
export function cellShares(
  measure: Measure,
  counts: GapCounts,
  highest: number,
): { filled: number; unassessed: number } {
  const filled = isHeat(measure)
    ? twentieths(Math.min(measureOf(measure, counts) ?? 0, highest), highest)
    : twentieths(metOf(counts), counts.pairs);
  return { filled, unassessed: twentieths(counts.unassessed, counts.pairs) };
}

/** The highest value of the cells, over which their pictures are scaled. */
export function highestOf(measure: Measure, cells: Iterable<GapCounts>): number {
  let highest = 0;
  for (const counts of cells) highest = Math.max(highest, measureOf(measure, counts) ?? 0);
  return highest;
}

/** A share in twentieths; only nothing is 0 and only all is 20. */
export function twentieths(part: number, whole: number): number {
  return between(part, whole, 20);
}

function percent(part: number, whole: number): number {
  return between(part, whole, 100);
}

function between(part: number, whole: number, steps: number): number {
  if (part === 0 || whole === 0) return 0;
  if (part === whole) return steps;
  return Math.min(steps - 1, Math.max(1, Math.round((part / whole) * steps)));
}
