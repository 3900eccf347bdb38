import { expect, test } from 'vitest';

import type { Localised } from '#app/platform/i18n.ts';
import { cloze } from '#app/question-types/cloze/rules.ts';
import { type ClozeWork, clozeSchema } from '#app/question-types/cloze/schema.ts';
import { keyed, shareOf } from '#tests/support/question-works.ts';

const both = (text: string) => ({ id: text, en: text });
const typed = (number: number, ...accepted: string[]) => ({
  number,
  kind: 'typed' as const,
  accepted,
});
const chosen = (number: number, ...texts: string[]) => ({
  number,
  kind: 'chosen' as const,
  choices: texts.map(both),
});
const work = (text: string, ...gaps: ClozeWork['gaps']): ClozeWork => ({ text: both(text), gaps });
const three = work(
  '[[1]] [[2]] [[3]]',
  typed(1, 'gratifikasi', 'suap'),
  chosen(2, 'c', 'a', 'b'),
  typed(3, 'KPK'),
);
/** The choices of the second gap are called 0, 1, 2 in the order of what they say. */
const right = ['1=gratifikasi', '2=2', '3=KPK'];

test.each<[string, string[], number]>([
  ['all right', right, 10_000],
  ['in another order', right.toReversed(), 10_000],
  ['other case and spaces', ['1= GRATIFIKASI. ', '2=2', '3=k.p.k.'], 10_000],
  ['another accepted text', ['1=suap', '2=2', '3=KPK'], 10_000],
  ['two of three', ['1=suap', '2=2'], 6666],
  ['one of three', ['3=KPK'], 3333],
  ['a wrong choice', ['1=suap', '2=0', '3=KPK'], 6666],
  ['the text of a choice instead of its id', ['2=c'], 0],
  ['two answers in one gap', ['1=suap', '1=gratifikasi'], 0],
  ['a right text in the wrong gap', ['3=suap', '1=KPK'], 0],
  ['a gap that does not exist', ['4=KPK'], 0],
  ['plain values', ['KPK', 'suap'], 0],
  ['nothing', [], 0],
])('%s', (_case, answer, share) => {
  expect(shareOf('cloze', three, answer)).toBe(share);
});

test('a text without gaps earns nothing', () => {
  expect(shareOf('cloze', work('Tanpa isian'), [])).toBe(0);
});

const unsaid = (code: string, text: Localised) =>
  (['id', 'en'] as const)
    .filter((language) => !text[language])
    .map((language) => ({ code, language }));

test.each<[string, ClozeWork, object[]]>([
  ['complete', three, []],
  ['a gap without an accepted answer', work('[[1]]', typed(1)), [{ code: 'accepted' }]],
  [
    'two such gaps are one problem',
    work('[[1]] [[2]]', typed(1), typed(2)),
    [{ code: 'accepted' }],
  ],
  ['one choice alone', work('[[1]]', chosen(1, 'a')), [{ code: 'choices' }]],
  [
    'a choice in one language alone',
    work('[[1]]', { number: 1, kind: 'chosen', choices: [both('a'), { id: 'b', en: '' }] }),
    [{ code: 'choiceText', language: 'en' }],
  ],
  [
    'choices that say the same in one language',
    work('[[1]]', {
      number: 1,
      kind: 'chosen',
      choices: [
        { id: 'padi', en: 'rice' },
        { id: 'beras', en: 'rice' },
      ],
    }),
    [{ code: 'choicesAlike', language: 'en' }],
  ],
  ['a gap without a line', work('[[1]] [[2]]', typed(1, 'a')), [{ code: 'gapUndefined' }]],
  ['a line without a gap', work('[[1]]', typed(1, 'a'), typed(2, 'b')), [{ code: 'gapUnplaced' }]],
  ['no gap', work('Teks'), [{ code: 'noGap' }]],
])('problems: %s', (_case, written, problems) => {
  expect(cloze.problems(written, unsaid)).toEqual(problems);
});

test('choices are put in an order of their own, also where the quiz does not shuffle', () => {
  const { content, draw } = keyed('cloze', three);
  const texts = cloze
    .put(content as never, draw as never)
    .gaps[1]!.choices!.map(({ text }) => text.id);
  expect(texts).toEqual(['a', 'b', 'c']);
});

const refused: string[] = [];
const saved = (typedForm: object) => {
  refused.length = 0;
  return clozeSchema.typed.workOf(typedForm as never, (field, code) =>
    refused.push(`${field} ${code}`),
  );
};
const line = (accepted = '', choices = both('')) => ({ kind: 'typed', accepted, choices });

test('a gap that has no line yet gets one when the text is saved', () => {
  expect(saved({ text: { id: '[[2]] [[1]]', en: '[[3]]' }, gaps: {} })).toMatchObject({
    gaps: [typed(1), typed(2), typed(3)],
  });
});

test('a gap that has left the text goes when its line is empty, and stays when it is not', () => {
  const text = both('[[1]]');
  const gaps = { 1: line('a'), 2: line('b\n\nc'), 3: line(), 4: { ...line(), kind: 'chosen' } };
  expect(saved({ text, gaps })).toMatchObject({ gaps: [typed(1, 'a'), typed(2, 'b', 'c')] });
});

test('more than a gap can take is refused at its field', () => {
  const many = Array.from({ length: 31 }, (_, at) => `t${at}`).join('\n');
  saved({
    text: both('[[1]]'),
    gaps: {
      1: line(many),
      2: line('x'.repeat(201)),
      3: { ...line('', both(many)), kind: 'chosen' },
    },
  });
  expect(refused).toEqual([
    'gaps.1.accepted acceptedTooMany',
    'gaps.2.accepted acceptedTooLong',
    'gaps.3.choices choicesTooMany',
  ]);
});

test('what is kept names each gap once', () => {
  const twice = work('[[1]]', typed(1, 'a'), typed(1, 'b'));
  expect(clozeSchema.work.safeParse(twice).success).toBe(false);
  expect(clozeSchema.work.safeParse(work('[[1]]', typed(100, 'a'))).success).toBe(false);
});
