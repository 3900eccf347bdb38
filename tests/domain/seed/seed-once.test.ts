import { expect, test } from 'vitest';

import { db } from '#app/platform/db.server.ts';
import { seedOnce } from '#prisma/seed/seed-once.ts';
import { anAccount, aSession } from '#tests/support/accounts.ts';
import { aUnit } from '#tests/support/organisation.ts';

test('a seed that was killed half-way is cleared away and begun again; one that is done is left alone', async () => {
  const killed = seedOnce(async () => {
    await aUnit();
    throw new Error('killed');
  });
  await expect(killed).rejects.toThrow('killed');
  expect(await db.unit.count()).toBe(1);

  expect(await seedOnce(async () => void (await aUnit()))).toBe('unfinished');
  expect(await db.unit.count()).toBe(1);
  expect(await db.task.findMany({ select: { status: true } })).toEqual([{ status: 'succeeded' }]);

  expect(await seedOnce(() => Promise.reject(new Error('not called')))).toBe('in-use');
  expect(await db.unit.count()).toBe(1);
});

test('two seeds at once do not mix: the second does nothing', async () => {
  await db.task.updateMany({ data: { status: 'running' } });
  const states = await seedOnce(async () => {
    expect(await seedOnce(() => Promise.reject(new Error('not called')))).toBe('busy');
  });
  expect(states).toBe('unfinished');
});

test('nothing is cleared once somebody has signed in', async () => {
  await db.task.updateMany({ data: { status: 'running' } });
  const { id } = await anAccount();
  await aSession(id);
  expect(await seedOnce(() => Promise.reject(new Error('not called')))).toBe('in-use');
  expect(await db.account.count()).toBe(1);
});
