import type { Day } from '#app/platform/clock.ts';
import { row, rows } from '#app/platform/db.server.ts';
import type { EventType } from '#app/platform/event-types.ts';
import { notFound } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

import { canManageGrants, canReadGrants } from './access-policy.ts';
import type { Actor, Role } from './actor.ts';

export type AccountGrants = {
  account: {
    id: string;
    name: string;
    email: string | null;
    employeeId: string | null;
    unit: string | null;
    disabled: boolean;
    grants: {
      id: string;
      role: Role;
      unit: string | null;
      validFrom: Day;
      validUntil: Day | null;
    }[];
  };
  history: AccessEvent[];
  units: { id: string; name: string; depth: number }[];
  canManage: boolean;
};
export type AccessEvent = {
  id: string;
  type: EventType;
  role: Role | null;
  unit: string | null;
  by: string | null;
  at: Date;
};

/** One account: the roles it holds, who gave and took them when, and the units a role can cover. */
export async function accountGrantsView(actor: Actor, accountId: string): Promise<AccountGrants> {
  if (!canReadGrants(actor)) throw notFound();
  const [account, history, units] = await Promise.all([
    row<AccountGrants['account']>('account-grants', ACCOUNT, [accountId, today()]),
    rows<AccessEvent>('account-history', HISTORY, [accountId]),
    rows<AccountGrants['units'][number]>('grant-units', UNITS, [today()]),
  ]);
  if (!account) throw notFound();
  return { account, history, units, canManage: canManageGrants(actor) };
}

const ACCOUNT = `
  SELECT a.id, coalesce(e.name, a.name) AS name, a.email, a."employeeId", u.name AS unit,
         a."disabledAt" IS NOT NULL AS disabled,
         coalesce((SELECT json_agg(json_build_object('id', g.id, 'role', g.role, 'unit', gu.name,
                             'validFrom', g."validFrom", 'validUntil', g."validUntil") ORDER BY g.id)
                     FROM "RoleGrant" g LEFT JOIN "Unit" gu ON gu.id = g."unitId"
                    WHERE g."accountId" = a.id AND g."revokedAt" IS NULL
                      AND (g."validUntil" IS NULL OR g."validUntil" >= $2::date)), '[]') AS grants
    FROM "Account" a
    LEFT JOIN "Employee" e ON e.id = a."employeeId"
    LEFT JOIN "Unit" u ON u.id = e."unitId"
   WHERE a.id = $1`;

const HISTORY = `
  SELECT v.id, v.type, v.data->>'role' AS role, u.name AS unit,
         coalesce(be.name, b.name) AS by, v."occurredAt" AS at
    FROM "Event" v
    LEFT JOIN "RoleGrant" g ON g.id = v."subjectId" AND v."subjectType" = 'grant'
    LEFT JOIN "Unit" u ON u.id = g."unitId"
    LEFT JOIN "Account" b ON b.id = v."actorId"
    LEFT JOIN "Employee" be ON be.id = b."employeeId"
   WHERE (v."subjectType" = 'account' AND v."subjectId" = $1)
      OR (v."subjectType" = 'grant'
          AND v."subjectId" IN (SELECT id FROM "RoleGrant" WHERE "accountId" = $1))
   ORDER BY v.id DESC LIMIT 100`;

/** The tree as a list, each unit below its parent. */
const UNITS = `
  SELECT u.id, u.name, count(*)::int - 1 AS depth
    FROM "Unit" u
    JOIN "UnitAncestor" t ON t."unitId" = u.id
    JOIN "Unit" a ON a.id = t."ancestorId"
   WHERE u."validUntil" IS NULL OR u."validUntil" >= $1::date
   GROUP BY u.id
   ORDER BY array_agg(a.code ORDER BY t.distance DESC)`;
