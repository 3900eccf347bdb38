import fc from 'fast-check';
import { expect, test } from 'vitest';

import { bandOf, jobPersonMatch, type MatchPair } from '#app/domain/competency/job-person-match.ts';
import { settings } from '#app/domain/settings/settings.ts';

const selection = settings['competency.matchSelection'].fallback;
const mapping = settings['competency.matchMapping'].fallback;

test.each([
  ['exactly as required', [[3, 3]], 10_000, 10_000],
  ['nothing of it', [[3, 0]], 0, 0],
  ['four of five', [[5, 4]], 8000, 8000],
  ['two thirds, rounded down', [[3, 2]], 6666, 6666],
  ['79.996 %, which is not 80', [[25_000, 19_999]], 7999, 7999],
  [
    'a surplus that hides a gap in the sum alone',
    [
      [4, 2],
      [2, 4],
    ],
    10_000,
    6666,
  ],
  [
    'a surplus that hides a part of a gap',
    [
      [4, 1],
      [2, 3],
    ],
    6666,
    5000,
  ],
  [
    'a sum above what is required',
    [
      [2, 5],
      [3, 3],
    ],
    10_000,
    10_000,
  ],
  [
    'a level beyond what is not required at all',
    [
      [4, 2],
      [0, 5],
    ],
    5000,
    5000,
  ],
] as [string, [number, number][], number, number][])('%s', (_, levels, official, capped) => {
  expect(jobPersonMatch(levels.map(pair))).toEqual({ kind: 'match', official, capped });
});

test('the match is withheld while any required competency is unassessed', () => {
  expect(jobPersonMatch([pair([3, 3], 0), pair([2, null], 1), pair([4, null], 2)])).toEqual({
    kind: 'withheld',
    missing: ['c1', 'c2'],
  });
});

test('where nothing is required there is no match, not a full one', () => {
  expect(jobPersonMatch([])).toEqual({ kind: 'nothing' });
  expect(jobPersonMatch([pair([0, null])])).toEqual({ kind: 'nothing' });
});

test.each([
  [10_000, 'Memenuhi Syarat', 'Optimal'],
  [9000, 'Memenuhi Syarat', 'Optimal'],
  [8999, 'Memenuhi Syarat', 'Cukup Optimal'],
  [8000, 'Memenuhi Syarat', 'Cukup Optimal'],
  [7999, 'Masih Memenuhi Syarat', 'Cukup Optimal'],
  [7800, 'Masih Memenuhi Syarat', 'Cukup Optimal'],
  [7799, 'Masih Memenuhi Syarat', 'Kurang Optimal'],
  [6800, 'Masih Memenuhi Syarat', 'Kurang Optimal'],
  [6799, 'Kurang Memenuhi Syarat', 'Kurang Optimal'],
  [0, 'Kurang Memenuhi Syarat', 'Kurang Optimal'],
])('%i basis points are "%s" in selection and "%s" in mapping', (match, selected, mapped) => {
  expect(bandOf(match, selection).id).toBe(selected);
  expect(bandOf(match, mapping).id).toBe(mapped);
});

const level = fc.integer({ min: 0, max: 7 });
const assessed = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 7 }), level), { minLength: 1, maxLength: 30 })
  .map((levels) => levels.map(pair));

test('counting no surplus never makes a match better, and no match exceeds the whole', () => {
  fc.assert(
    fc.property(assessed, (pairs) => {
      const { official, capped } = matchOf(pairs);
      expect(capped).toBeLessThanOrEqual(official);
      expect(official).toBeLessThanOrEqual(10_000);
      expect(capped === 10_000).toBe(pairs.every(({ required, held }) => held! >= required));
    }),
  );
});

test('more of what is already met never changes the capped match', () => {
  fc.assert(
    fc.property(assessed, level, (pairs, more) => {
      const higher = pairs.map((one) =>
        one.held! >= one.required ? { ...one, held: one.held! + more } : one,
      );
      expect(matchOf(higher).capped).toBe(matchOf(pairs).capped);
    }),
  );
});

function pair([required, held]: [number, number | null], n = 0): MatchPair {
  return { competencyId: `c${n}`, required, held };
}

function matchOf(pairs: MatchPair[]) {
  const match = jobPersonMatch(pairs);
  if (match.kind !== 'match') throw new Error(match.kind);
  return match;
}
