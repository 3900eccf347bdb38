import { isTextRight } from '#app/question-types/short-text/text-typed.ts';

/** What is right in a gap: texts that may be typed, or the choice; null while there is none. */
export type GapKey =
  { number: number; accepted: string[] } | { number: number; choice: string | null };

/** Whether one answer, and one alone, stands in the gap and is right. */
export function isGapRight(gap: GapKey, values: readonly string[]): boolean {
  const [given, ...more] = values;
  if (given === undefined || more.length > 0) return false;
  return 'accepted' in gap ? isTextRight(given, gap.accepted) : given === gap.choice;
}
