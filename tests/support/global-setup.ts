import { mkdirSync } from 'node:fs';
import path from 'node:path';

import pg from 'pg';
import type { TestProject } from 'vitest/node';

import { startEmbeddedDatabase } from '#app/platform/embedded-postgres.server.ts';
import { withLockFile } from '#app/platform/lock-file.server.ts';
import { migrate } from '#app/platform/migrate.server.ts';
import { migrateQueue } from '#app/platform/queue.server.ts';

import { migrationsHash } from './migrations-hash.ts';

/**
 * Starts one PostgreSQL for the tests and migrates a template database; each test file works on its own clone.
 * DATABASE_URL, if set, names a server where databases may be made.
 */
export default async function setup(project: TestProject) {
  const cache = path.resolve('.cache/test');
  mkdirSync(cache, { recursive: true });
  const embedded = process.env['DATABASE_URL'] ? null : await startEmbeddedDatabase(cache);
  const url = embedded?.url ?? process.env['DATABASE_URL'] ?? '';
  const template = `kompeten_template_${migrationsHash()}`;
  await withLockFile(path.join(cache, 'template.lock'), () => makeTemplate(url, template));
  project.provide('server', url);
  project.provide('template', template);
}

async function makeTemplate(server: string, template: string) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      template,
    ]);
    if (rowCount) return;
    const unfinished = `${template}_new`;
    await client.query(`DROP DATABASE IF EXISTS ${unfinished}`);
    await client.query(`CREATE DATABASE ${unfinished}`);
    const url = Object.assign(new URL(server), { pathname: `/${unfinished}` }).href;
    await migrate(url);
    await migrateQueue(url);
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
  } finally {
    await client.end();
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    server: string;
    template: string;
  }
}
