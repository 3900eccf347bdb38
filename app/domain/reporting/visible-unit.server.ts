import { READ_ROLES } from '#app/domain/competency/competency-policy.ts';
import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

/** A unit outside the actor's grants is not found. */
export async function requireVisibleUnit(actor: Actor, unitId: string): Promise<void> {
  const found = await row('visible-unit', VISIBLE, [unitId, unitScope(actor, ...READ_ROLES)]);
  if (!found) throw notFound();
}

const VISIBLE = `SELECT u.id FROM "Unit" u WHERE u.id = $1 AND ${inScope('u.id', 2)}`;
