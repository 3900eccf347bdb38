import { type Actor, hasRole } from './actor.ts';

/** Roles are given by those who administer the whole organisation. */
export function canManageGrants(actor: Pick<Actor, 'grants'>): boolean {
  return actor.grants.some((grant) => grant.role === 'administrator' && grant.unitId === null);
}

export function canReadGrants(actor: Pick<Actor, 'grants'>): boolean {
  return (
    canManageGrants(actor) ||
    actor.grants.some((grant) => grant.role === 'auditor' && grant.unitId === null)
  );
}

/**
 * Whether one may issue codes for an account of one's units, close or open it. An account that holds roles is left
 * to the administrators: a code is a way in, and must not be a way up.
 */
export function canChangeAccess(actor: Actor, account: { holdsRoles: boolean }): boolean {
  return canManageGrants(actor) || (hasRole(actor, 'hr') && !account.holdsRoles);
}
