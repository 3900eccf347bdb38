import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { databaseHome, freePort, type Product, startProduct } from './support/product.ts';

const EMPTY = { DEMO: '0', METRICS_TOKEN: 'a-token-for-scraping', WEB_PROCESSES: '2' };

describe('a running product', () => {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(EMPTY);
  }, 120_000);
  afterAll(() => product.dispose());

  const get = (path: string, init?: RequestInit) =>
    fetch(product.origin + path, { redirect: 'manual', ...init });

  test('is alive and ready', async () => {
    expect((await get('/healthz')).status).toBe(200);
    await until(async () => (await get('/readyz')).status === 200);
    expect(await (await get('/readyz')).json()).toEqual({
      ready: true,
      database: { ok: true },
      migrations: { ok: true },
      queue: { ok: true },
      worker: { ok: true },
    });
  });

  test('shows its metrics to those who hold the token, counted over all web processes', async () => {
    expect((await get('/metrics')).status).toBe(404);
    const counted = async () => {
      const scraped = await get('/metrics', {
        headers: { authorization: 'Bearer a-token-for-scraping', connection: 'close' },
      });
      const lines = (await scraped.text()).split('\n');
      const count = lines.filter((line) => /^http_request_duration_seconds_count/.test(line));
      return count.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
    };
    const before = await counted();
    // A connection of its own each: they spread over the processes.
    for (let n = 0; n < 6; n++) await get('/about', { headers: { connection: 'close' } });
    expect(await counted()).toBe(before + 6);
  });

  test('offers the first administrator a link that works once', () => {
    expect(product.output()).toMatch(/http:\/\/127\.0\.0\.1:\d+\/setup\/\S{16,}/);
  });

  test('sends a strict policy with a fresh nonce and no inline styles', async () => {
    const [first, second] = await Promise.all([get('/login'), get('/login')]);
    const policy = first.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toBe(second.headers.get('content-security-policy'));
    expect(first.headers.get('x-content-type-options')).toBe('nosniff');
    expect(first.headers.get('x-frame-options')).toBe('DENY');
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(await first.text()).not.toMatch(/<[^>]+\sstyle=/);
  });

  test('refuses a mutation that another site asked for', async () => {
    const foreign = { method: 'POST', headers: { origin: 'https://evil.example' } };
    expect((await get('/logout', foreign)).status).toBe(403);
    expect((await get('/login', { method: 'POST' })).status).toBe(403);
    const own = { method: 'POST', headers: { origin: product.origin } };
    expect((await get('/logout', own)).status).toBe(302);
  });

  test('refuses bodies that are no form, have no length or are too large', async () => {
    const post = (body: BodyInit, headers = {}) =>
      get('/login', {
        method: 'POST',
        body,
        headers: { origin: product.origin, 'content-type': 'application/json', ...headers },
        duplex: 'half',
      });
    expect((await post('{}')).status).toBe(400);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await post(`email=${'a'.repeat(2 << 20)}`, form)).status).toBe(413);
    const parts = { 'content-type': 'multipart/form-data; boundary=x' };
    expect((await post('a'.repeat(2 << 20), parts)).status).toBe(413);
    const endless = new Blob(['email=a']).stream();
    expect((await post(endless, form)).status).toBe(411);
  });

  test('answers an unknown page with the way home', async () => {
    const answer = await get('/no-such-page', { headers: { 'accept-language': 'en' } });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Not found');
  });

  test('started twice, the second says so and harms nothing', async () => {
    const second = startProduct(EMPTY, product.dataDir);
    await expect(second).rejects.toThrow(`already runs on this data: ${product.origin}`);
    expect((await get('/healthz')).status).toBe(200);
  });

  test('commands work beside it', () => {
    const report = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'workers/launch.ts', 'report', 'gaps', '--format', 'json'],
      { encoding: 'utf8', env: commandEnvironment(product.dataDir) },
    );
    expect(report.status).toBe(0);
    expect(JSON.parse(report.stdout)).toHaveProperty('gaps.pairs', 0);
  });
});

test('a taken port is named, with what to do', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  try {
    await expect(startProduct({ ...EMPTY, PORT: String(port) })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program. Choose another one: PORT=${port + 1}`,
    );
  } finally {
    other.close();
  }
}, 60_000);

test('killed with -9, it starts again on the same data', async () => {
  const first = await startProduct(EMPTY);
  await first.stop('SIGKILL');
  const port = new URL(first.origin).port;
  const second = await startProduct({ ...EMPTY, PORT: port }, first.dataDir);
  expect((await fetch(`${second.origin}/healthz`)).status).toBe(200);
  expect(await second.stop('SIGINT')).toBe(0);
  // The database that the first one left behind was taken over, and stopped like one's own.
  const home = await databaseHome(first.dataDir);
  expect(existsSync(path.join(home, 'postgres', 'PG_VERSION'))).toBe(true);
  expect(existsSync(path.join(home, 'postgres', 'postmaster.pid'))).toBe(false);
  await second.dispose();
}, 120_000);

test('it begins anew where its data folder was removed', async () => {
  const first = await startProduct(EMPTY);
  await first.stop();
  await rm(first.dataDir, { recursive: true, force: true });
  const second = await startProduct(EMPTY, first.dataDir);
  expect((await fetch(`${second.origin}/healthz`)).status).toBe(200);
  await second.dispose();
}, 120_000);

test('it runs from a folder with a space in its path', async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'kompeten space '));
  const folder = path.join(home, 'my city');
  await mkdir(folder);
  for (const entry of [
    'app',
    'workers',
    'prisma',
    'public',
    'build',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'remix.config.js',
    'vite.config.ts',
  ]) {
    await cp(entry, path.join(folder, entry), { recursive: true, preserveTimestamps: true });
  }
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const product = await startProduct(EMPTY, path.join(folder, '.data'), folder);
  try {
    expect((await fetch(`${product.origin}/healthz`)).status).toBe(200);
  } finally {
    await product.dispose();
    await rm(home, { recursive: true, force: true });
  }
}, 120_000);

function commandEnvironment(dataDir: string): NodeJS.ProcessEnv {
  const environment = { ...process.env, DATA_DIR: dataDir };
  delete (environment as Record<string, string | undefined>)['DATABASE_URL'];
  return environment;
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await sleep(100);
}
