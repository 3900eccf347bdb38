import { expect, test } from 'vitest';

import { READ_MODELS_LOCK } from '#app/domain/competency/lock-levels.server.ts';
import { pool, row } from '#app/platform/db.server.ts';
import { aCompetency, prove } from '#tests/support/competency.ts';
import { anEmployee } from '#tests/support/organisation.ts';

const RATERS = 30;

test('pages are read while more transactions than there are connections wait for a lock', async () => {
  const competency = await aCompetency();
  const people = await Promise.all(Array.from({ length: RATERS }, () => anEmployee()));
  const rebuild = await pool.connect();
  await rebuild.query('BEGIN');
  await rebuild.query('SELECT pg_advisory_xact_lock($1)', [READ_MODELS_LOCK]);

  let rated = 0;
  const ratings = people.map(async ({ id }) => {
    await prove(id, competency.id, 2, '2026-01-10');
    rated += 1;
  });
  const waiting = `SELECT count(*) AS n FROM pg_locks WHERE NOT granted AND locktype = 'advisory'`;
  await expect
    .poll(async () => (await row<{ n: number }>('waiting', waiting))?.n, { timeout: 10_000 })
    .toBeGreaterThan(1);
  expect(await row('page', 'SELECT 1 AS made')).toEqual({ made: 1 });
  expect(rated).toBe(0);

  await rebuild.query('COMMIT');
  rebuild.release();
  await Promise.all(ratings);
  expect(rated).toBe(RATERS);
});
