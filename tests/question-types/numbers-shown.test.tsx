import { useForm } from '@conform-to/react';
import { parseHTML } from 'linkedom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';

import { i18nFor, type Language } from '#app/platform/i18n.ts';
import { controlNames } from '#app/question-types/answer-parts.ts';
import { CalculatedAnswer } from '#app/question-types/calculated/answer.tsx';
import { calculatedComposer } from '#app/question-types/calculated/compose.tsx';
import { CalculatedReview } from '#app/question-types/calculated/review.tsx';
import { NumericReview } from '#app/question-types/numeric/review.tsx';
import type { WorkOf } from '#app/question-types/schemas-of.ts';
import { ShortTextReview } from '#app/question-types/short-text/review.tsx';

function page(children: ReactNode, language: Language = 'id') {
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor(language)}>{children}</I18nextProvider>,
  );
  expect(html).not.toContain('style=');
  return parseHTML(`<main>${html}</main>`).document;
}
const lines = (document: Document) =>
  [...document.querySelectorAll('li')].map((line) => line.textContent);
const answers = (document: Document) =>
  [...document.querySelectorAll('dd')].map((line) => line.textContent);

const put = { unit: 'kg', otherUnits: ['g'], unitNeeded: false };
const units = [
  { name: 'kg', factor: 1 },
  { name: 'g', factor: 0.001 },
];
const named = { unit: null, otherUnits: [], unitNeeded: true };

test('a number is typed before its unit; what else is accepted is said of the field', () => {
  const common = { answer: ['4'], name: controlNames('q.1'), label: 'Jawaban' };
  const shown = page(<CalculatedAnswer put={put} {...common} />);
  const input = shown.querySelector('input')!;
  expect(input.getAttribute('value')).toBe('4');
  const hint = shown.getElementById(input.getAttribute('aria-describedby')!)!;
  expect(hint.textContent).toBe('Boleh juga dalam g, dengan menulis satuannya.');
  expect(shown.querySelector('span')!.textContent).toBe('kg');

  const needed = page(<CalculatedAnswer put={named} {...common} />);
  expect(needed.querySelector('p')!.textContent).toBe('Tulis angka beserta satuannya.');
  expect(needed.querySelector('span')).toBeNull();

  const plain = page(<CalculatedAnswer put={{ ...put, otherUnits: [] }} {...common} />);
  expect(plain.querySelector('p')).toBeNull();
  expect(plain.querySelector('input')!.hasAttribute('aria-describedby')).toBe(false);
});

test('participants read their number with its unit, and the right one where it is released', () => {
  const key = { value: 1500.5, tolerance: 0.1, units };
  const released = { right: ['1500.5'], key };
  const read = (answer: string[]) =>
    answers(page(<NumericReview put={put} answer={answer} full={false} released={released} />));
  expect(read(['4'])).toEqual(['4 kg', '1.500,5 kg (± 0,1)']);
  expect(read(['4 g'])).toEqual(['4 g', '1.500,5 kg (± 0,1)']);
  expect(read([])).toEqual(['Tidak dijawab', '1.500,5 kg (± 0,1)']);
  const withheld = page(<NumericReview put={put} answer={['4']} full released={null} />);
  expect(answers(withheld)).toEqual(['4 kg']);
  expect(lines(withheld)).toEqual([]);
});

const calculation = {
  variables: [{ name: 'x', least: 1000, most: 9000, decimals: 1 }],
  ...{ formula: 'x / 3', tolerance: 2, toleranceKind: 'relative' as const, decimals: 2 },
};

