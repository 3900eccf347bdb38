import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';

import { type Prisma, PrismaClient } from '#prisma/generated/client.ts';

import { databaseUrl, env } from './env.server.ts';

const DATE = 1082;
const INT8 = 20;
const NUMERIC = 1700;

/** Plain rows: days stay ISO strings, counts and sums become numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return (text: string) => text;
    if (oid === INT8 || oid === NUMERIC) return Number;
    return pg.types.getTypeParser(oid, format) as unknown;
  }) as pg.CustomTypesConfig['getTypeParser'],
};

/**
 * For single statements, which wait for nobody. Transactions have connections of their own: many that wait for a lock
 * must not keep a page from being read.
 */
export const pool = poolOf(Math.ceil(env.DATABASE_POOL / 2));
const transactions = poolOf(Math.max(1, Math.floor(env.DATABASE_POOL / 2)));

function poolOf(max: number): pg.Pool {
  const made = new pg.Pool({ connectionString: databaseUrl(), max, types });
  made.on('error', () => undefined); // an idle connection that breaks is replaced by the pool
  return made;
}

/**
 * One connection beside the pool, for what is read while a transaction may hold the pool's own:
 * a full pool would otherwise wait for itself.
 */
const aside = new pg.Pool({
  connectionString: databaseUrl(),
  max: 1,
  idleTimeoutMillis: 10_000,
  allowExitOnIdle: true,
  types,
});
aside.on('error', () => undefined);

export const db = new PrismaClient({
  adapter: new PrismaPg(transactions),
  // In a rush transactions queue for a connection: waiting is better than failing after Prisma's two seconds.
  transactionOptions: { maxWait: 20_000, timeout: 20_000 },
});

/** A transaction in progress: what commands hand to the functions they call. */
export type Tx = Prisma.TransactionClient;

/** What hand-written statements need of a transaction, whichever way it was opened. */
export type Statements = {
  $executeRaw(query: TemplateStringsArray, ...values: unknown[]): PromiseLike<number>;
  $queryRaw<T>(query: TemplateStringsArray, ...values: unknown[]): PromiseLike<T>;
};

/** A transaction on a plain connection (one that streams rows in), for functions that want a transaction. */
export function statementsOn(client: pg.ClientBase): Statements {
  const run = (query: TemplateStringsArray, values: unknown[]) =>
    client.query(
      query.reduce((text, part, n) => `${text}$${n}${part}`),
      values,
    );
  return {
    $executeRaw: async (query, ...values) => (await run(query, values)).rowCount ?? 0,
    $queryRaw: async <T>(query: TemplateStringsArray, ...values: unknown[]) =>
      (await run(query, values)).rows as T,
  };
}

/** Runs a statement on a connection of the caller's choice and returns its rows. */
export type RunStatement = <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>;

export function runIn(tx: Tx): RunStatement {
  return (text, values = []) => tx.$queryRawUnsafe(text, ...values);
}

export function runOn(client: pg.ClientBase | pg.Pool): RunStatement {
  return async <Row extends object>(text: string, values: unknown[] = []) =>
    (await client.query<Row>(text, values)).rows;
}

/**
 * Runs one hand-written statement and returns its rows: the hot reads, the lists and the analytics.
 * @param name unique per statement text; the server keeps its plan under it
 */
export async function rows<Row extends object>(
  name: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const result = await pool.query<Row>({ name, text, values });
  return result.rows;
}

/** As `rows`, for statements that return at most one. */
export async function row<Row extends object>(
  name: string,
  text: string,
  values: unknown[] = [],
): Promise<Row | null> {
  return (await rows<Row>(name, text, values))[0] ?? null;
}

/**
 * Runs work in a transaction on a plain connection: for what streams rows in or out or fills temporary tables.
 * READ COMMITTED; an error rolls everything back.
 * @param kept whether the result is to stay; otherwise it is rolled back too
 */
export async function clientTransaction<T>(
  work: (client: pg.PoolClient) => Promise<T>,
  kept: (result: T) => boolean = () => true,
): Promise<T> {
  const client = await transactions.connect();
  let broken = true;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query(kept(result) ? 'COMMIT' : 'ROLLBACK');
    broken = false;
    return result;
  } finally {
    // After an error the connection may be in the middle of a COPY: it is closed, and the server rolls back.
    client.release(broken);
  }
}

/**
 * As `rows`, planned for these very values each time: for statements whose best plan hangs on how much they ask for,
 * where one plan for all would be several times slower than the milliseconds of planning.
 */
export async function rowsPlanned<Row extends object>(
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const result = await pool.query<Row>({ text, values });
  return result.rows;
}

/** As `rowsPlanned`, for statements that return at most one. */
export async function rowPlanned<Row extends object>(
  text: string,
  values: unknown[],
): Promise<Row | null> {
  return (await rowsPlanned<Row>(text, values))[0] ?? null;
}

/** A small read that never waits for the pool, whatever transactions are open. */
export async function rowsAside<Row extends object>(text: string): Promise<Row[]> {
  return (await aside.query<Row>(text)).rows;
}

export async function closeDatabase(): Promise<void> {
  await db.$disconnect();
  for (const each of [pool, transactions]) if (!each.ended) await each.end();
  if (!aside.ended) await aside.end();
}
