import { READ_ROLES } from '#app/domain/competency/competency-policy.ts';
import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import type { Narrowing } from './narrowing.ts';

/** What the filters on people offer: what occurs among the people of a unit that the actor may see. */
export type MatrixChoices = {
  families: string[];
  levels: string[];
  statuses: string[];
  /** Of the chosen family and level; null: too many to choose from. */
  positions: { id: string; name: string }[] | null;
  /** What the chosen position is called, where somebody of the unit holds it. */
  positionName: string | null;
};

const MOST_POSITIONS = 200;

export async function matrixChoices(
  actor: Actor,
  unitId: string,
  { family = null, level = null, positionId = null }: Partial<Narrowing>,
): Promise<MatrixChoices> {
  const found = await row<MatrixChoices & { positions: { id: string; name: string }[] }>(
    'matrix-choices',
    CHOICES,
    [unitId, unitScope(actor, ...READ_ROLES), family, level, MOST_POSITIONS + 1, positionId],
  );
  if (!found) throw notFound();
  return { ...found, positions: found.positions.length > MOST_POSITIONS ? null : found.positions };
}

/** $1 unit, $2 scope, $3 family, $4 level, $5 most positions, $6 the chosen position */
const CHOICES = `
  WITH held AS MATERIALIZED (
    SELECT DISTINCT e."positionId", e.status
      FROM "UnitAncestor" a
      JOIN "Employee" e ON e."unitId" = a."unitId" AND e."archivedAt" IS NULL
     WHERE a."ancestorId" = $1 AND ${inScope('a."ancestorId"', 2)}
  ), position AS MATERIALIZED (
    SELECT j.id, j.name, j.family, j.level FROM "Position" j WHERE j.id IN (SELECT "positionId" FROM held)
  )
  SELECT (SELECT coalesce(array_agg(DISTINCT family ORDER BY family) FILTER (WHERE family <> ''), '{}')
            FROM position) AS families,
         (SELECT coalesce(array_agg(DISTINCT level ORDER BY level), '{}') FROM position) AS levels,
         (SELECT coalesce(array_agg(DISTINCT status ORDER BY status), '{}') FROM held) AS statuses,
         (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.name, p.id), '[]')
            FROM (SELECT id, name FROM position
                   WHERE ($3::text IS NULL OR family = $3) AND ($4::text IS NULL OR level = $4)
                   ORDER BY name, id LIMIT $5) p) AS positions,
         (SELECT name FROM position WHERE id = $6::uuid) AS "positionName"`;
