import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import pg from 'pg';

import { newId } from './id.ts';

/** Any number, the same in every process: only one migrates at a time. */
const MIGRATION_LOCK = 7_205_881_903;

type Migration = { name: string; sql: string; checksum: string };

/**
 * Applies the migrations a database lacks, in order, under an advisory lock, and keeps Prisma's own
 * `_prisma_migrations` table, so that `prisma migrate status` and `deploy` agree.
 * @returns the names applied
 */
export async function migrate(url: string, folder = migrationsFolder()): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(LEDGER);
    const applied: string[] = [];
    for (const migration of await pending(client, readMigrations(folder))) {
      await apply(client, migration);
      applied.push(migration.name);
    }
    return applied;
  } finally {
    await client.end(); // ends the session and with it the lock
  }
}

/** The names of migrations a database lacks; empty when it is up to date. */
export async function pendingMigrations(
  client: Pick<pg.Pool, 'query'>,
  folder = migrationsFolder(),
): Promise<string[]> {
  return (await pending(client, readMigrations(folder))).map(({ name }) => name);
}

export function migrationsFolder(): string {
  return path.resolve('prisma/migrations');
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

async function pending(client: Pick<pg.Pool, 'query'>, all: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  const known = new Map(rows.map((row) => [row.name, row]));
  return all.filter((migration) => {
    const row = known.get(migration.name);
    if (!row) return true;
    if (!row.finished)
      throw new Error(`Migration ${migration.name} failed halfway in another tool.`);
    if (row.checksum !== migration.checksum)
      throw new Error(`Migration ${migration.name} was changed after it was applied.`);
    return false;
  });
}

/** One transaction: the schema change and its line in the ledger, or neither. */
async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), now(), 1)`,
      [newId(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`Migration ${migration.name} failed: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

const LEDGER = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id varchar(36) PRIMARY KEY NOT NULL,
    checksum varchar(64) NOT NULL,
    finished_at timestamptz,
    migration_name varchar(255) NOT NULL,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`;
