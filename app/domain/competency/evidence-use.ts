import type { Day } from '#app/platform/clock.ts';

import { type DatedEvidenceRule, rankOf, ruleInForce } from './evidence-rule.ts';
import { countsOn, decidingAssessment, type EvidenceFact, heldOn, standing } from './held-level.ts';

/**
 * What one piece of proof does for the level on a day.
 * `decides`: the level is this one's. `weighed`: one of the raters whose mean is the level. `basis`: the assessment
 * that a course has raised. `superseded`: a later (or, by the rule, higher) assessment of the same rank counts.
 * `outranked`: a source that the rule places above has valid evidence. `notCounted`: the rule shows this source and
 * does not count it. `notHigher`: a course at or below the level assessed. `overtaken`: a course before the assessment
 * that counts. `lapsed`, `future`, `outdated` (the competency means something else since), `reversed`: does not count
 * on this day, or at all.
 */
export type EvidenceUse =
  | 'decides'
  | 'weighed'
  | 'basis'
  | 'superseded'
  | 'outranked'
  | 'notCounted'
  | 'notHigher'
  | 'overtaken'
  | 'lapsed'
  | 'future'
  | 'outdated'
  | 'reversed';

/** Why the level is what it is: every piece of proof with what became of it, newest first. */
export function explainEvidence<F extends EvidenceFact>(
  evidence: readonly F[],
  day: Day,
  rules: readonly DatedEvidenceRule[] = [],
): (F & { use: EvidenceUse })[] {
  const rule = ruleInForce(rules, day);
  const stands = standing(evidence);
  const standingIds = new Set(stands.map(({ id }) => id));
  const valid = stands.filter((fact) => countsOn(fact, day, rule));
  const held = heldOn(evidence, day, rules)?.evidenceId;
  const basis = decidingAssessment(valid, rule);
  const raised = basis !== null && held !== basis.fact.id;
  const useOf = (fact: F): EvidenceUse => {
    if (!standingIds.has(fact.id)) return 'reversed';
    if (fact.takenOn > day) return 'future';
    if (fact.outdatedFrom !== null && fact.outdatedFrom <= day) return 'outdated';
    if (fact.source !== 'course' && rankOf(rule, fact.source) === null) return 'notCounted';
    if (!countsOn(fact, day, rule)) return 'lapsed';
    if (fact.id === held) return 'decides';
    if (fact.source === 'course')
      return basis && fact.takenOn < basis.fact.takenOn ? 'overtaken' : 'notHigher';
    if (basis?.weighed.some(({ id }) => id === fact.id)) return raised ? 'basis' : 'weighed';
    return basis && rankOf(rule, fact.source)! > rankOf(rule, basis.fact.source)!
      ? 'outranked'
      : 'superseded';
  };
  return evidence
    .filter(({ reversesId }) => reversesId === null)
    .map((fact) => ({ ...fact, use: useOf(fact) }))
    .sort((a, b) => (a.takenOn < b.takenOn ? 1 : a.takenOn > b.takenOn ? -1 : b.level - a.level));
}
