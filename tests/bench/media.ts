import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

import { Pool } from 'undici';

import { openSession } from '#app/domain/identity/sessions.server.ts';
import { toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { sessionCookie } from '#app/platform/session-cookie.server.ts';

import { printFigure } from './figures.ts';
import { closedLoop } from './load.ts';
import { must } from './quiz-visitors.ts';

const BENCH = 'media';
const GIGABYTE = 1 << 30;
/** What the upload client sends at a time. */
const PIECE = 8 << 20;
const READERS = 200;
/** What a player asks for at a time. */
const RANGE = 1 << 20;
const SECONDS = 10;

/** A video of a gigabyte comes in by the upload protocol, then many read pieces of it at once. */
export default async function media({ origin }: { origin: string }): Promise<void> {
  const pool = new Pool(origin, {
    connections: READERS,
    headersTimeout: 300_000,
    bodyTimeout: 300_000,
  });
  try {
    const headers = { origin, cookie: await authorsCookie(), 'tus-resumable': '1.0.0' };
    const name = await upload(pool, headers);
    await read(pool, headers, name);
  } finally {
    await pool.close();
  }
}

async function authorsCookie(): Promise<string> {
  const id = newId();
  await db.account.create({ data: { id, name: 'Penyusun', email: `${id}@bench.example` } });
  await db.roleGrant.create({
    data: { id: newId(), accountId: id, role: 'training_manager', validFrom: toDate('2020-01-01') },
  });
  const token = await openSession(id, { address: '', userAgent: 'bench', token: null });
  return (await sessionCookie(token)).split(';')[0] ?? '';
}

type Headers = Record<string, string>;

/** @returns the name under which the library has it */
async function upload(pool: Pool, headers: Headers): Promise<string> {
  const pids = webProcesses();
  for (const pid of pids) forgetPeak(pid);
  const before = Math.max(...pids.map((pid) => memory(pid, 'VmRSS')));
  const began = performance.now();
  const path = await begin(pool, headers);
  for (let at = 0; at < GIGABYTE; at += PIECE) {
    const { statusCode, body } = await pool.request({
      method: 'PATCH',
      path,
      headers: {
        ...headers,
        'upload-offset': String(at),
        'content-type': 'application/offset+octet-stream',
      },
      body: pieceAt(at),
    });
    must(statusCode === 204, `a piece was answered by ${statusCode}: ${await body.text()}`);
  }
  const answer = await pool.request({ method: 'POST', path: `${path}/asset`, headers });
  const { asset } = (await answer.body.json()) as { asset?: { name: string; size: number } };
  must(asset?.size === GIGABYTE, 'the library has the whole file');
  const seconds = (performance.now() - began) / 1000;
  const peak = Math.max(...pids.map((pid) => memory(pid, 'VmHWM')));
  const note = `1 GB in pieces of 8 MB, hashed and stored; web process at ${Math.round(before)} MB before`;
  printFigure({ bench: BENCH, metric: 'upload.seconds', value: seconds, unit: 's', n: 1, note });
  printFigure({ bench: BENCH, metric: 'upload.peak_mb', value: peak, unit: 'MB', n: 1, note });
  return asset?.name ?? '';
}

async function begin(pool: Pool, headers: Headers): Promise<string> {
  const created = await pool.request({
    method: 'POST',
    path: '/studio/uploads',
    headers: {
      ...headers,
      'upload-length': String(GIGABYTE),
      'upload-metadata': `filename ${btoa('besar.mp4')}`,
    },
  });
  const location = created.headers['location'];
  must(created.statusCode === 201 && typeof location === 'string', await created.body.text());
  return location as string;
}

const clip = readFileSync('tests/fixtures/media/klip.mp4');
const filling = Buffer.alloc(PIECE, 'kompeten');

/** A short clip with a box behind it that players step over: a gigabyte altogether. */
function pieceAt(at: number): Buffer {
  if (at > 0) return filling;
  const box = Buffer.alloc(8);
  box.writeUInt32BE(GIGABYTE - clip.length);
  box.write('free', 4, 'latin1');
  return Buffer.concat([clip, box, filling.subarray(clip.length + 8)]);
}

async function read(pool: Pool, headers: Headers, name: string): Promise<void> {
  const path = `/studio/media/files/${name}`;
  let errors = 0;
  const { perSecond, p95, n } = await closedLoop(READERS, SECONDS, async (_reader, round) => {
    const start = (round * 7_919 * RANGE) % (GIGABYTE - RANGE);
    const range = `bytes=${start}-${start + RANGE - 1}`;
    const answer = await pool.request({ method: 'GET', path, headers: { ...headers, range } });
    const { byteLength } = await answer.body.arrayBuffer();
    if (answer.statusCode !== 206 || byteLength !== RANGE) errors++;
  });
  const note = `${READERS} readers, each a random megabyte of a gigabyte, access checked each time`;
  const figure = (metric: string, value: number, unit: string) =>
    printFigure({ bench: BENCH, metric: `readers${READERS}.${metric}`, value, unit, n, note });
  figure('p95_ms', p95, 'ms');
  figure('mb_per_s', (perSecond * RANGE) / 1e6, 'MB/s');
  figure('errors', errors, 'answers');
}

/** The web processes that this bench has started: others may run on the machine. */
function webProcesses(): number[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid,ppid,args'], { encoding: 'utf8' });
  const all = stdout.split('\n').map((line) => {
    const [pid = '', parent = '', ...args] = line.trim().split(/\s+/);
    return { pid: Number(pid), parent: Number(parent), args: args.join(' ') };
  });
  const below = (pid: number): typeof all =>
    all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...below(one.pid)]);
  return below(process.pid)
    .filter(({ args }) => args.includes('build/server/server.js'))
    .map(({ pid }) => pid);
}

/** The most memory counts from here on, where the system allows it. */
function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // The peak since the start is then no lower than it.
  }
}

/** Megabytes. */
function memory(pid: number, kind: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${kind}:\\s+(\\d+)`).exec(status)?.[1] ?? NaN) / 1024;
}
