import type pg from 'pg';

import { pendingMigrations } from './migrate.server.ts';

const WORKER_SILENT_AFTER_SECONDS = 30;

type Check = { ok: boolean; detail?: string };

export type Readiness = {
  ready: boolean;
  database: Check;
  migrations: Check;
  queue: Check;
  worker: Check;
};

/** What must be true before traffic is sent here, each with its reason when it is not. */
export async function readiness(pool: pg.Pool): Promise<Readiness> {
  const database = await check(async () => {
    await pool.query('SELECT 1');
  });
  const [migrations, queue, worker] = database.ok
    ? await Promise.all([
        check(async () => {
          const missing = await pendingMigrations(pool);
          if (missing.length > 0) throw new Error(`missing: ${missing.join(', ')}`);
        }),
        check(async () => {
          const { rows } = await pool.query<{ waiting: number; oldest: number | null }>(
            `SELECT count(*)::int AS waiting,
                    extract(epoch FROM now() - min(e."occurredAt"))::int AS oldest
               FROM "Outbox" o JOIN "Event" e ON e.id = o."eventId"`,
          );
          const oldest = rows[0]?.oldest ?? 0;
          if (oldest > 60) throw new Error(`${rows[0]?.waiting} events wait, oldest ${oldest} s`);
        }),
        check(async () => {
          const { rows } = await pool.query<{ silent: number }>(
            `SELECT extract(epoch FROM now() - "beatAt")::int AS silent
               FROM "Heartbeat" WHERE process = 'worker'`,
          );
          const silent = rows[0]?.silent;
          if (silent === undefined) throw new Error('never seen');
          if (silent > WORKER_SILENT_AFTER_SECONDS) throw new Error(`silent for ${silent} s`);
        }),
      ])
    : [unknown(), unknown(), unknown()];
  const ready = database.ok && migrations.ok && queue.ok && worker.ok;
  return { ready, database, migrations, queue, worker };
}

async function check(probe: () => Promise<void>): Promise<Check> {
  try {
    await probe();
    return { ok: true };
  } catch (error) {
    return { ok: false, detail: (error as Error).message };
  }
}

function unknown(): Check {
  return { ok: false, detail: 'unknown while the database is down' };
}
