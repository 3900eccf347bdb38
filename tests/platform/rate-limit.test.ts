import { expect, test } from 'vitest';

import { db } from '#app/platform/db.server.ts';
import { clearLimit, deleteOldLimits, limit } from '#app/platform/rate-limit.server.ts';

test('a key has its points and no more, however many call at once', async () => {
  const results = await Promise.all(Array.from({ length: 30 }, () => limit('burst:a', 10, 60)));
  expect(results.filter(({ allowed }) => allowed)).toHaveLength(10);
  const refused = results.filter(({ allowed }) => !allowed);
  expect(refused.every(({ retryAfterSeconds }) => retryAfterSeconds > 0)).toBe(true);
  expect(Math.max(...refused.map((result) => result.retryAfterSeconds))).toBeLessThanOrEqual(60);
});

test('one key does not spend the points of another', async () => {
  await limit('sign-in:a', 1, 60);
  expect((await limit('sign-in:a', 1, 60)).allowed).toBe(false);
  expect((await limit('sign-in:b', 1, 60)).allowed).toBe(true);
});

test('points come back when the window is over', async () => {
  for (let i = 0; i < 2; i++) await limit('window:a', 2, 60);
  expect((await limit('window:a', 2, 60)).allowed).toBe(false);
  await db.rateLimit.update({
    where: { key: 'window:a' },
    data: { expire: BigInt(Date.now() - 1) },
  });
  expect((await limit('window:a', 2, 60)).allowed).toBe(true);
});

test('a cleared key starts anew, also after it was refused many times', async () => {
  for (let i = 0; i < 8; i++) await limit('cleared:a', 2, 60);
  await clearLimit('cleared:a');
  expect((await limit('cleared:a', 2, 60)).allowed).toBe(true);
});

test('counters of the past are removed', async () => {
  await limit('old:a', 1, 60);
  await db.rateLimit.update({ where: { key: 'old:a' }, data: { expire: BigInt(Date.now() - 1) } });
  await deleteOldLimits();
  expect(await db.rateLimit.count({ where: { key: 'old:a' } })).toBe(0);
});
