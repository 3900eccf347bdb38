import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';

import { withLockFile } from '#app/platform/lock-file.server.ts';

const STAMP = 'build/complete';
const SOURCES = [
  'app',
  'workers',
  'prisma',
  'public',
  'package-lock.json',
  'remix.config.js',
  'vite.config.ts',
];

/** Builds when there is no complete build or a source is newer than it. */
export async function buildIfStale(): Promise<void> {
  if (!isStale()) return;
  await withLockFile('node_modules/.build.lock', async () => {
    if (!isStale()) return;
    process.stderr.write('Building …\n');
    await build();
    await writeFile(STAMP, '');
  });
}

function isStale(): boolean {
  const stamp = statSync(STAMP, { throwIfNoEntry: false });
  return !stamp || SOURCES.some((source) => newest(source) > stamp.mtimeMs);
}

function newest(source: string): number {
  const own = statSync(source, { throwIfNoEntry: false });
  if (!own) return 0;
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(source).map((name) => newest(`${source}/${name}`)));
}

function build(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('node_modules/.bin/remix', ['vite:build', '--logLevel', 'warn'], {
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The build failed (exit code ${code}).`)),
    );
  });
}
