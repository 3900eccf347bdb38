import type { Day } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { likePattern } from '#app/platform/like-pattern.ts';
import { today } from '#app/platform/today.server.ts';

import { canReadGrants } from './access-policy.ts';
import type { Actor, Role } from './actor.ts';

const PAGE = 50;

export type AccessLine = {
  accountId: string;
  name: string;
  email: string | null;
  unit: string | null;
  disabled: boolean;
  grants: { role: Role; unit: string | null; validFrom: Day; validUntil: Day | null }[];
};
export type AccessFilter = { q: string; role: Role | null; after: string | null };

/**
 * Accounts and their roles: those that hold one, or with a search everybody whose name, e-mail or number matches.
 * Ordered by name; `next` continues the list.
 */
export async function accessList(
  actor: Actor,
  { q, role, after }: AccessFilter,
): Promise<{ lines: AccessLine[]; next: string | null }> {
  if (!canReadGrants(actor)) throw notFound();
  const search = q.trim().toLowerCase();
  const digits = search.replace(/[\s.-]/g, '');
  const found = await rows<AccessLine>('access-list', LIST, [
    today(),
    likePattern(search),
    /^\d{4,}$/.test(digits) ? `${digits}%` : null,
    role,
    after,
    PAGE + 1,
  ]);
  const lines = found.slice(0, PAGE);
  return { lines, next: found.length > PAGE ? lines.at(-1)!.accountId : null };
}

const LIST = `
  WITH person AS (
    SELECT a.id, coalesce(e.name, a.name) AS name, a.email, a."disabledAt", e.number, u.name AS unit
      FROM "Account" a
      LEFT JOIN "Employee" e ON e.id = a."employeeId"
      LEFT JOIN "Unit" u ON u.id = e."unitId"
  ), held AS (
    SELECT g."accountId", g.role, g."validFrom", g."validUntil", g.id, u.name AS unit
      FROM "RoleGrant" g LEFT JOIN "Unit" u ON u.id = g."unitId"
     WHERE g."revokedAt" IS NULL AND (g."validUntil" IS NULL OR g."validUntil" >= $1::date)
  )
  SELECT p.id AS "accountId", p.name, p.email, p.unit, p."disabledAt" IS NOT NULL AS disabled,
         coalesce((SELECT json_agg(json_build_object('role', h.role, 'unit', h.unit,
                             'validFrom', h."validFrom", 'validUntil', h."validUntil") ORDER BY h.id)
                     FROM held h WHERE h."accountId" = p.id), '[]') AS grants
    FROM person p
   WHERE (CASE WHEN $2::text IS NULL THEN EXISTS (SELECT 1 FROM held h WHERE h."accountId" = p.id)
               ELSE lower(p.name) LIKE $2 OR p.email LIKE $2 OR p.number LIKE $3 END)
     AND ($4::text IS NULL OR EXISTS (SELECT 1 FROM held h
                                       WHERE h."accountId" = p.id AND h.role::text = $4))
     AND ($5::uuid IS NULL OR (p.name, p.id) > (SELECT c.name, c.id FROM person c WHERE c.id = $5))
   ORDER BY p.name, p.id LIMIT $6`;
