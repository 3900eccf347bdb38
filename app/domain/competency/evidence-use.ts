import type { Day } from '#app/platform/clock.ts';

import { type EvidenceFact, heldOn, standing } from './held-level.ts';

/**
 * What one piece of proof does for the level on a day.
 * `decides`: the level is this one's. `basis`: the assessment that a course has raised. `superseded`: a later (or on
 * that day higher) assessment counts instead. `notHigher`: a course at or below the level assessed. `overtaken`: a
 * course before the assessment that counts. `lapsed`, `future`, `reversed`: does not count on this day, or at all.
 */
export type EvidenceUse =
  'decides' | 'basis' | 'superseded' | 'notHigher' | 'overtaken' | 'lapsed' | 'future' | 'reversed';

/** Why the level is what it is: every piece of proof with what became of it, newest first. */
export function explainEvidence<F extends EvidenceFact>(
  evidence: readonly F[],
  day: Day,
): (F & { use: EvidenceUse })[] {
  const stands = new Set(standing(evidence).map(({ id }) => id));
  const decides = heldOn(evidence, day)?.evidenceId;
  const assessments = standing(evidence).filter(({ source }) => source !== 'course');
  const basis = heldOn(assessments, day)?.evidenceId;
  const basisDay = assessments.find(({ id }) => id === basis)?.takenOn;
  const useOf = (fact: F): EvidenceUse => {
    if (!stands.has(fact.id)) return 'reversed';
    if (fact.takenOn > day) return 'future';
    if (fact.validUntil !== null && fact.validUntil < day) return 'lapsed';
    if (fact.id === decides) return 'decides';
    if (fact.id === basis) return 'basis';
    if (fact.source !== 'course') return 'superseded';
    return basisDay && fact.takenOn < basisDay ? 'overtaken' : 'notHigher';
  };
  return evidence
    .filter(({ reversesId }) => reversesId === null)
    .map((fact) => ({ ...fact, use: useOf(fact) }))
    .sort((a, b) => (a.takenOn < b.takenOn ? 1 : a.takenOn > b.takenOn ? -1 : b.level - a.level));
}
