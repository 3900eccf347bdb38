import fc from 'fast-check';
import { expect, test } from 'vitest';

import { remembered } from '#app/platform/remembered.ts';

test('what was read is not read again, and readers at the same time share one read', async () => {
  const reads: string[] = [];
  const read = remembered(2, (id) => {
    reads.push(id);
    return Promise.resolve(id.toUpperCase());
  });
  expect(await Promise.all([read('a'), read('a'), read('b')])).toEqual(['A', 'A', 'B']);
  expect(await read('a')).toBe('A');
  await read('c');
  await read('a');
  expect(reads).toEqual(['a', 'b', 'c']);
  await read('b');
  expect(reads).toEqual(['a', 'b', 'c', 'b']);
});

test('a failed read is tried again', async () => {
  let fails = true;
  const read = remembered(2, (id) => (fails ? Promise.reject(new Error(id)) : Promise.resolve(id)));
  await expect(read('a')).rejects.toThrow('a');
  fails = false;
  expect(await read('a')).toBe('a');
});

test('what is kept never weighs more than it may, but for the latest alone', async () => {
  const uses = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(uses, async (ids) => {
      const most = 15;
      const reads: number[] = [];
      const weights = remembered(
        most,
        (id) => {
          reads.push(Number(id));
          return Promise.resolve(Number(id));
        },
        (weight) => weight,
      );
      let kept: number[] = [];
      for (const id of ids) {
        const before = reads.length;
        expect(await weights(String(id))).toBe(id);
        expect(reads.length > before).toBe(!kept.includes(id));
        kept = [...kept.filter((other) => other !== id), id];
        while (kept.length > 1 && kept.reduce((sum, one) => sum + one, 0) > most) kept.shift();
      }
    }),
  );
});
