import { addDays, type Day } from '#app/platform/clock.ts';

import { type DatedEvidenceRule, type EvidenceRule, rankOf, ruleInForce } from './evidence-rule.ts';

/** One piece of proof, as the rule reads it. */
export type EvidenceFact = {
  id: string;
  level: number;
  source: string;
  takenOn: Day;
  /** Last valid day; null: does not lapse. */
  validUntil: Day | null;
  /** Percent, beside other raters of the same rank. */
  weight: number;
  /** From this day the competency means something else and the proof counts no more; null: it still counts. */
  outdatedFrom: Day | null;
  reversesId: string | null;
};

export type HeldOnDay = { level: number; evidenceId: string };
export type HeldInterval = HeldOnDay & { validFrom: Day; validUntil: Day | null };

/**
 * The level held on a day under the rule in force then. Of the assessments taken by that day and not lapsed, those of
 * the highest-ranked source that has any decide; a course passed on or after the day of the deciding assessment may
 * raise the level, never lower it.
 * @param rules none: the latest valid assessment counts
 * @returns null when nothing valid is there: not assessed
 */
export function heldOn(
  evidence: readonly EvidenceFact[],
  day: Day,
  rules: readonly DatedEvidenceRule[] = [],
): HeldOnDay | null {
  const rule = ruleInForce(rules, day);
  const valid = standing(evidence).filter((fact) => countsOn(fact, day, rule));
  const assessed = decidingAssessment(valid, rule);
  const course = raisingCourse(valid, assessed?.fact.takenOn ?? null);
  if (course && course.level > (assessed?.level ?? 0))
    return { level: course.level, evidenceId: course.id };
  return assessed && { level: assessed.level, evidenceId: assessed.fact.id };
}

/** The level held over all time: dated intervals, in order, that never overlap. Days between them: not assessed. */
export function heldTimeline(
  evidence: readonly EvidenceFact[],
  rules: readonly DatedEvidenceRule[] = [],
): HeldInterval[] {
  const facts = standing(evidence);
  const turns = new Set<Day>();
  for (const { takenOn, validUntil, outdatedFrom } of facts) {
    turns.add(takenOn);
    if (validUntil !== null) turns.add(addDays(validUntil, 1));
    if (outdatedFrom !== null) turns.add(outdatedFrom);
  }
  for (const { validFrom } of rules) if (validFrom !== null) turns.add(validFrom);
  const timeline: HeldInterval[] = [];
  let open: HeldInterval | null = null;
  for (const day of [...turns].sort()) {
    const held = heldOn(facts, day, rules);
    if (open && held && open.evidenceId === held.evidenceId && open.level === held.level) continue;
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

/** Taken by that day, of today's meaning, and not lapsed where the rule lets proof lapse. */
export function countsOn(
  { takenOn, validUntil, outdatedFrom }: EvidenceFact,
  day: Day,
  rule: EvidenceRule,
): boolean {
  if (takenOn > day || (outdatedFrom !== null && outdatedFrom <= day)) return false;
  return rule.expiry === 'stays' || validUntil === null || validUntil >= day;
}

/** The assessment that decides, the level it comes to, and who else was weighed into that. */
export function decidingAssessment<F extends EvidenceFact>(
  valid: readonly F[],
  rule: EvidenceRule,
): { fact: F; level: number; weighed: F[] } | null {
  const ranked = valid.flatMap((fact) => {
    const rank = fact.source === 'course' ? null : rankOf(rule, fact.source);
    return rank === null ? [] : [{ fact, rank }];
  });
  const top = Math.min(...ranked.map(({ rank }) => rank));
  const deciding = ranked.flatMap(({ fact, rank }) => (rank === top ? [fact] : []));
  const [fact] = deciding.sort(rule.pick === 'latest' ? latestFirst : highestFirst);
  if (!fact) return null;
  if (rule.weighDays === null) return { fact, level: fact.level, weighed: [fact] };
  const since = addDays(fact.takenOn, -rule.weighDays);
  const until = addDays(fact.takenOn, rule.weighDays);
  const weighed = deciding.filter(({ takenOn }) => takenOn >= since && takenOn <= until);
  return { fact, level: weighedLevel(weighed), weighed };
}

/** The course that raises the level: passed on or after the day of the assessment that counts. */
export function raisingCourse<F extends EvidenceFact>(
  valid: readonly F[],
  assessedOn: Day | null,
): F | null {
  const courses = valid.filter(
    ({ source, takenOn }) => source === 'course' && (assessedOn === null || takenOn >= assessedOn),
  );
  return (
    courses.sort(
      (a, b) => b.level - a.level || compare(a.takenOn, b.takenOn) || compare(a.id, b.id),
    )[0] ?? null
  );
}

/** Weighted mean, halves up. */
function weighedLevel(facts: readonly EvidenceFact[]): number {
  const weights = facts.reduce((sum, { weight }) => sum + weight, 0);
  const levels = facts.reduce((sum, { level, weight }) => sum + level * weight, 0);
  return Math.floor((2 * levels + weights) / (2 * weights));
}

function latestFirst(a: EvidenceFact, b: EvidenceFact): number {
  return compare(b.takenOn, a.takenOn) || b.level - a.level || compare(a.id, b.id);
}

function highestFirst(a: EvidenceFact, b: EvidenceFact): number {
  return b.level - a.level || compare(b.takenOn, a.takenOn) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
