import { useForm } from '@conform-to/react';
import { parseHTML } from 'linkedom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';

import { i18nFor } from '#app/platform/i18n.ts';
import { orderingComposer } from '#app/question-types/ordering/compose.tsx';
import { OrderingReview } from '#app/question-types/ordering/review.tsx';

const put = { items: ['b', 'c', 'a'].map((id) => ({ id, text: `Langkah ${id}` })) };
const right = ['a=1', 'b=2', 'c=3'];
const released = { right, key: { order: ['a', 'b', 'c'], credit: 'exact' as const } };

function page(children: ReactNode) {
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor('id')}>{children}</I18nextProvider>,
  );
  expect(html).not.toContain('style=');
  return parseHTML(`<main>${html}</main>`).document;
}
const lines = (document: Document, list: 'ul' | 'ol') =>
  [...document.querySelectorAll(`${list} > li`)].map((line) => line.textContent);

test('participants read their order, and the right one where it is released', () => {
  const answer = ['c=1', 'b=2'];
  const withheld = page(<OrderingReview put={put} answer={answer} full={false} released={null} />);
  expect(lines(withheld, 'ul')).toEqual(['1.Langkah c', '2.Langkah b', '–Langkah a']);
  expect(lines(withheld, 'ol')).toEqual([]);
  const open = page(<OrderingReview put={put} answer={answer} full={false} released={released} />);
  expect(lines(open, 'ul')).toEqual([
    'Salah: 1.Langkah c',
    'Benar: 2.Langkah b',
    'Salah: –Langkah a',
  ]);
  expect(lines(open, 'ol')).toEqual(['1.Langkah a', '2.Langkah b', '3.Langkah c']);
});

test('who has it all right reads it once, who has not answered reads that', () => {
  const all = page(<OrderingReview put={put} answer={right} full released={released} />);
  expect(lines(all, 'ul')).toEqual([
    'Benar: 1.Langkah a',
    'Benar: 2.Langkah b',
    'Benar: 3.Langkah c',
  ]);
  expect(lines(all, 'ol')).toEqual([]);
  const none = page(<OrderingReview put={put} answer={[]} full={false} released={released} />);
  expect(none.querySelector('p')!.textContent).toBe('Jawaban Anda: Tidak dijawab');
  expect(lines(none, 'ul')).toEqual([]);
  expect(lines(none, 'ol')).toHaveLength(3);
});

test('authors read the right order', () => {
  const document = page(
    <OrderingReview put={put} answer={null} full={false} released={released} />,
  );
  expect(lines(document, 'ol')).toEqual(['1.Langkah a', '2.Langkah b', '3.Langkah c']);
  expect(document.querySelectorAll('p')).toHaveLength(1);
});

function Form({ count }: { count: number }) {
  const { typedOf, Fields } = orderingComposer;
  const items = Array.from({ length: count }, (_, at) => ({ id: `Langkah ${at}`, en: '' }));
  const [form] = useForm({ id: 'question', defaultValue: typedOf({ items, credit: 'exact' }) });
  return <Fields form={form} languages={['id']} />;
}

test('an author moves items without scripts too; at the ends there is nowhere to go', () => {
  const document = page(<Form count={3} />);
  const move = (label: string) => document.querySelector(`[aria-label="${label}"]`)!;
  const at = (from: number, to: number) => JSON.stringify({ name: 'items', from, to });
  expect(move('Turunkan butir 1').getAttribute('value')).toContain(at(0, 1));
  expect(move('Naikkan butir 3').getAttribute('value')).toContain(at(2, 1));
  for (const end of ['Naikkan butir 1', 'Turunkan butir 3']) {
    expect(move(end).getAttribute('aria-disabled')).toBe('true');
    expect(move(end).getAttribute('type')).toBe('button');
  }
  expect(document.querySelector('select [selected]')!.getAttribute('value')).toBe('exact');
});
