import type { Day } from '#app/platform/clock.ts';

import { decidingEntry, type StandardFact } from './standard.ts';

/** A requirement that a later day brings; null on either side: not required. */
export type ComingChange<F> = { day: Day; from: F | null; to: F | null };

/**
 * What the entries about one competency say on a day, and what changes afterwards without anybody doing anything.
 * @param entries that apply, in the order in which they were made
 */
export function standardAhead<F extends StandardFact>(
  entries: readonly F[],
  day: Day,
): { now: F | null; coming: ComingChange<F>[] } {
  const now = decidingEntry(entries, day);
  const turns = [...new Set(entries.map(({ validFrom }) => validFrom))].filter(
    (turn) => turn > day,
  );
  const coming: ComingChange<F>[] = [];
  let from = now;
  for (const turn of turns.sort()) {
    const to = decidingEntry(entries, turn);
    if ((from?.level ?? 0) !== (to?.level ?? 0) || from?.importance !== to?.importance)
      coming.push({ day: turn, from: required(from), to: required(to) });
    from = to;
  }
  return { now, coming };
}

function required<F extends StandardFact>(entry: F | null): F | null {
  return entry?.level ? entry : null;
}
