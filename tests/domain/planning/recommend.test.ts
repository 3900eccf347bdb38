import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { ClosingCourse } from '#app/domain/planning/closing-course.ts';
import { compareRecommended, recommend } from '#app/domain/planning/recommend.ts';

const WEIGHTS: Record<string, number> = { mutlak: 3, penting: 2, perlu: 1 };
const weightOf = (importance: string) => WEIGHTS[importance] ?? 1;

type Row = ClosingCourse & { importance: string };

function row(slug: string, more: Partial<Row> = {}): Row {
  return {
    competencyId: 'k1',
    courseId: slug,
    slug,
    title: { id: slug, en: slug },
    minutes: 90,
    level: 2,
    required: 2,
    held: 1,
    closing: 'fully',
    openNow: true,
    missing: [],
    enrollmentId: null,
    importance: 'penting',
    ...more,
  };
}

const order = (rows: Row[], facts = new Map()) =>
  recommend(rows, facts, weightOf).map(({ slug }) => slug);

test.each<[string, Row[], string[]]>([
  ['begun already', [row('a'), row('b', { enrollmentId: 'e', openNow: false })], ['b', 'a']],
  [
    'can begin now before more worth later',
    [row('a', { openNow: false, required: 4, level: 4 }), row('b')],
    ['b', 'a'],
  ],
  [
    'nothing to complete before',
    [row('a', { missing: [{ slug: 'x', title: { id: 'X', en: 'X' } }] }), row('b')],
    ['b', 'a'],
  ],
  ['more levels closed', [row('a'), row('b', { required: 3, level: 3 })], ['b', 'a']],
  ['what weighs more', [row('a'), row('b', { importance: 'mutlak' })], ['b', 'a']],
  [
    'what waits for a confirmation counts half',
    [row('a', { closing: 'confirmed' }), row('b')],
    ['b', 'a'],
  ],
  ['the shorter one', [row('a', { minutes: 120 }), row('b')], ['b', 'a']],
])('%s goes first', (_rule, rows, expected) => {
  expect(order(rows)).toEqual(expected);
  expect(order([...rows].reverse())).toEqual(expected);
});

test('a course that closes two gaps is one recommendation, worth both', () => {
  const [best, other] = recommend(
    [
      row('one', { importance: 'mutlak' }),
      row('two', { competencyId: 'k1' }),
      row('two', { competencyId: 'k2', importance: 'perlu', held: 1, required: 3, level: 3 }),
    ],
    new Map(),
    weightOf,
  );
  expect(best).toMatchObject({ slug: 'two', worth: 4 });
  expect(best?.closes.map(({ competencyId, to }) => [competencyId, to])).toEqual([
    ['k1', 2],
    ['k2', 3],
  ]);
  expect(other).toMatchObject({ slug: 'one', worth: 3 });
});

test('the person’s language and earlier tries decide between equals', () => {
  const facts = new Map([
    ['a', { inLanguage: false, triedBefore: false }],
    ['b', { inLanguage: true, triedBefore: true }],
    ['c', { inLanguage: true, triedBefore: false }],
  ]);
  expect(order([row('a'), row('b'), row('c')], facts)).toEqual(['c', 'b', 'a']);
});

test('the order is the same whatever order the rows come in', () => {
  const rows = fc.array(
    fc.record({
      slug: fc.constantFrom('a', 'b', 'c', 'd'),
      competencyId: fc.constantFrom('k1', 'k2', 'k3'),
      level: fc.integer({ min: 2, max: 5 }),
      importance: fc.constantFrom('mutlak', 'penting', 'perlu'),
      closing: fc.constantFrom('fully' as const, 'confirmed' as const, 'partly' as const),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(rows, (drafts) => {
      const distinct = new Map(
        drafts.map((draft) => [`${draft.slug} ${draft.competencyId}`, draft]),
      );
      const all = [...distinct.values()].map(({ slug, ...draft }) =>
        row(slug, { ...draft, required: 5 }),
      );
      const found = recommend(all, new Map(), weightOf);
      expect(recommend([...all].reverse(), new Map(), weightOf)).toEqual(found);
      for (let n = 1; n < found.length; n++)
        expect(compareRecommended(found[n - 1]!, found[n]!)).toBeLessThan(0);
    }),
  );
});
