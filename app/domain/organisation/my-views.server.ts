import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

import type { Actor, Role } from './actor.ts';

/** That somebody looked at one's record or competencies. */
export type View = {
  id: string;
  at: string;
  /** The page or file: a word of the product. */
  page: string;
  name: string;
  /** Null: an account without a person. */
  positionTitle: string | null;
  unitName: string | null;
  /** Roles in force today; a role over a part names the unit. */
  roles: { role: Role; unit: string | null }[];
  /** The viewer is the supervisor. */
  supervisor: boolean;
};

export type MyViews = {
  views: View[];
  /** Where the next page begins; null: this is the last. */ next: string | null;
};

export const VIEWS_PAGE = 50;

/**
 * Everybody who looked at one's own record and competencies, latest first: the whole trail, page by page.
 * @param before the view after which the page begins; null: from the latest
 */
export async function myViews(actor: Actor, before: string | null): Promise<MyViews> {
  if (!actor.employeeId) throw notFound();
  const found = await rows<View>('my-views', VIEWS, [
    actor.employeeId,
    before,
    VIEWS_PAGE + 1,
    today(),
  ]);
  const views = found.slice(0, VIEWS_PAGE);
  return { views, next: found.length > VIEWS_PAGE ? views.at(-1)!.id : null };
}

/** $1 person, $2 id of the last view seen, $3 how many, $4 today */
const VIEWS = `
  SELECT v.id, v."occurredAt" AS at, v.data->>'page' AS page, coalesce(p.name, a.name) AS name,
         p."positionTitle", u.name AS "unitName", me."supervisorId" = p.id IS TRUE AS supervisor,
         coalesce((SELECT json_agg(DISTINCT jsonb_build_object('role', g.role, 'unit', n.name))
                     FROM "RoleGrant" g LEFT JOIN "Unit" n ON n.id = g."unitId"
                    WHERE g."accountId" = a.id AND g."revokedAt" IS NULL AND ${inForce('g', '$4::date')}), '[]') AS roles
    FROM (SELECT id, "actorId", "subjectId", data, "occurredAt" FROM "Event"
           WHERE "subjectType" = 'employee' AND "subjectId" = $1::uuid AND type = 'employee.viewed'
             AND ($2::uuid IS NULL OR id < $2::uuid)
           ORDER BY id DESC LIMIT $3) v
    JOIN "Employee" me ON me.id = v."subjectId"
    JOIN "Account" a ON a.id = v."actorId"
    LEFT JOIN "Employee" p ON p.id = a."employeeId"
    LEFT JOIN "Unit" u ON u.id = p."unitId"
   ORDER BY v.id DESC`;
