import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Localised } from '#app/platform/i18n.ts';
import { dragText } from '#app/question-types/drag-text/rules.ts';
import { type DragTextWork, dragTextSchema } from '#app/question-types/drag-text/schema.ts';
import { shareOf } from '#tests/support/question-works.ts';

const both = (text: string) => ({ id: text, en: text });
const work = (words: string[], decoys: string[] = [], reuse = false): DragTextWork => ({
  text: both(words.map((_, at) => `[[${at + 1}]]`).join(' ')),
  gaps: words.map((word, at) => ({ number: at + 1, word: both(word) })),
  decoys: decoys.map(both),
  reuse,
});

/** Words are called 0, 1, 2 … in the order of what they say. */
test.each<[string, DragTextWork, string[], number]>([
  ['all right', work(['c', 'a'], ['b']), ['1=2', '2=0'], 10_000],
  ['in another order', work(['c', 'a'], ['b']), ['2=0', '1=2'], 10_000],
  ['half', work(['c', 'a'], ['b']), ['1=2', '2=1'], 5000],
  ['one of three', work(['a', 'b', 'c']), ['3=2'], 3333],
  ['a decoy in each gap', work(['c', 'a'], ['b']), ['1=1', '2=1'], 0],
  ['two words in one gap', work(['c', 'a'], ['b']), ['1=2', '1=0'], 0],
  ['a word that does not exist', work(['c', 'a'], ['b']), ['1=9'], 0],
  ['a gap that does not exist', work(['c', 'a'], ['b']), ['7=2'], 0],
  ['the same text in two gaps', work(['a', 'a'], ['b']), ['1=1', '2=0'], 10_000],
  ['one of two words that say the same, twice', work(['a', 'a'], ['b']), ['1=0', '2=0'], 10_000],
  ['a decoy that says the same', work(['b', 'c'], ['b']), ['1=1', '2=2'], 10_000],
  ['a word used again', work(['a', 'a'], ['b'], true), ['1=0', '2=0'], 10_000],
  ['nothing', work(['a', 'b']), [], 0],
  ['no gap', work([]), ['1=0'], 0],
])('%s', (_case, written, answer, share) => {
  expect(shareOf('drag_text', written, answer)).toBe(share);
});

test('words that may be used again are in the list once, others as often as they are written', () => {
  const count = (reuse: boolean) => {
    let ids = 0;
    return dragText.split(work(['a', 'a'], ['b', 'b'], reuse), () => String(ids++)).content.words
      .length;
  };
  expect([count(true), count(false)]).toEqual([2, 4]);
});

test('words are drawn in another order, whether or not the quiz shuffles choices', () => {
  const words = ['a', 'b', 'c', 'd', 'e'];
  let ids = 0;
  const { content, key } = dragText.split(work(words), () => String(ids++));
  const order = (random: () => number) => dragText.draw!(content, random, false, key).join('');
  expect(order(() => 0)).not.toBe(order(() => 0.99));
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (number) => {
      expect([...order(() => number)].sort()).toEqual(words.map((_, at) => String(at)));
    }),
  );
});

const unsaid = (code: string, text: Localised) =>
  (['id', 'en'] as const)
    .filter((language) => !text[language])
    .map((language) => ({ code, language }));
const withWords = (one: Localised, other: Localised): DragTextWork => ({
  ...work(['', '']),
  gaps: [
    { number: 1, word: one },
    { number: 2, word: other },
  ],
});

test.each<[string, DragTextWork, object[]]>([
  ['complete', work(['a', 'b'], ['c']), []],
  ['two words that say the same', work(['a', 'a'], ['b']), []],
  ['a gap without a word', work(['a', ''], ['b']), [{ code: 'word' }]],
  ['one word alone', work(['a', 'a'], [], true), [{ code: 'words' }]],
  [
    'a word in one language alone',
    withWords({ id: 'a', en: '' }, both('b')),
    [{ code: 'wordText', language: 'en' }],
  ],
  [
    'words that say the same in one language',
    withWords({ id: 'padi', en: 'rice' }, { id: 'beras', en: 'rice' }),
    [{ code: 'wordsAlike', language: 'en' }],
  ],
  [
    'a gap without a line',
    { ...work(['a', 'b']), text: both('[[1]] [[2]] [[3]]') },
    [{ code: 'gapUndefined' }],
  ],
  ['no gap', { ...work([]), text: both('Teks') }, [{ code: 'noGap' }]],
])('problems: %s', (_case, written, problems) => {
  expect(dragText.problems(written, unsaid)).toEqual(problems);
});

const saved = (typed: object) => {
  const refused: string[] = [];
  const refuse = (field: string, code: string) => refused.push(`${field} ${code}`);
  return { work: dragTextSchema.typed.workOf(typed as never, refuse), refused };
};

test('gaps follow the text when it is saved, and no word is lost', () => {
  const gaps = { 1: { word: both('a') }, 3: { word: both('c') }, 4: { word: both('') } };
  const typed = { text: both('[[2]] [[1]]'), gaps, decoys: both('x\n\ny'), reuse: 'on' };
  expect(saved(typed).work).toEqual({
    text: both('[[2]] [[1]]'),
    gaps: [
      { number: 1, word: both('a') },
      { number: 2, word: both('') },
      { number: 3, word: both('c') },
    ],
    decoys: [both('x'), both('y')],
    reuse: true,
  });
});

test('too many decoys are refused', () => {
  const decoys = both(Array.from({ length: 31 }, (_, at) => `t${at}`).join('\n'));
  expect(saved({ text: both(''), gaps: {}, decoys }).refused).toEqual(['decoys decoysTooMany']);
});
