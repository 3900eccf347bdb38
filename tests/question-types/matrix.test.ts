import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { pointsOf } from '#app/question-types/points-of.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';
import { keyed, shareOf } from '#tests/support/question-works.ts';

const both = (text: string) => ({ id: text, en: `${text} (en)` });
const matrix = (rights: (number | null)[], scored = true) => ({
  rows: rights.map((right, at) => ({ text: both(`Pernyataan ${at}`), right })),
  columns: ['Pusat', 'Provinsi', 'Kabupaten/kota'].map(both),
  scored,
});

// Columns are called 0, 1 and 2, rows 3, 4 and 5.
test.each<[string, string[], number]>([
  ['every row', ['3=0', '4=1', '5=2'], 10_000],
  ['every row, in another order', ['5=2', '3=0', '4=1'], 10_000],
  ['a right row repeated', ['3=0', '3=0', '4=1', '5=2'], 10_000],
  ['two of three rows', ['3=0', '4=1'], 6666],
  ['two of three rows and a wrong one', ['3=0', '4=1', '5=0'], 6666],
  ['one of three rows', ['3=2', '4=2', '5=2'], 3333],
  ['no row', ['3=1', '4=0', '5=1'], 0],
  ['a row with two columns', ['3=0', '3=1', '4=1', '5=2'], 6666],
  ['a column that does not exist', ['3=zzz', '4=1'], 3333],
  ['a row that does not exist', ['zzz=0', '3=0', '4=1', '5=2'], 10_000],
  ['what names no row', ['0', '1', '2'], 0],
  ['nothing', [], 0],
])('%s right', (_case, answer, share) => {
  expect(shareOf('matrix', matrix([0, 1, 2]), answer)).toBe(share);
});

describe('a scale of opinion', () => {
  const opinion = matrix([0, 1, null], false);

  test('has no right answer, whatever was marked before', () => {
    const { content, key, draw } = keyed('matrix', opinion);
    expect(key).toEqual({ rows: {} });
    expect(rulesOf('matrix').right({ content, key, draw })).toEqual([]);
    expect(shareOf('matrix', opinion, ['3=0', '4=1', '5=2'])).toBe(0);
  });

  test.each([0, 1, 7, 100])('is out of no points where %i were entered', (points) => {
    expect(pointsOf({ kind: 'matrix', points, ...opinion })).toBe(0);
    expect(pointsOf({ kind: 'matrix', points, ...matrix([0]) })).toBe(points);
  });

  test('needs nothing marked', () => {
    expect(rulesOf('matrix').problems(opinion, () => [])).toEqual([]);
  });
});

test.each<[string, ReturnType<typeof matrix>, string[]]>([
  ['no statement', matrix([]), ['rows']],
  ['one column', { ...matrix([0]), columns: [both('Ya')] }, ['columns']],
  ['a row without its column', matrix([0, null]), ['right']],
  [
    'a column that is no longer there',
    { ...matrix([2]), columns: ['A', 'B'].map(both) },
    ['right'],
  ],
  ['nothing at all', { rows: [], columns: [], scored: true }, ['rows', 'columns']],
])('%s is told', (_case, work, codes) => {
  expect(
    rulesOf('matrix')
      .problems(work, () => [])
      .map(({ code }) => code),
  ).toEqual(codes);
});

test('statements are shuffled, columns never', () => {
  const number = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(number, (random) => {
      const { content, draw } = keyed('matrix', matrix([0, 1, 2]), () => random, true);
      const put = rulesOf('matrix').put(content, draw) as Record<string, { id: string }[]>;
      expect(put['columns']!.map(({ id }) => id)).toEqual(['0', '1', '2']);
      expect(put['rows']!.map(({ id }) => id).sort()).toEqual(['3', '4', '5']);
    }),
  );
});
