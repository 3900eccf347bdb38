import type pg from 'pg';

import { db, pool } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

const KIND = 'seed';
const SEED_LOCK = 7_501_001;
const NOBODY = '00000000-0000-0000-0000-000000000000';

export type SeedState = 'empty' | 'unfinished' | 'in-use';

/**
 * Fills an empty database, as a whole or not at all: what a seed that was killed left behind is cleared first.
 * @returns what the database was like; nothing is done where it is in use, or another seed is at work
 */
export async function seedOnce(work: () => Promise<void>): Promise<SeedState | 'busy'> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ mine: boolean }>(
      'SELECT pg_try_advisory_lock($1) AS mine',
      [SEED_LOCK],
    );
    if (!rows[0]?.mine) return 'busy';
    try {
      const state = await stateOf();
      if (state === 'in-use') return state;
      if (state === 'unfinished') await clear(client);
      await marked(work);
      return state;
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [SEED_LOCK]);
    }
  } finally {
    client.release();
  }
}

/** A seed is a task like others: one not marked as done, in a database nobody ever signed in to, was killed. */
async function stateOf(): Promise<SeedState> {
  const running = await db.task.count({ where: { kind: KIND, status: 'running' } });
  if (running > 0 && (await db.session.count()) === 0) return 'unfinished';
  const counts = await Promise.all([
    db.account.count(),
    db.employee.count(),
    db.unit.count(),
    db.course.count(),
  ]);
  return counts.some((count) => count > 0) ? 'in-use' : 'empty';
}

async function marked(work: () => Promise<void>): Promise<void> {
  const id = newId();
  await db.task.create({
    data: {
      id,
      kind: KIND,
      status: 'running',
      input: {},
      startedById: NOBODY,
      startedAt: new Date(),
    },
  });
  await work();
  await db.task.update({
    where: { id },
    data: { status: 'succeeded', finishedAt: new Date() },
  });
}

/** Empties every table of ours; the record of migrations stays. */
async function clear(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables
      WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  );
  await client.query(`TRUNCATE ${rows.map(({ name }) => name).join(', ')}`);
}
