import type { Day } from '#app/platform/clock.ts';

/** Answers of fewer people are never shown by themselves. */
export const LEAST_ANSWERS = 5;

/**
 * Until which day the answers to a survey are shown. They come to light in whole days, of at least five people together,
 * and never on the day itself: who looks again and again learns of no fewer than five people from one look to the next.
 * @param days with answers, in order
 * @returns null while there are too few
 */
export function shownUntil(days: readonly { day: Day; count: number }[], today: Day): Day | null {
  let until: Day | null = null;
  let hidden = 0;
  for (const { day, count } of days) {
    if (day >= today) break;
    hidden += count;
    if (hidden < LEAST_ANSWERS) continue;
    until = day;
    hidden = 0;
  }
  return until;
}
