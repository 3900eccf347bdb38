import fc from 'fast-check';
import { expect, test } from 'vitest';

import { part } from '#app/question-types/answer-parts.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';
import { schemaOf, type WorkOf } from '#app/question-types/schemas-of.ts';
import type { Unsaid } from '#app/question-types/question-type.ts';
import { keyed, shareOf } from '#tests/support/question-works.ts';

const both = (text: string) => ({ id: text, en: `${text} (en)` });
const pair = (left: string, right: string) => ({ left: both(left), right: both(right) });

/** Left sides are `0` to `2`; of the right sides, in order of their texts, `3` is A, `4` is B and `5` a decoy. */
const work = {
  pairs: [pair('satu', 'B'), pair('dua', 'A'), pair('tiga', 'B')],
  extra: [both('C')],
};

test.each<[string, string[], number]>([
  ['every pair', ['0=4', '1=3', '2=4'], 10_000],
  ['two of three', ['0=4', '1=3', '2=5'], 6666],
  ['one of three, the others left open', ['1=3'], 3333],
  ['only decoys', ['0=5', '1=5', '2=5'], 0],
  ['the same for all', ['0=4', '1=4', '2=4'], 6666],
  ['two right sides for one left', ['0=4', '0=3'], 0],
  ['the same twice', ['0=4', '0=4'], 3333],
  ['a right side that does not exist', ['0=zzz', '1=3'], 3333],
  ['a left side that does not exist', ['zzz=4', '1=3'], 3333],
  ['right sides without left ones', ['4', '3'], 0],
])('%s', (_case, answer, share) => {
  expect(shareOf('matching', work, answer)).toBe(share);
});

test('each right side is offered once, in an order that tells nothing', () => {
  const { content } = keyed('matching', work);
  expect(content).toMatchObject({
    lefts: [{ id: '0' }, { id: '1' }, { id: '2' }],
    rights: [
      { id: '3', text: both('A') },
      { id: '4', text: both('B') },
      { id: '5', text: both('C') },
    ],
  });
});

test('right sides are drawn even where the quiz does not shuffle, left sides only where it does', () => {
  const grid = Array.from({ length: 12 }, (_, at) => (at + 0.5) / 12);
  const orders = (shuffle: boolean, side: 'lefts' | 'rights') => {
    const drawn = grid.flatMap((one) =>
      grid.map((other) => {
        // Of three sides the order is drawn with two numbers.
        const numbers = [one, other, one, other][Symbol.iterator]();
        const { draw } = keyed('matching', work, () => numbers.next().value as number, shuffle);
        return (draw as Record<typeof side, string[]>)[side].join();
      }),
    );
    return new Set(drawn).size;
  };
  expect(orders(false, 'rights')).toBe(6);
  expect(orders(false, 'lefts')).toBe(1);
  expect(orders(true, 'lefts')).toBe(6);
});

test('however many pairs: what is right of them is what is earned', () => {
  const matched = fc.array(fc.boolean(), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(matched, (fits) => {
      const pairs = fits.map((_, at) => pair(`kiri ${at}`, `kanan ${at}`));
      const question = keyed('matching', { pairs, extra: [both('lain')] });
      const { rightOf } = question.key as { rightOf: Record<string, string> };
      const { rights } = question.content as { rights: { id: string }[] };
      const answer = fits.map((fit, at) => {
        const right = rightOf[String(at)]!;
        return part(String(at), fit ? right : rights.find(({ id }) => id !== right)!.id);
      });
      const share = Math.floor((fits.filter(Boolean).length * 10_000) / fits.length);
      expect(rulesOf('matching').grade(question, answer)).toBe(share);
    }),
  );
});

const inBoth: Unsaid = (code, text) =>
  (['id', 'en'] as const).filter((one) => !text[one]).map((language) => ({ code, language }));
const inIndonesian: Unsaid = (code, text) => (text.id ? [] : [{ code, language: 'id' as const }]);
const anyhow: Unsaid = (code, text) => (text.id || text.en ? [] : [{ code }]);
const none = { id: '', en: '' };

test.each<[string, WorkOf<'matching'>, Unsaid, object[]]>([
  ['nothing', { pairs: [], extra: [] }, inBoth, [{ code: 'pairs' }]],
  ['one pair', { pairs: [pair('a', 'A')], extra: [both('B')] }, inBoth, [{ code: 'pairs' }]],
  [
    'one answer for all',
    { pairs: [pair('a', 'A'), pair('b', 'A')], extra: [] },
    inBoth,
    [{ code: 'rights' }],
  ],
  [
    'one answer and a decoy',
    { pairs: [pair('a', 'A'), pair('b', 'A')], extra: [both('B')] },
    inBoth,
    [],
  ],
  [
    'sides and decoys unsaid',
    {
      pairs: [
        { left: both('a'), right: { id: 'A', en: '' } },
        { left: none, right: both('B') },
      ],
      extra: [{ id: '', en: 'C' }],
    },
    inBoth,
    [
      { code: 'right', language: 'en' },
      { code: 'left', language: 'id' },
      { code: 'left', language: 'en' },
      { code: 'extra', language: 'id' },
    ],
  ],
  [
    'left sides that read the same',
    { pairs: [pair('a', 'A'), pair('a', 'B')], extra: [] },
    inIndonesian,
    [{ code: 'sameLeft', language: 'id' }],
  ],
  [
    'answers that read the same in one language',
    { pairs: [pair('a', 'A'), { left: both('b'), right: { id: 'B', en: 'A (en)' } }], extra: [] },
    inBoth,
    [{ code: 'sameRight', language: 'en' }],
  ],
  [
    'the same in a language that the course does not have',
    { pairs: [pair('a', 'A'), { left: both('b'), right: { id: 'B', en: 'A (en)' } }], extra: [] },
    inIndonesian,
    [],
  ],
  [
    'left sides that say the same, whatever the languages',
    { pairs: [pair('a', 'A'), pair('a', 'B')], extra: [] },
    anyhow,
    [{ code: 'sameLeft' }],
  ],
])('%s: what is missing', (_case, unfinished, unsaid, problems) => {
  expect(rulesOf('matching').problems(unfinished, unsaid)).toEqual(problems);
});

test('more pairs or decoys than there may be are refused', () => {
  const many = Array.from({ length: 13 }, (_, at) => pair(`${at}`, `${at}`));
  const { work: schema } = schemaOf('matching');
  expect(schema.safeParse({ pairs: many }).success).toBe(false);
  expect(schema.safeParse({ pairs: [], extra: many.map(({ left }) => left) }).success).toBe(false);
});
