import { ASSESSING_ROLES } from '#app/domain/competency/competency-policy.ts';
import { type Actor, hasRole } from '#app/domain/organisation/actor.ts';

/** An export replaces the records of everybody: those who answer for everybody take one in, and the system itself. */
export function canImport(actor: Actor): boolean {
  if (actor.accountId === null) return true;
  return actor.grants.some(
    ({ role, unitId }) => unitId === null && (role === 'hr' || role === 'administrator'),
  );
}

/** Results of a round come from HR and from assessors, each about the people of the own scope. */
export function canTakeInRound(actor: Actor): boolean {
  return hasRole(actor, ...ASSESSING_ROLES);
}
