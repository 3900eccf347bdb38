import { useForm } from '@conform-to/react';
import { parseHTML } from 'linkedom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';

import { i18nFor } from '#app/platform/i18n.ts';
import { controlNames } from '#app/question-types/answer-parts.ts';
import { ClozeAnswer } from '#app/question-types/cloze/answer.tsx';
import { clozeComposer } from '#app/question-types/cloze/compose.tsx';
import { ClozeReview } from '#app/question-types/cloze/review.tsx';
import { DragTextAnswer } from '#app/question-types/drag-text/answer.tsx';
import { dragTextComposer } from '#app/question-types/drag-text/compose.tsx';
import { DragTextReview } from '#app/question-types/drag-text/review.tsx';

const both = (text: string) => ({ id: text, en: `${text} (en)` });
const words = [
  { id: 'w2', text: 'BPK' },
  { id: 'w1', text: 'KPK' },
  { id: 'w3', text: 'BKN' },
];
const text = 'Laporkan [[2]] kepada [[1]], bukan [[9]].';
const clozePut = {
  text,
  gaps: [
    { number: 1, choices: words },
    { number: 2, choices: null },
  ],
};
const dragPut = { text, gaps: [1, 2], words, reuse: false };

function page(children: ReactNode) {
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor('id')}>{children}</I18nextProvider>,
  );
  expect(html).not.toContain('style=');
  return parseHTML(`<main>${html}</main>`).document;
}
const read = (document: Document) => document.querySelector('main')!.textContent;
const controls = (document: Document) =>
  [...document.querySelectorAll('input, select')].map((control) => [
    control.getAttribute('name'),
    control.getAttribute('aria-label'),
    control.getAttribute('value') ?? control.querySelector('[selected]')?.getAttribute('value'),
  ]);

test('gaps are typed or chosen where they stand in the text, and say which they are', () => {
  const document = page(
    <ClozeAnswer put={clozePut} answer={['2=suap', '1=w1']} name={controlNames('q.1')} label="" />,
  );
  expect(controls(document)).toEqual([
    ['q.1.2', 'Isian 1', 'suap'],
    ['q.1.1', 'Isian 2', 'w1'],
  ]);
  const options = [...document.querySelectorAll('option')].map((option) => option.textContent);
  expect(options).toEqual(['Pilih…', 'BPK', 'KPK', 'BKN']);
  for (const option of document.querySelectorAll('option')) option.remove();
  expect(read(document)).toBe('Laporkan  kepada , bukan [[9]].');
});

test('punctuation stays with the gap before it', () => {
  const document = page(
    <ClozeAnswer put={clozePut} answer={[]} name={controlNames('q.1')} label="" />,
  );
  const kept = [...document.querySelectorAll('.whitespace-nowrap')];
  expect(kept.map(({ lastChild }) => lastChild?.nodeType === 3 && lastChild.nodeValue)).toEqual([
    false,
    ',',
  ]);
});

test('words are a list, and before scripts arrive a select in each gap', () => {
  const document = page(
    <DragTextAnswer put={dragPut} answer={['1=w3']} name={controlNames('q.1')} label="" />,
  );
  const list = [...document.querySelectorAll('li')];
  expect(list.map(({ textContent }) => textContent)).toEqual(['BPK', 'KPK', 'BKN']);
  expect(list.map((word) => word.getAttribute('draggable'))).toEqual(['false', 'false', 'false']);
  expect(controls(document)).toEqual([
    ['q.1.2', 'Isian 1', ''],
    ['q.1.1', 'Isian 2', 'w3'],
  ]);
});

const clozeReleased = {
  right: ['1=w1', '2=gratifikasi'],
  key: {
    gaps: [
      { number: 1, choice: 'w1' },
      { number: 2, accepted: ['gratifikasi', 'suap'] },
    ],
  },
};
const dragReleased = {
  right: ['1=w1', '2=w3'],
  key: {
    gaps: [
      { number: 1, words: ['w1'] },
      { number: 2, words: ['w3'] },
    ],
  },
};

