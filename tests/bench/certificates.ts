import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { issueCertificate } from '#app/domain/certificates/issue-certificate.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { closeDatabase, db } from '#app/platform/db.server.ts';
import { aCourse, completedEnrollments, manyEmployees } from '#tests/support/courses.ts';
import { aPosition, aUnit } from '#tests/support/organisation.ts';

import { printFigure } from './figures.ts';

const WARM_UP = 50;
const ALONE = 500;
const BURST = 3_000;
const WORKER = 'build/server/worker.js';

/**
 * One process issuing one certificate after another (number, PDF, seal, storage, event), then a class of 3,000 that
 * completes at once: real events, relay, queue and worker process, durable commits and flushed files.
 */
export default async function benchCertificates(): Promise<void> {
  const course = await aCourse();
  const place = { unitId: (await aUnit()).id, positionId: (await aPosition()).id };
  await issueAlone(course, place);
  await issueBurst(course, place);
  await closeDatabase();
}

type Course = Awaited<ReturnType<typeof aCourse>>;
type Place = { unitId: string; positionId: string };

async function complete(course: Course, { unitId, positionId }: Place, count: number) {
  const people = await manyEmployees(count, unitId, positionId);
  return completedEnrollments(
    course,
    people.map(({ id }) => id),
  );
}

async function issueAlone(course: Course, place: Place) {
  const enrollments = await complete(course, place, WARM_UP + ALONE);
  await db.outbox.deleteMany(); // these are issued here, not by a worker
  const issue = async (from: number, to: number) => {
    for (const { id } of enrollments.slice(from, to))
      await issueCertificate(systemActor, { enrollmentId: id });
  };
  await issue(0, WARM_UP);

  const cpu = process.cpuUsage();
  const began = performance.now();
  const statements = await countStatements(() => issue(WARM_UP, WARM_UP + ALONE));
  const wall = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (user + system) / 1e6;
  printFigure({
    bench: 'certificates',
    metric: 'per_second_per_core',
    value: ALONE / seconds,
    unit: '1/s',
    n: ALONE,
    note: `whole issuing with seal and flushed file, by processor time; ${(ALONE / wall).toFixed(0)}/s by the clock, one after another, waiting for database and disk included`,
  });
  printFigure({
    bench: 'certificates',
    metric: 'queries_per_certificate',
    value: statements / ALONE,
    unit: 'statements',
    n: ALONE,
    note: 'BEGIN and COMMIT counted',
  });
}

async function issueBurst(course: Course, place: Place) {
  const worker = await startWorker();
  try {
    const began = performance.now();
    const enrollments = await complete(course, place, BURST);
    const prepared = performance.now();
    await db.$executeRaw`SELECT pg_notify('outbox', '')`;
    const employees = enrollments.map(({ employeeId }) => employeeId);
    while ((await readyOf(employees)) < BURST) await sleep(100);
    const ended = performance.now();
    printFigure({
      bench: 'certificates',
      metric: 'burst3000_s',
      value: (ended - began) / 1000,
      unit: 's',
      n: BURST,
      note: `one worker process, queue in PostgreSQL, notices and mails made beside it; ${((prepared - began) / 1000).toFixed(1)} s of it insert the ${BURST} completions`,
    });
    await count(employees);
  } finally {
    await stop(worker);
  }
}

function readyOf(employees: string[]): Promise<number> {
  return db.certificate.count({
    where: { readyAt: { not: null }, employeeId: { in: employees } },
  });
}

/** Missing: people without a finished certificate. Doubled: second certificates, numbers or events, and gaps. */
async function count(employees: string[]) {
  const certificates = await db.certificate.findMany({ where: { employeeId: { in: employees } } });
  const events = await db.event.count({
    where: { type: 'certificate.issued', subjectId: { in: certificates.map(({ id }) => id) } },
  });
  const holders = new Set(certificates.map(({ employeeId }) => employeeId)).size;
  const numbers = new Set(certificates.map(({ number }) => number)).size;
  const handedOut = (await db.certificateSeries.findMany()).reduce(
    (sum, { next }) => sum + next - 1,
    0,
  );
  const gaps = handedOut - (await db.certificate.count());
  const finished = certificates.filter(({ readyAt }) => readyAt !== null).length;
  const figure = { bench: 'certificates', unit: 'certificates', n: BURST };
  printFigure({ ...figure, metric: 'missing', value: BURST - Math.min(holders, finished) });
  printFigure({
    ...figure,
    metric: 'doubled',
    value:
      certificates.length -
      Math.min(holders, numbers) +
      Math.abs(events - certificates.length) +
      gaps,
    note: `${certificates.length} certificates, ${numbers} numbers, ${events} events, ${gaps} gaps in the numbers`,
  });
}

/** Every statement that leaves this process, whoever sends it. */
async function countStatements(work: () => Promise<void>): Promise<number> {
  const prototype = pg.Client.prototype as { query: (...args: unknown[]) => unknown };
  const original = prototype.query;
  let statements = 0;
  prototype.query = function (...args) {
    statements++;
    return original.apply(this, args);
  };
  try {
    await work();
    return statements;
  } finally {
    prototype.query = original;
  }
}

async function startWorker(): Promise<ChildProcess> {
  const args = existsSync(WORKER) ? [WORKER] : ['--import', 'tsx', 'workers/main.ts'];
  const worker = spawn(process.execPath, args, {
    env: { ...process.env, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('exit', (code) => reject(new Error(`The worker ended (${code}).`)));
  });
  return worker;
}

function stop(worker: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    worker.once('exit', () => resolve());
    worker.kill('SIGTERM');
  });
}
