import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import pg from 'pg';

import { startEmbeddedDatabase } from '#app/platform/embedded-postgres.server.ts';
import { buildIfStale } from '#workers/build.ts';
import { migrationsHash } from '#tests/support/migrations-hash.ts';
import { freePort } from '#tests/support/product.ts';

export type Stage = { data: 'none' | 'empty' | 'city' | 'w1'; server: boolean };

type Prepared = { origin: string; dataDir: string; close(): Promise<void> };

/**
 * The production build on an embedded database with durable commits. City and workload data are loaded once and kept
 * in `.cache/bench`; remove the folder to begin anew.
 */
export async function prepare({ data, server }: Stage): Promise<Prepared> {
  await buildIfStale();
  const dataDir = path.resolve('.cache/bench', data);
  if (data === 'none') return { origin: '', dataDir, close: async () => {} };

  await mkdir(dataDir, { recursive: true });
  const database = await startEmbeddedDatabase(dataDir);
  process.env['DATABASE_URL'] = database.url;
  process.env['DATA_DIR'] = dataDir;
  process.env['DEMO'] = '1';
  process.env['NODE_ENV'] = 'production';
  process.env['LOG_LEVEL'] = 'warn';

  const filled = path.join(dataDir, `filled-${migrationsHash()}`);
  if (data === 'empty' || !existsSync(filled)) {
    await recreate(database.url);
    await command('migrate', []);
    if (data !== 'empty') {
      await command('seed', ['--size', data]);
      await vacuum(database.url);
      await writeFile(filled, '');
    }
  }
  const web = server ? await startWeb() : null;
  return {
    origin: web?.origin ?? '',
    dataDir,
    async close() {
      await web?.stop();
      if (database.startedHere) await database.stop();
      if (data === 'empty') await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function recreate(url: string) {
  const client = new pg.Client({ connectionString: url.replace(/\/kompeten$/, '/postgres') });
  await client.connect();
  await client.query('DROP DATABASE IF EXISTS kompeten WITH (FORCE)');
  await client.query('CREATE DATABASE kompeten');
  await client.end();
}

async function vacuum(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('VACUUM ANALYZE');
  await client.end();
}

async function command(name: string, args: string[]): Promise<void> {
  const child = spawn(process.execPath, ['build/server/command.js', name, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`"${name}" failed (exit code ${String(code)}).`);
}

async function startWeb(): Promise<{ origin: string; stop(): Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', 'tsx', 'workers/launch.ts', 'web'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The server ended (${code}).`)));
  });
  return { origin: `http://127.0.0.1:${port}`, stop: () => ended(child) };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
