import { importances } from '#app/domain/competency/standard.ts';
import type { LevelRow } from '#app/domain/planning/level-row.ts';

export type GapCandidate = LevelRow & { importance: string | null };

/**
 * The measured gap to close first: one whose course is begun, then one that a course closes now, then by what the
 * position needs most, then the smallest.
 */
export function nearestGap<G extends GapCandidate>(rows: readonly G[]): G | null {
  const gaps = rows.filter(({ state }) => state === 'gap');
  return [...gaps].sort(compareGaps)[0] ?? null;
}

function compareGaps(a: GapCandidate, b: GapCandidate): number {
  return (
    within(a, 'begun') - within(b, 'begun') ||
    within(a, 'openNow') - within(b, 'openNow') ||
    weight(a) - weight(b) ||
    missing(a) - missing(b) ||
    (a.code < b.code ? -1 : 1)
  );
}

/** 0 where the best course has this to say for it, else 1. */
function within(gap: GapCandidate, reason: 'begun' | 'openNow'): number {
  const best = gap.courses[0];
  return best?.reasons.includes(reason) && best.missing.length === 0 ? 0 : 1;
}

function weight({ importance }: GapCandidate): number {
  const place = importances.findIndex((known) => known === importance);
  return place < 0 ? importances.length : place;
}

function missing({ required, held }: GapCandidate): number {
  return (required ?? 0) - (held ?? 0);
}
