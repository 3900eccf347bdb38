import { type Actor, hasRole, type Role } from '#app/domain/organisation/actor.ts';

import type { EvidenceSourceName } from './evidence-rule.ts';

/** How the actor stands to the person in question; worked out in the statement that reads the person. */
export type PersonFacts = {
  employeeId: string;
  supervisorId: string | null;
  /** An HR grant of the actor covers the person's unit. */
  inHrScope: boolean;
  /** An assessor's grant covers it. */
  inAssessorScope: boolean;
  /** A grant of HR, training manager or auditor covers the person's unit. */
  inReadScope: boolean;
};

function isSelf(actor: Actor, person: Pick<PersonFacts, 'employeeId'>): boolean {
  return actor.employeeId !== null && actor.employeeId === person.employeeId;
}

/** The actor is the person's direct supervisor. */
export function leads(actor: Actor, person: Pick<PersonFacts, 'supervisorId'>): boolean {
  return actor.employeeId !== null && actor.employeeId === person.supervisorId;
}

/** Somebody's levels, their proof and their history: one's own, one's reports', and by grant. */
export function canSeeCompetencies(actor: Actor, person: PersonFacts): boolean {
  return canSeeRecommendations(actor, person) || person.inAssessorScope;
}

/** What somebody is advised to learn: assessors measure, and training is not theirs to plan. */
export function canSeeRecommendations(actor: Actor, person: PersonFacts): boolean {
  return isSelf(actor, person) || leads(actor, person) || person.inReadScope;
}

/** Rating somebody, and deciding on a proposed level: never one's own. */
export function canAssess(actor: Actor, person: PersonFacts): boolean {
  return !isSelf(actor, person) && (leads(actor, person) || person.inHrScope);
}

/** Saying what one's own level is: shown with the rest, counted where the rule says so. */
export function canRateSelf(actor: Actor, person: Pick<PersonFacts, 'employeeId'>): boolean {
  return isSelf(actor, person);
}

/** Roles that bring in what was measured elsewhere. */
export const ASSESSING_ROLES = ['hr', 'assessor'] as const satisfies Role[];

/** The kinds of proof that assessors bring in; every other kind is HR's. */
export function isMeasurement(source: EvidenceSourceName): boolean {
  return source === 'assessment_center' || source === 'competency_test';
}

/** Recording proof of a kind, with files: HR any kind, assessors what they measure, and nobody about himself. */
export function canRecordEvidence(
  actor: Actor,
  person: PersonFacts,
  source: EvidenceSourceName,
): boolean {
  if (isSelf(actor, person)) return false;
  return person.inHrScope || (person.inAssessorScope && isMeasurement(source));
}

/** Taking proof back: whoever may record it, and assessors only what they brought in themselves. */
export function canTakeBackEvidence(
  actor: Actor,
  person: PersonFacts,
  proof: { source: EvidenceSourceName; recordedBy: string | null },
): boolean {
  if (!canRecordEvidence(actor, person, proof.source)) return false;
  return person.inHrScope || proof.recordedBy === actor.accountId;
}

export function canRequestAssessment(actor: Actor, person: PersonFacts): boolean {
  return isSelf(actor, person) || leads(actor, person) || person.inHrScope;
}

/** Roles that read the competencies of the people below their unit. */
export const READ_ROLES = ['hr', 'training_manager', 'auditor'] as const;

/** The matrix of units. */
export function canSeeGaps(actor: Actor): boolean {
  return hasRole(actor, ...READ_ROLES);
}

/** Frameworks, position standards and the rules of evidence: they concern everybody, so they are not cut by unit. */
export function canSeeStandards(actor: Actor): boolean {
  return hasRole(actor, ...READ_ROLES);
}

/** Changing them takes an HR grant over the whole organisation. */
export function canKeepStandards(actor: Actor): boolean {
  return actor.grants.some(({ role, unitId }) => role === 'hr' && unitId === null);
}
