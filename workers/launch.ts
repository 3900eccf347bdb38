import { spawn, type StdioOptions } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import {
  type EmbeddedDatabase,
  startEmbeddedDatabase,
} from '#app/platform/embedded-postgres.server.ts';
import { env } from '#app/platform/env.server.ts';
import { tryLockFile } from '#app/platform/lock-file.server.ts';

import { buildIfStale } from './build.ts';
import { type Part, supervise } from './supervise.ts';
import { forkWeb } from './web-processes.ts';

/** Runs the parts of Kompeten as processes: everything at once (`start`, `dev`) or one of them. */
const ENTRIES = { server: 'build/server/server.js', worker: 'build/server/worker.js' };
const COMMAND = 'build/server/command.js';

const [task = 'start', ...argv] = process.argv.slice(2);
const embedded = !env.DATABASE_URL;
const demo = process.env['DEMO'] === undefined ? embedded : process.env['DEMO'] === '1';

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  if (task === 'start' || task === 'dev') return start();
  await buildIfStale();
  return withDatabase(async (childEnv) => {
    if (task === 'web') {
      await supervise(webParts(childEnv), async () => void process.send?.('ready'));
      return 0;
    }
    if (task === 'worker') return runToEnd(['--enable-source-maps', ENTRIES.worker], childEnv);
    return runToEnd([COMMAND, task, ...argv], childEnv);
  });
}

/** Web and worker with their database, until Ctrl-C. */
async function start(): Promise<number> {
  const began = Date.now();
  await mkdir(env.DATA_DIR, { recursive: true });
  const release = await tryLockFile(path.join(env.DATA_DIR, 'start.lock'));
  if (!release) {
    const url = await readFile(runningFile(), 'utf8').catch(() => '(starting)');
    throw new Error(`Kompeten already runs on this data: ${url.trim()}. Nothing was changed.`);
  }
  try {
    await waitForPort();
    if (task === 'start') await buildIfStale();
    return await withDatabase(async (childEnv) => {
      if (demo && embedded) await mustSucceed('seed', ['--if-empty'], childEnv);
      await supervise(allParts(childEnv), async () => {
        const url = `http://${env.HOST}:${env.PORT}`;
        await writeFile(runningFile(), `${url}\n`);
        await greet(url, began, childEnv);
      });
      return 0;
    });
  } finally {
    await rm(runningFile(), { force: true });
    await release();
  }
}

function allParts(childEnv: NodeJS.ProcessEnv): Part[] {
  if (task === 'dev') {
    return [
      child('web', ['--import', 'tsx', 'workers/dev-server.ts'], childEnv),
      child('worker', ['--watch', '--import', 'tsx', 'workers/main.ts'], childEnv),
    ];
  }
  return [
    ...webParts(childEnv),
    child('worker', ['--enable-source-maps', ENTRIES.worker], childEnv),
  ];
}

function webParts(childEnv: NodeJS.ProcessEnv): Part[] {
  return Array.from({ length: env.WEB_PROCESSES }, (_, index) => ({
    name: `web ${index + 1}`,
    launch: () => forkWeb(ENTRIES.server, childEnv),
  }));
}

function child(name: string, args: string[], childEnv: NodeJS.ProcessEnv): Part {
  const stdio: StdioOptions = ['ignore', 'inherit', 'inherit', 'ipc'];
  return { name, launch: () => spawn(process.execPath, args, { env: childEnv, stdio }) };
}

async function greet(url: string, began: number, childEnv: NodeJS.ProcessEnv) {
  const lines = ['', `Kompeten is ready at ${url} (${((Date.now() - began) / 1000).toFixed(1)} s)`];
  if (demo && embedded) {
    lines.push(
      `A guided walk: ${url}/demo`,
      'Demo accounts (password Kompeten-Demo-1):',
      ...['employee', 'supervisor', 'trainer', 'manager', 'hr', 'admin'].map(
        (name) => `  ${name}@kota-contoh.example`,
      ),
    );
  } else {
    const setup = await firstAdministrator(childEnv);
    if (setup) lines.push(`Create the first administrator (link works once): ${url}${setup}`);
  }
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

/** The one-time path for the first administrator; empty when there is an account already. */
async function firstAdministrator(childEnv: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, commandArgs('first-administrator', []), {
    env: childEnv,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve) => child.once('exit', resolve));
  return output.trim();
}

async function withDatabase<T>(work: (childEnv: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  const database: EmbeddedDatabase | null = embedded
    ? await startEmbeddedDatabase(env.DATA_DIR)
    : null;
  const childEnv: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: task === 'dev' ? 'development' : 'production',
    DATABASE_URL: database?.url ?? env.DATABASE_URL,
    DATA_DIR: env.DATA_DIR,
    DEMO: demo ? '1' : '0',
  };
  try {
    // Our own database is always at this version; another's is migrated by `start` or by hand.
    if (embedded || task === 'start') await mustSucceed('migrate', [], childEnv);
    return await work(childEnv);
  } finally {
    if (database?.startedHere || task === 'start') await database?.stop();
  }
}

function commandArgs(name: string, args: string[]): string[] {
  return task === 'dev'
    ? ['--import', 'tsx', 'workers/command.ts', name, ...args]
    : [COMMAND, name, ...args];
}

async function mustSucceed(name: string, args: string[], childEnv: NodeJS.ProcessEnv) {
  const code = await runToEnd(commandArgs(name, args), childEnv);
  if (code !== 0) throw new Error(`"${name}" failed (exit code ${code}).`);
}

/** Runs a process in the foreground; Ctrl-C and kill reach it, and we wait until it is done. */
function runToEnd(args: string[], childEnv: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: childEnv, stdio: 'inherit' });
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    process.on('SIGINT', pass);
    process.on('SIGTERM', pass);
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGINT', pass);
      process.off('SIGTERM', pass);
      resolve(code ?? 1);
    });
  });
}

/** A run killed a moment ago may still be letting go of the port. */
async function waitForPort(): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    if (await portIsFree()) return;
    await sleep(250);
  }
  throw new Error(
    `Port ${env.PORT} on ${env.HOST} is taken by another program. Choose another one: PORT=${env.PORT + 1} npm start`,
  );
}

function portIsFree(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(env.PORT, env.HOST, () => probe.close(() => resolve(true)));
  });
}

function runningFile(): string {
  return path.join(env.DATA_DIR, 'running.url');
}