test('participants read the result of their numbers, authors how it comes about', () => {
  const released = { right: ['333.33 kg'], key: { ...calculation, units } };
  const read = (answer: string[] | null) =>
    page(<CalculatedReview put={named} answer={answer} full={false} released={released} />);
  expect(answers(read(['1 g']))).toEqual(['1 g', '333,33 kg (± 2 %)']);
  expect(lines(read(['1 g']))).toEqual([]);
  expect(answers(read(null))).toEqual(['333,33 kg (± 2 %)']);
  expect(lines(read(null))).toEqual([
    'Rumus: x / 3',
    'x: 1.000 sampai 9.000, dengan 1 desimal',
    '1 g = 0,001 kg',
    'Satuannya harus ditulis.',
  ]);
  const without = { ...released, right: [] };
  const none = page(<CalculatedReview put={named} answer={null} full={null} released={without} />);
  expect(answers(none)[0]).toContain('tidak ada hasil');
});

test('authors read how short texts are compared', () => {
  const key = {
    ...{ accepted: ['KPK', 'Komisi'], partly: [{ text: 'korupsi', percent: 50 }] },
    ...{ caseMatters: true, typos: 2 as const },
  };
  const read = (answer: string[] | null) =>
    page(
      <ShortTextReview put={{}} answer={answer} full released={{ right: ['KPK'], key }} />,
      'en',
    );
  expect(answers(read(['KPK']))).toEqual(['KPK', 'KPK']);
  expect(lines(read(['KPK']))).toEqual([]);
  expect(answers(read(null))).toEqual(['KPK; Komisi']);
  expect(lines(read(null))).toEqual([
    'Part of the points: korupsi (50%)',
    'Forgives up to 2 typing errors.',
    'Capitals must be right.',
  ]);
});

const noUnits = { unit: null, otherUnits: [], unitNeeded: false };
function Form({ work }: { work: Partial<WorkOf<'calculated'>> }) {
  const { typedOf, Fields } = calculatedComposer;
  const [form] = useForm({
    id: 'question',
    defaultValue: typedOf({ ...calculation, ...noUnits, ...work }),
  });
  return <Fields form={form} languages={['id']} />;
}

test('an author sees three draws with their result before scripts arrive', () => {
  const status = page(<Form work={{ formula: 'x / 1000' }} />).querySelector('[role=status]')!;
  const examples = [...status.querySelectorAll('li')].map((line) => line.textContent);
  expect(examples).toHaveLength(3);
  expect(new Set(examples).size).toBe(3);
  for (const example of examples) expect(example).toMatch(/^x = \d\.\d{3}(,\d)?= \d(,\d{1,2})?$/);
  expect(status.textContent).not.toContain('tidak memberi hasil');
});

test.each<[string, Partial<WorkOf<'calculated'>>, string]>([
  ['a comma', { formula: '1,5 * x' }, 'Koma pada karakter 2'],
  ['an unknown name', { formula: 'x * harga' }, '“harga” pada karakter 5'],
  [
    'numbers without a result',
    { formula: '1 / (x - 1000)' },
    'tidak memberi hasil untuk x = 1.000',
  ],
  ['nothing yet', { formula: '' }, 'Contoh undian muncul setelah'],
  ['no variable that can be drawn', { variables: [] }, 'Contoh undian muncul setelah'],
])('what is wrong with a formula is said: %s', (_case, work, words) => {
  expect(page(<Form work={work} />).querySelector('main')!.textContent).toContain(words);
});

test('other units wait until somebody wants them', () => {
  const closed = page(<Form work={{}} />);
  expect(closed.querySelector('details')!.hasAttribute('open')).toBe(false);
  const others = [{ name: { id: 'g', en: 'g' }, factor: 0.001 }];
  const open = page(<Form work={{ unit: { id: 'kg', en: 'kg' }, otherUnits: others }} />);
  expect(open.querySelector('details')!.hasAttribute('open')).toBe(true);
  const labels = [...open.querySelectorAll('label')].map((label) => label.textContent);
  expect(labels).toContain('Satuan lain 1');
  for (const input of open.querySelectorAll('input:not([type=hidden])'))
    expect(open.querySelector(`label[for="${input.id}"]`) ?? input.closest('label')).not.toBeNull();
});
