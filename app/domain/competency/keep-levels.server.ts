import type pg from 'pg';

import { runOn } from '#app/platform/db.server.ts';

import { READ_MODELS_LOCK } from './lock-levels.server.ts';
import { refreshReadModels, remakeLevelsOf } from './refresh-read-models.server.ts';
import { keepCounts } from './unit-gaps.server.ts';

/** Past this many people it is quicker to make all counts anew. */
const MANY = 200;

/**
 * Runs a change of the evidence of these people on a plain connection and, in the same transaction (READ COMMITTED),
 * makes their held levels and the counts of the units follow. Of few people only theirs are touched, and others go on
 * recording meanwhile; for many all read models are made anew.
 */
export async function keepLevels<T>(
  client: pg.PoolClient,
  employeeIds: string[],
  change: () => Promise<T>,
): Promise<T> {
  if (employeeIds.length > MANY) {
    await client.query('SELECT pg_advisory_xact_lock($1)', [READ_MODELS_LOCK]);
    const result = await change();
    await refreshReadModels(client, employeeIds);
    return result;
  }
  await client.query(HOLD, [employeeIds]);
  await client.query('SELECT pg_advisory_xact_lock_shared($1)', [READ_MODELS_LOCK]);
  return keepCounts(runOn(client), { employeeIds }, async () => {
    const result = await change();
    await remakeLevelsOf(client, employeeIds);
    return result;
  });
}

/** As `lockLevels`, of several people: in one order, so that two who do so never wait for each other. */
const HOLD = `
  SELECT id FROM "Employee" WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
