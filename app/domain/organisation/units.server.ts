import { settingOn } from '#app/domain/settings/setting.server.ts';
import type { Day } from '#app/platform/clock.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { likePattern } from '#app/platform/like-pattern.ts';
import { today } from '#app/platform/today.server.ts';

import { type Actor, hasRole, unitScope } from './actor.ts';
import { canReadOrganisation, ORGANISATION_READERS } from './people-policy.ts';
import { inScope } from './unit-scope-sql.server.ts';

export type UnitLine = {
  id: string;
  code: string;
  name: string;
  kind: string;
  parentId: string | null;
  validUntil: Day | null;
  /** No longer valid today. */
  ended: boolean;
  /** Active people of the unit itself, and with everything below it. */
  own: number;
  people: number;
};

export type UnitView = UnitLine & {
  echelon: string | null;
  validFrom: Day;
  /** From the topmost unit the reader may see down to the one above. */
  path: { id: string; name: string }[];
  children: UnitLine[];
  canIssueCodes: boolean;
};

/** The units within the actor's grants, each before those below it, with how many people are active there. */
export async function unitTree(actor: Actor, q: string): Promise<UnitLine[]> {
  if (!canReadOrganisation(actor)) throw notFound();
  return rows<UnitLine>('unit-tree', TREE, [
    ...(await values(actor)),
    likePattern(q.toLowerCase()),
  ]);
}

/** One unit with its place in the tree and the units directly below. */
export async function unitView(actor: Actor, unitId: string): Promise<UnitView> {
  if (!canReadOrganisation(actor)) throw notFound();
  const common = await values(actor);
  const [unit, children] = await Promise.all([
    row<Omit<UnitView, 'children' | 'canIssueCodes'> & { issues: boolean }>('unit', UNIT, [
      ...common,
      unitId,
      unitScope(actor, 'hr', 'administrator'),
    ]),
    rows<UnitLine>('unit-children', CHILDREN, [...common, unitId]),
  ]);
  if (!unit) throw notFound();
  const { issues, ...facts } = unit;
  const canIssueCodes = issues && hasRole(actor, 'hr', 'administrator');
  return { ...facts, children, canIssueCodes };
}

async function values(actor: Actor): Promise<unknown[]> {
  const day = today();
  const standings = await settingOn('people.activeStandings', day);
  return [unitScope(actor, ...ORGANISATION_READERS), standings, day];
}

/** $1 scope, $2 active standings, $3 today */
const STAFF = `
  WITH staff AS (
    SELECT "unitId", count(*) AS own FROM "Employee"
     WHERE "archivedAt" IS NULL AND standing = ANY ($2::text[]) GROUP BY 1
  ), total AS (
    SELECT a."ancestorId" AS "unitId", sum(s.own) AS people
      FROM staff s JOIN "UnitAncestor" a ON a."unitId" = s."unitId" GROUP BY 1
  )`;

const LINE = `
  u.id, u.code, u.name, u.kind, u."parentId", u."validUntil",
  coalesce(u."validUntil" < $3::date, false) AS ended,
  coalesce(staff.own, 0) AS own, coalesce(total.people, 0) AS people`;

const FROM = `
  FROM "Unit" u
  LEFT JOIN staff ON staff."unitId" = u.id
  LEFT JOIN total ON total."unitId" = u.id
 WHERE ${inScope('u.id', 1)}`;

/** Codes are read as text: the tree's order is that of the codes within each parent. */
const TREE = `${STAFF}
  SELECT ${LINE} ${FROM}
     AND ($4::text IS NULL OR lower(u.name) LIKE $4 OR lower(u.code) LIKE $4)
   ORDER BY u.code COLLATE "C"`;

const CHILDREN = `${STAFF}
  SELECT ${LINE} ${FROM} AND u."parentId" = $4 ORDER BY u.code COLLATE "C"`;

const UNIT = `${STAFF}
  SELECT ${LINE}, u.echelon, u."validFrom", ${inScope('u.id', 5)} AS issues,
         coalesce((SELECT json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY a.distance DESC)
                     FROM "UnitAncestor" a JOIN "Unit" p ON p.id = a."ancestorId"
                    WHERE a."unitId" = u.id AND a.distance > 0 AND ${inScope('p.id', 1)}), '[]') AS path
  ${FROM} AND u.id = $4`;
