import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, describe, expect, test } from 'vitest';

import { db } from '#app/platform/db.server.ts';
import { aCourse, completedEnrollments, manyEmployees } from '#tests/support/courses.ts';
import { aPosition, aUnit } from '#tests/support/organisation.ts';
import { startRedis } from '#tests/support/redis.ts';
import { toolTest } from '#tests/support/tools.ts';

const BURST = 300;
const KILLS = 3;

const started: ChildProcess[] = [];
afterEach(() => started.splice(0).forEach((worker) => worker.kill('SIGKILL')));

describe('a worker killed with -9 in the middle of a burst of certificates', () => {
  test('leaves none missing and none doubled: queue in PostgreSQL', async () => {
    await killedBurst({});
  }, 180_000);

  toolTest('redis-server')(
    'leaves none missing and none doubled: queue in Redis',
    async () => {
      const redis = await startRedis();
      try {
        await killedBurst({ REDIS_URL: redis.url });
      } finally {
        await redis.stop();
      }
    },
    180_000,
  );
});

async function killedBurst(environment: Record<string, string>) {
  const course = await aCourse();
  const people = await manyEmployees(BURST, (await aUnit()).id, (await aPosition()).id);
  await completedEnrollments(
    course,
    people.map(({ id }) => id),
  );
  const issued = () =>
    db.certificate.count({
      where: { awardRuleId: course.awardRule?.id, fileHash: { not: null } },
    });

  for (let kill = 1; kill <= KILLS; kill++) {
    const worker = startWorker(environment);
    await until(async () => (await issued()) >= (BURST / (KILLS + 2)) * kill);
    worker.kill('SIGKILL');
    await exited(worker);
    expect(await issued()).toBeLessThan(BURST);
  }
  const last = startWorker(environment);
  await until(async () => (await issued()) === BURST && (await db.outbox.count()) === 0);
  last.kill('SIGTERM');
  await exited(last);

  const certificates = await db.certificate.findMany({
    where: { awardRuleId: course.awardRule?.id },
  });
  expect(certificates).toHaveLength(BURST);
  expect(new Set(certificates.map(({ employeeId }) => employeeId)).size).toBe(BURST);
  expect(new Set(certificates.map(({ number }) => number)).size).toBe(BURST);
  const events = await db.event.findMany({
    where: { type: 'certificate.issued', subjectId: { in: certificates.map(({ id }) => id) } },
  });
  expect(events).toHaveLength(BURST);
  expect(await gaps()).toEqual([]);
}

/** Numbers that were handed out but belong to no certificate. */
async function gaps() {
  return db.$queryRaw`
    SELECT s.key, s.next - 1 AS handed, count(c.id)::int AS kept
      FROM "CertificateSeries" s CROSS JOIN "Certificate" c
     GROUP BY s.key, s.next HAVING s.next - 1 <> count(c.id)`;
}

function startWorker(environment: Record<string, string>): ChildProcess {
  const worker = spawn(process.execPath, ['--import', 'tsx', 'workers/main.ts'], {
    env: { ...process.env, LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  started.push(worker);
  return worker;
}

function exited(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => worker.once('exit', () => resolve()));
}

/** Looks again until it is true; the test's own time limit ends a wait that never comes true. */
async function until(isTrue: () => Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await sleep(50);
}