test('what is right is read only where it is released', () => {
  const answer = ['1=w2', '2=Suap'];
  expect(
    read(page(<ClozeReview put={clozePut} answer={answer} full={false} released={null} />)),
  ).toBe('Laporkan Isian 1:Suap kepada Isian 2:BPK, bukan [[9]].');
  expect(
    read(
      page(<ClozeReview put={clozePut} answer={answer} full={false} released={clozeReleased} />),
    ),
  ).toBe('Laporkan Isian 1:Suap (Benar) kepada Isian 2:BPK(Salah)Jawaban benar: KPK, bukan [[9]].');
  expect(
    read(page(<DragTextReview put={dragPut} answer={['1=w1']} full={false} released={null} />)),
  ).toBe('Laporkan Isian 1:tidak diisi kepada Isian 2:KPK, bukan [[9]].');
  expect(
    read(
      page(<DragTextReview put={dragPut} answer={['1=w1']} full={false} released={dragReleased} />),
    ),
  ).toBe(
    'Laporkan Isian 1:tidak diisi(Salah)Jawaban benar: BKN kepada Isian 2:KPK (Benar), bukan [[9]].',
  );
});

test('authors read the text filled in, and what else is accepted or offered', () => {
  expect(
    read(page(<ClozeReview put={clozePut} answer={null} full={false} released={clozeReleased} />)),
  ).toBe(
    'Laporkan Isian 1:Jawaban benar: gratifikasi kepada Isian 2:Jawaban benar: KPK, bukan [[9]].' +
      '[[1]] BPK / KPK / BKN[[2]] gratifikasi; suap',
  );
  expect(
    read(page(<DragTextReview put={dragPut} answer={null} full={false} released={dragReleased} />)),
  ).toBe(
    'Laporkan Isian 1:Jawaban benar: BKN kepada Isian 2:Jawaban benar: KPK, bukan [[9]].' +
      'Kata lain: BPK',
  );
});

function ClozeForm({ work }: { work: Parameters<typeof clozeComposer.typedOf>[0] }) {
  const { typedOf, Fields } = clozeComposer;
  const [form] = useForm({ id: 'question', defaultValue: typedOf(work) });
  return <Fields form={form} languages={['id', 'en']} />;
}
function DragForm({ work }: { work: Parameters<typeof dragTextComposer.typedOf>[0] }) {
  const { typedOf, Fields } = dragTextComposer;
  const [form] = useForm({ id: 'question', defaultValue: typedOf(work) });
  return <Fields form={form} languages={['id']} />;
}
const legends = (document: Document) =>
  [...document.querySelectorAll('legend')].map((legend) => legend.textContent);
const valueOf = (document: Document, name: string) =>
  document.querySelector(`[name="${name}"]`)!.textContent;

test('each gap of the text has a part, also one that has nothing written yet', () => {
  const document = page(
    <ClozeForm
      work={{
        text: both('[[1]] [[3]]'),
        gaps: [{ number: 1, kind: 'chosen', choices: [both('KPK'), both('BPK')] }],
      }}
    />,
  );
  expect(legends(document)).toContain('Isian [[1]]');
  expect(legends(document)).toContain('Isian [[3]]');
  expect(valueOf(document, 'gaps.1.choices.id')).toBe('KPK\nBPK');
  expect(valueOf(document, 'gaps.1.choices.en')).toBe('KPK (en)\nBPK (en)');
  expect(valueOf(document, 'gaps.3.accepted')).toBe('');
  expect(document.querySelectorAll('[hidden]')).toHaveLength(0);
});

test('what was written of a gap that is not in the text is shown, and said', () => {
  const document = page(
    <ClozeForm
      work={{ text: both('[[1]]'), gaps: [{ number: 2, kind: 'typed', accepted: ['KPK'] }] }}
    />,
  );
  expect(valueOf(document, 'gaps.2.accepted')).toBe('KPK');
  expect(read(document)).toContain('[[2]] tidak ada dalam teks.');
});

test('a text without gaps says how they come about', () => {
  const document = page(
    <DragForm work={{ text: both('Teks'), gaps: [], decoys: [], reuse: false }} />,
  );
  expect(read(document)).toContain('Belum ada isian dalam teks.');
});

test('an author writes the word of each gap and decoys, in the languages of the course', () => {
  const document = page(
    <DragForm
      work={{
        text: both('[[1]]'),
        gaps: [{ number: 1, word: both('KPK') }],
        decoys: [both('BPK'), both('BKN')],
        reuse: true,
      }}
    />,
  );
  const word = document.querySelector('[name="gaps.1.word.id"]')!;
  expect([word.getAttribute('type'), word.getAttribute('value')]).toEqual([null, 'KPK']);
  const unseen = document.querySelector('[name="gaps.1.word.en"]')!;
  expect(unseen.getAttribute('type')).toBe('hidden');
  expect(valueOf(document, 'decoys.id')).toBe('BPK\nBKN');
  expect(document.querySelector('[name=reuse]')!.hasAttribute('checked')).toBe(true);
});
