import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { canManageGrants } from './access-policy.ts';
import { type Actor, unitScope } from './actor.ts';
import { inScope } from './unit-scope-sql.server.ts';

type Counts = { waiting: number; withEmail: number };
export type UnitCodes = { id: string; name: string; code: string; own: Counts; below: Counts };

/** How many of a unit, and of everything below it, have not set a password yet. */
export async function unitCodesView(actor: Actor, unitId: string): Promise<UnitCodes> {
  const scope = unitScope(actor, 'hr', 'administrator');
  const found = await row<UnitCodes>('unit-codes', VIEW, [unitId, scope, canManageGrants(actor)]);
  if (!found) throw notFound();
  return found;
}

const VIEW = `
  SELECT u.id, u.name, u.code,
         json_build_object('waiting', count(w.id) FILTER (WHERE w."unitId" = u.id),
                           'withEmail', count(w.email) FILTER (WHERE w."unitId" = u.id)) AS own,
         json_build_object('waiting', count(w.id), 'withEmail', count(w.email)) AS below
    FROM "Unit" u
    LEFT JOIN "UnitAncestor" t ON t."ancestorId" = u.id
    LEFT JOIN LATERAL (
      SELECT e.id, e."unitId", CASE WHEN a.id IS NULL THEN e.email ELSE a.email END AS email
        FROM "Employee" e LEFT JOIN "Account" a ON a."employeeId" = e.id
       WHERE e."unitId" = t."unitId" AND e."archivedAt" IS NULL
         AND a."activatedAt" IS NULL AND a."disabledAt" IS NULL
         AND ($3 OR NOT EXISTS (SELECT 1 FROM "RoleGrant" g
                                 WHERE g."accountId" = a.id AND g."revokedAt" IS NULL))) w ON true
   WHERE u.id = $1 AND ${inScope('u.id', 2)}
   GROUP BY u.id`;
