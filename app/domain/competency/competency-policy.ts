import { type Actor, hasRole } from '#app/domain/organisation/actor.ts';

/** How the actor stands to the person in question; worked out in the statement that reads the person. */
export type PersonFacts = {
  employeeId: string;
  supervisorId: string | null;
  /** An HR grant of the actor covers the person's unit. */
  inHrScope: boolean;
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

/** Somebody's levels and their proof: one's own, one's reports', and by grant. */
export function canSeeCompetencies(actor: Actor, person: PersonFacts): boolean {
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

/** Recording proof of any kind, with files, and taking it back: HR, about others. */
export function canRecordEvidence(actor: Actor, person: PersonFacts): boolean {
  return !isSelf(actor, person) && person.inHrScope;
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
