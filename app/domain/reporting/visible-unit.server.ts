import { READ_ROLES } from '#app/domain/competency/competency-policy.ts';
import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

/** A unit outside the actor's grants is not found. */
export async function requireVisibleUnit(actor: Actor, unitId: string): Promise<void> {
  const found = await row('visible-unit', VISIBLE, [unitId, unitScope(actor, ...READ_ROLES)]);
  if (!found) throw notFound();
}

/** Which of these units lie inside the actor's grants. */
export async function visibleUnits(actor: Actor, unitIds: string[]): Promise<Set<string>> {
  const found = await rows<{ id: string }>('visible-units', VISIBLE_ONES, [
    unitIds,
    unitScope(actor, ...READ_ROLES),
  ]);
  return new Set(found.map(({ id }) => id));
}

const VISIBLE = `SELECT u.id FROM "Unit" u WHERE u.id = $1 AND ${inScope('u.id', 2)}`;
const VISIBLE_ONES = `SELECT u.id FROM "Unit" u WHERE u.id = ANY ($1::uuid[]) AND ${inScope('u.id', 2)}`;
