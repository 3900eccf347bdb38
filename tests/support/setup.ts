import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import pg from 'pg';
import { afterAll, inject } from 'vitest';

/** Before a test file: a clone of the migrated template and an empty data folder, named in the environment. */
const name = `test_${process.pid}_${Date.now()}_${Math.random().toString(36).slice(2, 8)}`;
const server = inject('server');
const folder = mkdtempSync(path.join(tmpdir(), 'kompeten-test-'));

await onServer(`CREATE DATABASE ${name} TEMPLATE ${inject('template')}`);
process.env['DATABASE_URL'] = Object.assign(new URL(server), { pathname: `/${name}` }).href;
process.env['DATA_DIR'] = folder;
process.env['DEMO'] = '1';

afterAll(async () => {
  const { closeDatabase } = await import('#app/platform/db.server.ts');
  await closeDatabase();
  await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  rmSync(folder, { recursive: true, force: true });
});

async function onServer(sql: string) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
