import type { Role } from '#prisma/generated/enums.ts';

export type { Role };

/** A role over a unit and everything below it; no unit means the whole organisation. */
export type Grant = { role: Role; unitId: string | null };

/** Who acts: a signed-in account with the person behind it and the roles in force today, or the system itself. */
export type Actor = {
  accountId: string | null;
  employeeId: string | null;
  name: string;
  grants: Grant[];
  /** Follows from reporting lines, never granted. */
  supervises: boolean;
};

/** Jobs act as this. */
export const systemActor: Actor = {
  accountId: null,
  employeeId: null,
  name: 'Kompeten',
  grants: [],
  supervises: false,
};

export function hasRole(actor: Actor, ...roles: Role[]): boolean {
  return actor.grants.some((grant) => roles.includes(grant.role));
}

/** The units at which these roles begin: null = everywhere; an empty list = nowhere. */
export function unitScope(actor: Actor, ...roles: Role[]): string[] | null {
  const grants = actor.grants.filter((grant) => roles.includes(grant.role));
  if (grants.some((grant) => grant.unitId === null)) return null;
  return grants.flatMap((grant) => grant.unitId ?? []);
}
