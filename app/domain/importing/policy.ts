import type { Actor } from '#app/domain/organisation/actor.ts';

/** An export replaces the records of everybody: those who answer for everybody take one in, and the system itself. */
export function canImport(actor: Actor): boolean {
  if (actor.accountId === null) return true;
  return actor.grants.some(
    ({ role, unitId }) => unitId === null && (role === 'hr' || role === 'administrator'),
  );
}
