import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { databaseUrl } from './env.server.ts';

type Holder = { onWanted: () => void };

const CHANNEL = 'named_lock_wanted';
const LOOK_AGAIN_MS = 100;

/** Of this process. The database knows which process holds a lock, and lets go of those of one that dies. */
const held = new Map<string, Holder>();
let connection: Promise<pg.Client> | null = null;

/**
 * Takes a lock that one process at a time holds, wherever it runs; for work that may last longer than a transaction.
 * @param onWanted called (perhaps several times) when another wants it, or when it was lost with the connection
 * @param patienceMs how long to wait for it
 * @returns what lets go of it, or null when it was not to be had in time
 */
export async function takeNamedLock(
  name: string,
  options: { onWanted?: () => void; patienceMs: number; signal?: AbortSignal },
): Promise<(() => Promise<void>) | null> {
  const holder: Holder = { onWanted: options.onWanted ?? (() => undefined) };
  const until = performance.now() + options.patienceMs;
  for (;;) {
    const rival = held.get(name);
    if (rival) rival.onWanted();
    else if (await tryTake(name, holder)) return () => letGo(name, holder);
    if (options.signal?.aborted || performance.now() > until) return null;
    await sleep(LOOK_AGAIN_MS);
  }
}

/** Does the work while holding the lock. @throws where it was not to be had in time */
export async function withNamedLock<T>(
  name: string,
  patienceMs: number,
  work: () => Promise<T>,
): Promise<T> {
  const release = await takeNamedLock(name, { patienceMs });
  if (!release) throw new Error(`The lock ${name} was not to be had in time.`);
  try {
    return await work();
  } finally {
    await release();
  }
}

async function tryTake(name: string, holder: Holder): Promise<boolean> {
  held.set(name, holder); // before the database is asked: it gives a process the same lock twice
  try {
    const client = await connected();
    const { rows } = await client.query<{ got: boolean }>(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS got',
      [name],
    );
    if (rows[0]?.got) return true;
    await client.query('SELECT pg_notify($1, $2)', [CHANNEL, name]);
  } catch (error) {
    drop(name, holder);
    throw error;
  }
  drop(name, holder);
  return false;
}

async function letGo(name: string, holder: Holder): Promise<void> {
  if (held.get(name) !== holder) return; // lost with the connection
  const client = await connected();
  await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]);
  drop(name, holder);
}

function drop(name: string, holder: Holder): void {
  if (held.get(name) === holder) held.delete(name);
}

/** One connection for all locks of the process; it keeps no process alive. */
function connected(): Promise<pg.Client> {
  return (connection ??= connect().catch((error: unknown) => {
    connection = null;
    throw error;
  }));
}

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl(), keepAlive: true });
  client.on('error', lost);
  client.on('end', lost);
  client.on('notification', ({ payload }) => held.get(payload ?? '')?.onWanted());
  await client.connect();
  (client as unknown as { unref(): void }).unref();
  await client.query(`LISTEN ${CHANNEL}`);
  return client;
}

/** The database has let go of everything with the connection: whoever held a lock stops, the next one connects anew. */
function lost(): void {
  connection = null;
  const holders = [...held.values()];
  held.clear();
  for (const { onWanted } of holders) onWanted();
}
