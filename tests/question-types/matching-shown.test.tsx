import { useForm } from '@conform-to/react';
import { parseHTML } from 'linkedom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';

import { i18nFor } from '#app/platform/i18n.ts';
import { controlNames } from '#app/question-types/answer-parts.ts';
import { MatchingAnswer } from '#app/question-types/matching/answer.tsx';
import { matchingComposer } from '#app/question-types/matching/compose.tsx';
import { MatchingReview } from '#app/question-types/matching/review.tsx';

const put = {
  lefts: [
    { id: 'l1', text: 'KTP' },
    { id: 'l2', text: 'SIM' },
    { id: 'l3', text: 'Paspor' },
  ],
  rights: [
    { id: 'r2', text: 'Polri' },
    { id: 'r1', text: 'Dukcapil' },
    { id: 'r3', text: 'Imigrasi' },
  ],
};
const released = { right: ['l1=r1', 'l2=r2', 'l3=r3'], key: { rightOf: {} } };

function page(children: ReactNode) {
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor('id')}>{children}</I18nextProvider>,
  );
  expect(html).not.toContain('style=');
  return parseHTML(`<main>${html}</main>`).document;
}
/** What is read of each left side, line by line. */
const lines = (document: Document) =>
  [...document.querySelectorAll('dl > div')].map((line) =>
    [...line.children].map((child) => child.textContent.trim()),
  );

test('each left side is the label of a select with all right sides in the order of the attempt', () => {
  const document = page(
    <MatchingAnswer put={put} answer={['l2=r3']} name={controlNames('q.1')} label="" />,
  );
  const selects = [...document.querySelectorAll('select')];
  expect(selects.map((select) => select.getAttribute('name'))).toEqual([
    'q.1.l1',
    'q.1.l2',
    'q.1.l3',
  ]);
  const labels = [...document.querySelectorAll('label')];
  expect(labels.map((label) => [label.getAttribute('for'), label.textContent])).toEqual([
    ['q.1.l1', 'KTP'],
    ['q.1.l2', 'SIM'],
    ['q.1.l3', 'Paspor'],
  ]);
  expect(selects.map(({ id }) => id)).toEqual(labels.map((label) => label.getAttribute('for')));
  const offered = [...selects[0]!.querySelectorAll('option')];
  expect(offered.map((option) => option.textContent)).toEqual([
    'Pilih pasangan',
    'Polri',
    'Dukcapil',
    'Imigrasi',
  ]);
  const chosen = selects.map((select) => select.querySelector('[selected]')?.getAttribute('value'));
  expect(chosen).toEqual(['', 'r3', '']);
});

const answer = ['l1=r1', 'l2=r3'];

test('the right sides are read only where they are released', () => {
  const withheld = page(<MatchingReview put={put} answer={answer} full={false} released={null} />);
  expect(lines(withheld)).toEqual([
    ['KTP', 'Dukcapil'],
    ['SIM', 'Imigrasi'],
    ['Paspor', 'Tidak dijawab'],
  ]);
  const open = page(<MatchingReview put={put} answer={answer} full={false} released={released} />);
  expect(lines(open)).toEqual([
    ['KTP', 'Benar: Dukcapil'],
    ['SIM', 'Salah: Imigrasi', 'Jawaban benar: Polri'],
    ['Paspor', 'Salah: Tidak dijawab', 'Jawaban benar: Imigrasi'],
  ]);
});

test('authors read each pair', () => {
  const document = page(
    <MatchingReview put={put} answer={null} full={false} released={released} />,
  );
  expect(lines(document)).toEqual([
    ['KTP', 'Jawaban benar: Dukcapil'],
    ['SIM', 'Jawaban benar: Polri'],
    ['Paspor', 'Jawaban benar: Imigrasi'],
  ]);
});

function Form({ work }: { work: Parameters<typeof matchingComposer.typedOf>[0] }) {
  const { typedOf, Fields } = matchingComposer;
  const [form] = useForm({ id: 'question', defaultValue: typedOf(work) });
  return <Fields form={form} languages={['id', 'en']} />;
}

test('an author writes both sides of a pair in each language, and decoys', () => {
  const both = (text: string) => ({ id: text, en: `${text} (en)` });
  const document = page(
    <Form
      work={{ pairs: [{ left: both('KTP'), right: both('Dukcapil') }], extra: [both('BPS')] }}
    />,
  );
  const fields = [...document.querySelectorAll('input:not([type=hidden])')].map((input) => [
    input.getAttribute('name'),
    input.getAttribute('value'),
  ]);
  expect(fields).toEqual([
    ['pairs[0].left.id', 'KTP'],
    ['pairs[0].left.en', 'KTP (en)'],
    ['pairs[0].right.id', 'Dukcapil'],
    ['pairs[0].right.en', 'Dukcapil (en)'],
    ['extra[0].text.id', 'BPS'],
    ['extra[0].text.en', 'BPS (en)'],
  ]);
});
