import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Draw, fillDraws } from '#app/domain/questions/fill-draws.ts';

const draws = fc.array(
  fc.record({
    count: fc.integer({ min: 1, max: 4 }),
    pool: fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 }),
  }),
  { maxLength: 4 },
);

test('what a draw gets is of its pool, never more than it asks for, and nobody else has it', () => {
  fc.assert(
    fc.property(draws, (draws) => {
      const filled = fillDraws(draws);
      const all = filled.flat();
      expect(new Set(all).size).toBe(all.length);
      for (const [at, { count, pool }] of draws.entries()) {
        expect(filled[at]!.length).toBeLessThanOrEqual(count);
        expect(filled[at]!.every((one) => pool.includes(one))).toBe(true);
      }
    }),
  );
});

test('together they get as many as there is any way to give', () => {
  fc.assert(
    fc.property(draws, (draws) => {
      expect(fillDraws(draws).flat()).toHaveLength(mostByTrying(draws));
    }),
  );
});

test('the question that only a later draw can use is left to it', () => {
  const filled = fillDraws([
    { count: 1, pool: ['a', 'b'] },
    { count: 1, pool: ['a'] },
  ]);
  expect(filled).toEqual([['b'], ['a']]);
});

/** Tries every way to give each question to nobody or to a draw that may have it. */
function mostByTrying(draws: Draw[]): number {
  const questions = [...new Set(draws.flatMap(({ pool }) => pool))];
  const left = draws.map(({ count }) => count);
  const best = (at: number): number => {
    const question = questions[at];
    if (question === undefined) return 0;
    let most = best(at + 1);
    for (const [draw, { pool }] of draws.entries()) {
      if (!pool.includes(question) || left[draw]! === 0) continue;
      left[draw]!--;
      most = Math.max(most, 1 + best(at + 1));
      left[draw]!++;
    }
    return most;
  };
  return best(0);
}
