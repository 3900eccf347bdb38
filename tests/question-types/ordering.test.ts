import fc from 'fast-check';
import { expect, test } from 'vitest';

import { part } from '#app/question-types/answer-parts.ts';
import { inPlaces } from '#app/question-types/ordering/in-places.ts';
import type { Unsaid } from '#app/question-types/question-type.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';
import { schemaOf, type WorkOf } from '#app/question-types/schemas-of.ts';
import { keyed, shareOf } from '#tests/support/question-works.ts';

const both = (text: string) => ({ id: text, en: `${text} (en)` });

/** In order of their texts A is `0`, B `1`, C `2` and D `3`. */
const items = ['C', 'A', 'D', 'B'].map(both);

test.each<[string, string[], number, number]>([
  ['the right order', ['2=1', '0=2', '3=3', '1=4'], 10_000, 10_000],
  ['two changed', ['2=1', '0=2', '3=4', '1=3'], 0, 5000],
  ['the other way round', ['2=4', '0=3', '3=2', '1=1'], 0, 0],
  ['one place repeated', ['2=1', '0=1', '3=3', '1=4'], 0, 7500],
  ['the same place for all', ['2=1', '0=1', '3=1', '1=1'], 0, 2500],
  ['some left out', ['2=1', '1=4'], 0, 5000],
  ['two places for one', ['2=1', '2=2', '0=2', '3=3', '1=4'], 0, 7500],
  ['a place said twice', ['2=1', '2=1', '0=2', '3=3', '1=4'], 10_000, 10_000],
  ['places that do not exist', ['2=0', '0=5', '3=-1', '1=x'], 0, 0],
  ['a place written otherwise', ['2=01', '0=2', '3=3', '1=4'], 0, 7500],
  ['an item that does not exist', ['zzz=1', '0=2'], 0, 2500],
])('%s', (_case, answer, exact, positions) => {
  expect(shareOf('ordering', { items, credit: 'exact' }, answer)).toBe(exact);
  expect(shareOf('ordering', { items, credit: 'positions' }, answer)).toBe(positions);
});

const seeds = fc.infiniteStream(fc.nat({ max: 999 }).map((number) => number / 1000));
const drawnOf = (work: WorkOf<'ordering'>, stream: Iterator<number>) => {
  const { draw, key } = keyed('ordering', work, () => stream.next().value as number);
  return { drawn: draw as string[], order: (key as { order: string[] }).order };
};

test('it is drawn, and from three items on never in the right order', () => {
  const lengths = fc.integer({ min: 3, max: 5 });
  fc.assert(
    fc.property(lengths, seeds, (length, stream) => {
      const written = Array.from({ length }, (_, at) => both(`${(at * 7) % length} ${at}`));
      const numbers = stream[Symbol.iterator]();
      const { drawn, order } = drawnOf({ items: written, credit: 'exact' }, numbers);
      expect(drawn).not.toEqual(order);
      expect(drawn.toSorted()).toEqual(order.toSorted());
    }),
  );
});

test('every other order of three comes, and of two both: else the one that never comes were the key', () => {
  const ordersOf = (count: number) => {
    const seen = new Set<string>();
    for (let one = 0.01; one < 1; one += 0.05)
      for (let other = 0.01; other < 1; other += 0.05) {
        const numbers = [one, other, 0.3, 0.6][Symbol.iterator]();
        seen.add(drawnOf({ items: items.slice(0, count), credit: 'exact' }, numbers).drawn.join());
      }
    return seen.size;
  };
  expect(ordersOf(3)).toBe(5);
  expect(ordersOf(2)).toBe(2);
});

test('what participants may know is the same whatever is the right order', () => {
  const orders = fc.shuffledSubarray(items, { minLength: 4 });
  fc.assert(
    fc.property(orders, orders, (one, other) => {
      const content = (order: typeof items) =>
        keyed('ordering', { items: order, credit: 'exact' }).content;
      expect(content(one)).toEqual(content(other));
    }),
  );
});

test('however many items: what stands in its place is what is earned', () => {
  const givens = fc.array(fc.nat({ max: 12 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(givens, (places) => {
      const written = places.map((_, at) => both(String.fromCharCode(97 + at)));
      const answer = places.map((place, at) => part(String(at), String(place)));
      const right = places.filter((place, at) => place === at + 1).length;
      expect(shareOf('ordering', { items: written, credit: 'positions' }, answer)).toBe(
        Math.floor((right * 10_000) / places.length),
      );
      expect(shareOf('ordering', { items: written, credit: 'exact' }, answer)).toBe(
        right === places.length ? 10_000 : 0,
      );
    }),
  );
});

const inBoth: Unsaid = (code, text) =>
  (['id', 'en'] as const).filter((one) => !text[one]).map((language) => ({ code, language }));

test.each<[string, ReturnType<typeof both>[], object[]]>([
  ['nothing', [], [{ code: 'items' }]],
  ['one item', [both('a')], [{ code: 'items' }]],
  ['two items', [both('a'), both('b')], []],
  ['one unsaid', [both('a'), { id: 'b', en: '' }], [{ code: 'item', language: 'en' }]],
  [
    'two that read the same in one language',
    [both('a'), { id: 'b', en: 'a (en)' }],
    [{ code: 'sameItem', language: 'en' }],
  ],
])('%s: what is missing', (_case, unfinished, problems) => {
  const work = { items: unfinished, credit: 'exact' as const };
  expect(rulesOf('ordering').problems(work, inBoth)).toEqual(problems);
});

test('more items than there may be are refused', () => {
  const many = Array.from({ length: 13 }, (_, at) => both(`${at}`));
  expect(schemaOf('ordering').work.safeParse({ items: many }).success).toBe(false);
});

test.each<[string, Record<string, string>, string]>([
  ['no places', {}, 'abcd'],
  ['all places', { a: '4', b: '3', c: '2', d: '1' }, 'dcba'],
  ['one place', { c: '1' }, 'cabd'],
  ['the place where it is', { b: '2' }, 'abcd'],
  ['one place twice', { d: '1', c: '1' }, 'cdab'],
  ['what is no place', { a: 'x', b: '1' }, 'bacd'],
])('%s: how the items stand', (_case, places, shown) => {
  expect(inPlaces([...'abcd'], (id) => places[id]).join('')).toBe(shown);
});
