import { expect, test } from 'vitest';

import { db } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import type { JobRequest } from '#app/platform/jobs.ts';
import { relayOnce } from '#workers/relay.ts';

type Queued = { id: string; request: JobRequest }[];

test('an event becomes the jobs its reaction names, and its outbox row goes', async () => {
  const data = { employeeId: newId(), courseId: newId() };
  const enrollmentId = await anEvent(data);
  const queued: Queued = [];

  expect(await relayOnce(collecting(queued))).toBe(1);

  expect(queued.map(({ request }) => request)).toEqual([
    { name: 'certificates.issue', data: { enrollmentId } },
    { name: 'planning.assign-trainings', data },
  ]);
  expect(await db.outbox.count()).toBe(0);
});

test('a relay that dies after queueing queues the same job ids again', async () => {
  await anEvent();
  const first: Queued = [];
  const dying = {
    async add(list: Queued) {
      first.push(...list);
      throw new Error('killed');
    },
  };
  await expect(relayOnce(dying)).rejects.toThrow('killed');
  expect(await db.outbox.count()).toBe(1);

  const second: Queued = [];
  await relayOnce(collecting(second));

  expect(second).toEqual(first);
  expect(await db.outbox.count()).toBe(0);
});

test('a command that fails leaves neither its rows nor its event', async () => {
  const events = await db.event.count();
  const failing = db.$transaction(async (tx) => {
    await recordEvent(tx, { accountId: null }, 'account.activated', newId(), {});
    throw new Error('after the event');
  });
  await expect(failing).rejects.toThrow('after the event');
  expect(await db.event.count()).toBe(events);
  expect(await db.outbox.count()).toBe(0);
});

test('two relays at once carry each event once', async () => {
  for (let i = 0; i < 30; i++) await anEvent();
  const queued: Queued = [];
  await Promise.all([relayOnce(collecting(queued)), relayOnce(collecting(queued))]);
  const ids = queued.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const carried = queued.filter(({ request }) => request.name === 'certificates.issue');
  expect(await db.outbox.count()).toBe(30 - carried.length);
});

test('an event cannot be rewritten or removed', async () => {
  await anEvent();
  await expect(db.event.updateMany({ data: { type: 'level.raised' } })).rejects.toThrow(
    'append-only',
  );
  await expect(db.$executeRaw`DELETE FROM "Event"`).rejects.toThrow('append-only');
});

async function anEvent(data = { employeeId: newId(), courseId: newId() }): Promise<string> {
  const enrollmentId = newId();
  await db.$transaction((tx) =>
    recordEvent(tx, { accountId: null }, 'enrollment.completed', enrollmentId, data),
  );
  return enrollmentId;
}

function collecting(queued: Queued) {
  return {
    async add(list: Queued) {
      queued.push(...list);
    },
  };
}
