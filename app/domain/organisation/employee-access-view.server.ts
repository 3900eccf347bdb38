import type { Day } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

import { canChangeAccess } from './access-policy.ts';
import { type Actor, type Role, unitScope } from './actor.ts';
import { inScope } from './unit-scope-sql.server.ts';

export type AccountState = 'none' | 'waiting' | 'active' | 'disabled' | 'left';

export type EmployeeAccess = {
  id: string;
  name: string;
  numberEnd: string;
  unit: string;
  accountId: string | null;
  email: string | null;
  state: AccountState;
  sessions: number;
  lastSeenAt: Date | null;
  /** Until when a printed code still works. */
  codeUntil: Date | null;
  grants: { role: Role; unit: string | null; validFrom: Day; validUntil: Day | null }[];
  /** The account may be changed by this reader; `locked`: only because it holds roles it may not. */
  canChange: boolean;
  locked: boolean;
};

/** How somebody gets in: the account of an employee, for HR, administrators and auditors of the unit. */
export async function employeeAccessView(
  actor: Actor,
  employeeId: string,
): Promise<EmployeeAccess> {
  const found = await row<
    Omit<EmployeeAccess, 'canChange' | 'locked'> & { manageable: boolean; holdsRoles: boolean }
  >('employee-access', VIEW, [
    employeeId,
    unitScope(actor, 'hr', 'administrator', 'auditor'),
    unitScope(actor, 'hr', 'administrator'),
    today(),
  ]);
  if (!found) throw notFound();
  const { manageable, holdsRoles, ...view } = found;
  const canChange = manageable && canChangeAccess(actor, { holdsRoles });
  return { ...view, canChange, locked: manageable && !canChange };
}

const VIEW = `
  SELECT e.id, e.name, right(e.number, 4) AS "numberEnd", u.name AS unit, a.id AS "accountId", a.email,
         CASE WHEN e."archivedAt" IS NOT NULL THEN 'left'
              WHEN a.id IS NULL THEN 'none'
              WHEN a."disabledAt" IS NOT NULL THEN 'disabled'
              WHEN a."activatedAt" IS NULL THEN 'waiting'
              ELSE 'active' END AS state,
         (SELECT count(*) FROM "Session" s
           WHERE s."accountId" = a.id AND s."revokedAt" IS NULL AND s."expiresAt" > now()
             AND s."lastSeenAt" > now() - interval '8 hours') AS sessions,
         (SELECT max(s."lastSeenAt") FROM "Session" s WHERE s."accountId" = a.id) AS "lastSeenAt",
         (SELECT max(c."expiresAt") FROM "OneTimeCode" c
           WHERE c."accountId" = a.id AND c."usedAt" IS NULL AND c."expiresAt" > now()) AS "codeUntil",
         coalesce((SELECT json_agg(json_build_object('role', g.role, 'unit', gu.name,
                             'validFrom', g."validFrom", 'validUntil', g."validUntil") ORDER BY g.id)
                     FROM "RoleGrant" g LEFT JOIN "Unit" gu ON gu.id = g."unitId"
                    WHERE g."accountId" = a.id AND g."revokedAt" IS NULL
                      AND (g."validUntil" IS NULL OR g."validUntil" >= $4::date)), '[]') AS grants,
         EXISTS (SELECT 1 FROM "RoleGrant" g
                  WHERE g."accountId" = a.id AND g."revokedAt" IS NULL
                    AND (g."validUntil" IS NULL OR g."validUntil" >= $4::date)) AS "holdsRoles",
         ${inScope('e."unitId"', 3)} AS manageable
    FROM "Employee" e
    JOIN "Unit" u ON u.id = e."unitId"
    LEFT JOIN "Account" a ON a."employeeId" = e.id
   WHERE e.id = $1 AND ${inScope('e."unitId"', 2)}`;
