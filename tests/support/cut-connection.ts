import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';

import { databaseUrl } from '#app/platform/env.server.ts';

/**
 * Ends the connection of a piece of work in its middle, as a failover of the database does: while it waits for a lock.
 * @param lock a statement that takes the lock; $1, if it asks, is `value`
 * @returns what the work threw; null where it ended as if nothing had happened
 */
export async function cutConnection(
  work: () => Promise<unknown>,
  lock: string,
  value?: string,
): Promise<unknown> {
  const blocker = new pg.Client({ connectionString: databaseUrl() });
  await blocker.connect();
  try {
    await blocker.query('BEGIN');
    await blocker.query(lock, value === undefined ? [] : [value]);
    let ended = false;
    const outcome = work().then(
      () => null,
      (error: unknown) => error,
    );
    void outcome.then(() => (ended = true));
    while (!ended && (await endedWaiting(blocker)) === 0) await pause(5);
    return await outcome;
  } finally {
    await blocker.end();
  }
}

async function endedWaiting(client: pg.Client): Promise<number> {
  const { rowCount } = await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rowCount ?? 0;
}
