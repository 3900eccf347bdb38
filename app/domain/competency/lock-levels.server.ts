import type { Tx } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

/** Advisory lock: shared by whoever changes one person's levels, exclusive for who makes all read models anew. */
export const READ_MODELS_LOCK = 7_301_001;
/** Advisory lock: one fold at a time. */
export const FOLD_LOCK = 7_301_002;

/**
 * Takes the right to change the levels of a person; the last lock of a transaction that takes several.
 * The row lock lets references to the person through, so that a rebuild never waits in a circle.
 */
export async function lockLevels(tx: Tx, employeeId: string): Promise<void> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Employee" WHERE id = ${employeeId}::uuid FOR NO KEY UPDATE`;
  if (found.length === 0) throw notFound();
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${READ_MODELS_LOCK}::bigint)`;
}
