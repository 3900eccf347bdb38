import { addDays, type Day } from '#app/platform/clock.ts';

/** Before every day the product deals with: since when something holds whose beginning nobody has recorded. */
export const SINCE_EVER: Day = '1900-01-01';

/** How much a requirement weighs, most first: absolute, important, needed. */
export const importances = ['mutlak', 'penting', 'perlu'] as const;
export type Importance = (typeof importances)[number];

export const LARGEST_LEVEL = 7;

/** Where a requirement is laid down; the narrower scope goes before the wider. */
export const standardScopes = ['position', 'family', 'level'] as const;
export type StandardScope = (typeof standardScopes)[number];

/** One entry that applies to a position, about one competency. */
export type StandardFact = {
  id: string;
  scope: StandardScope;
  /** 0: expressly not required. Null: from this day on as the wider scope has it. */
  level: number | null;
  importance: string;
  validFrom: Day;
};

export type Required = { level: number; importance: string; entryId: string };
export type RequiredInterval = Required & { validFrom: Day; validUntil: Day | null };

/**
 * What is required on a day: the entry of the position, else of its family, else of its level; within a scope the
 * latest begun.
 * @param entries about one position and competency, in the order in which they were made
 * @returns null where nothing is required
 */
export function requiredOn(entries: readonly StandardFact[], day: Day): Required | null {
  const entry = decidingEntry(entries, day);
  return entry?.level
    ? { level: entry.level, importance: entry.importance, entryId: entry.id }
    : null;
}

/** The entry that decides on a day, also where it says that nothing is required (level 0). */
export function decidingEntry<F extends StandardFact>(entries: readonly F[], day: Day): F | null {
  for (const scope of standardScopes) {
    const entry = latestBegun(
      entries.filter((fact) => fact.scope === scope),
      day,
    );
    if (entry && entry.level !== null) return entry;
  }
  return null;
}

/** The requirement over all time: dated intervals, in order, that never overlap. Days between them: not required. */
export function requiredTimeline(entries: readonly StandardFact[]): RequiredInterval[] {
  const turns = [...new Set(entries.map(({ validFrom }) => validFrom))].sort();
  const timeline: RequiredInterval[] = [];
  let open: RequiredInterval | null = null;
  for (const day of turns) {
    const required = requiredOn(entries, day);
    if (open && open.entryId === required?.entryId) continue;
    if (open) open.validUntil = addDays(day, -1);
    open = required && { ...required, validFrom: day, validUntil: null };
    if (open) timeline.push(open);
  }
  return timeline;
}

/**
 * What one scope itself says on a day: its entry with the latest beginning, of several of one day the last made.
 * @param entries of that scope about one competency, in the order in which they were made
 */
export function latestBegun<F extends StandardFact>(entries: readonly F[], day: Day): F | null {
  let latest: F | null = null;
  for (const entry of entries)
    if (entry.validFrom <= day && (!latest || entry.validFrom >= latest.validFrom)) latest = entry;
  return latest;
}
