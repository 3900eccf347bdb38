import { addDays, type Day } from '#app/platform/clock.ts';

/** One piece of proof, as the rule reads it. */
export type EvidenceFact = {
  id: string;
  level: number;
  source: string;
  takenOn: Day;
  /** Last valid day; null: does not lapse. */
  validUntil: Day | null;
  reversesId: string | null;
};

export type HeldOnDay = { level: number; evidenceId: string };
export type HeldInterval = HeldOnDay & { validFrom: Day; validUntil: Day | null };

/**
 * The rule `latest-valid`. Of the assessments taken by that day and not lapsed, the latest counts (on one day: the
 * highest). A course passed on or after the day of that assessment may raise the level, never lower it.
 * @returns null when nothing valid is there: not assessed
 */
export function heldOn(evidence: readonly EvidenceFact[], day: Day): HeldOnDay | null {
  const valid = standing(evidence).filter(
    (fact) => fact.takenOn <= day && (fact.validUntil === null || fact.validUntil >= day),
  );
  const assessed = best(
    valid.filter(({ source }) => source !== 'course'),
    (a, b) => compare(b.takenOn, a.takenOn) || b.level - a.level || compare(a.id, b.id),
  );
  const course = best(
    valid.filter(
      ({ source, takenOn }) => source === 'course' && (!assessed || takenOn >= assessed.takenOn),
    ),
    (a, b) => b.level - a.level || compare(a.takenOn, b.takenOn) || compare(a.id, b.id),
  );
  const decides = course && course.level > (assessed?.level ?? 0) ? course : assessed;
  return decides && { level: decides.level, evidenceId: decides.id };
}

/** The level held over all time: dated intervals, in order, that never overlap. Days between them: not assessed. */
export function heldTimeline(evidence: readonly EvidenceFact[]): HeldInterval[] {
  const facts = standing(evidence);
  const turns = new Set<Day>();
  for (const { takenOn, validUntil } of facts) {
    turns.add(takenOn);
    if (validUntil !== null) turns.add(addDays(validUntil, 1));
  }
  const timeline: HeldInterval[] = [];
  let open: HeldInterval | null = null;
  for (const day of [...turns].sort()) {
    const held = heldOn(facts, day);
    if (open && open.evidenceId === held?.evidenceId) continue;
    if (open) open.validUntil = addDays(day, -1);
    open = held && { ...held, validFrom: day, validUntil: null };
    if (open) timeline.push(open);
  }
  return timeline;
}

/** What is left when the rows that reverse and the rows they reverse are both dropped. */
export function standing<F extends EvidenceFact>(evidence: readonly F[]): F[] {
  const reversed = new Set(evidence.map(({ reversesId }) => reversesId));
  return evidence.filter(({ id, reversesId }) => reversesId === null && !reversed.has(id));
}

function best<T>(items: T[], order: (a: T, b: T) => number): T | null {
  return items.sort(order)[0] ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
