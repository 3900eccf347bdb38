import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';

import { schemaFiles, schemaSql } from '#prisma/schema-sql.ts';

const server = inject('server');
const name = `schema_${process.pid}_${Date.now()}`;

afterAll(() => query(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));

test('the migrations make the tables that the schema describes', async () => {
  await query(server, `CREATE DATABASE ${name}`);
  const fromSchema = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  await query(fromSchema, await schemaSql(null, schemaFiles('prisma/schema'), server));
  const migrated = process.env['DATABASE_URL'] ?? '';

  expect(await columns(migrated)).toEqual(await columns(fromSchema));
  expect(await enums(migrated)).toEqual(await enums(fromSchema));
  // Migrations may promise more than the schema can say, never less.
  const promised = await constraintsAndIndexes(migrated);
  expect(
    (await constraintsAndIndexes(fromSchema)).filter((line) => !promised.includes(line)),
  ).toEqual([]);
});

test('Prisma finds its ledger of applied migrations', async () => {
  const rows = await query(
    process.env['DATABASE_URL'] ?? '',
    'SELECT migration_name, finished_at IS NOT NULL AS done, length(checksum) AS checksum FROM _prisma_migrations',
  );
  expect(rows).toContainEqual({ migration_name: '20261121000000_start', done: true, checksum: 64 });
});

const columns = (url: string) =>
  query(
    url,
    `SELECT table_name, column_name, udt_name, is_nullable, column_default, datetime_precision
       FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
      ORDER BY table_name, column_name`,
  );

const enums = (url: string) =>
  query(
    url,
    `SELECT t.typname, e.enumlabel FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
      JOIN pg_namespace n ON n.oid = t.typnamespace WHERE n.nspname = 'public'
      ORDER BY t.typname, e.enumsortorder`,
  );

async function constraintsAndIndexes(url: string): Promise<string[]> {
  const constraints = await query(
    url,
    `SELECT conrelid::regclass || ': ' || pg_get_constraintdef(oid) AS line FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND conrelid <> 0`,
  );
  const indexes = await query(
    url,
    `SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public'`,
  );
  return [...constraints, ...indexes].map(({ line }) => String(line));
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
