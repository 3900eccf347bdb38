import { expect, test } from 'vitest';

import { answerIn, controlNames } from '#app/question-types/answer-parts.ts';
import { MatrixAnswer } from '#app/question-types/matrix/answer.tsx';
import { MatrixReview } from '#app/question-types/matrix/review.tsx';
import { anEditor } from '#tests/support/shown-composer.tsx';
import { nameOf, sentOf, shownPage, textOf } from '#tests/support/shown-page.tsx';

const both = (text: string) => ({ id: text, en: `${text} (en)` });
const put = {
  rows: [
    { id: 'r1', text: 'Menerbitkan KTP' },
    { id: 'r2', text: 'Menetapkan standar' },
  ],
  columns: [
    { id: 'c1', text: 'Pusat' },
    { id: 'c2', text: 'Daerah' },
  ],
  scored: true,
};
const work = {
  rows: [
    { text: both('Menerbitkan KTP'), right: 1 },
    { text: both('Menetapkan standar'), right: 0 },
  ],
  columns: [both('Pusat'), both('Daerah')],
  scored: true,
};
const released = { right: ['r1=c2', 'r2=c1'], key: { rows: { r1: 'c2', r2: 'c1' } } };
const cells = (page: Document) =>
  [...page.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  );

test('each button is called by its row and its column, and those of a row belong together', () => {
  const answer = ['r1=c2'];
  const page = shownPage(
    <MatrixAnswer put={put} answer={answer} name={controlNames('q.1')} label="Jawaban soal 1" />,
  );
  const buttons = [...page.querySelectorAll('input')];
  expect(buttons.map((one) => [one.getAttribute('name'), nameOf(page, one)])).toEqual([
    ['q.1.r1', 'Menerbitkan KTP Pusat'],
    ['q.1.r1', 'Menerbitkan KTP Daerah'],
    ['q.1.r2', 'Menetapkan standar Pusat'],
    ['q.1.r2', 'Menetapkan standar Daerah'],
  ]);
  expect(page.querySelector('table')!.getAttribute('aria-label')).toBe('Jawaban soal 1');
  expect(answerIn(sentOf(page), 'q.1')).toEqual(answer);
});

test('an opinion is asked as one', () => {
  const opinion = { put: { ...put, scored: false }, answer: [], name: controlNames('q.1') };
  expect(textOf(shownPage(<MatrixAnswer {...opinion} label="" />))).toContain(
    'Tidak ada jawaban benar atau salah.',
  );
});

test('participants read what they chose, and what is right where it is released', () => {
  const answer = ['r1=c1', 'r2=c1'];
  const page = shownPage(
    <MatrixReview put={put} answer={answer} full={false} released={released} />,
  );
  expect(cells(page)).toEqual([
    ['Pernyataan', 'Jawaban Anda', 'Jawaban benar'],
    ['Menerbitkan KTP', 'Salah:Pusat', 'Daerah'],
    ['Menetapkan standar', 'Benar:Pusat', 'Pusat'],
  ]);
  expect(
    cells(shownPage(<MatrixReview put={put} answer={['r1=c1']} full={false} released={null} />)),
  ).toEqual([
    ['Pernyataan', 'Jawaban Anda'],
    ['Menerbitkan KTP', 'Pusat'],
    ['Menetapkan standar', 'Tidak dijawab'],
  ]);
});

test('an opinion is read again without right or wrong', () => {
  const opinion = { ...put, scored: false };
  const page = shownPage(
    <MatrixReview
      put={opinion}
      answer={['r1=c1']}
      full={null}
      released={{ right: [], key: { rows: {} } }}
    />,
  );
  expect(cells(page)).toEqual([
    ['Pernyataan', 'Jawaban Anda'],
    ['Menerbitkan KTP', 'Pusat'],
    ['Menetapkan standar', 'Tidak dijawab'],
  ]);
  expect(page.querySelector('svg')).toBeNull();
});

test('authors read every choice, and the right one of each statement', () => {
  const page = shownPage(<MatrixReview put={put} answer={null} full={null} released={released} />);
  expect(textOf(page)).toContain('Pilihan: Pusat · Daerah');
  expect(cells(page)).toEqual([
    ['Pernyataan', 'Jawaban benar'],
    ['Menerbitkan KTP', 'Daerah'],
    ['Menetapkan standar', 'Pusat'],
  ]);
});

const button = (page: Document, words: string) =>
  [...page.querySelectorAll('button')].find((one) => nameOf(page, one) === words)!;

test.each([[['id', 'en'] as const], [['id'] as const]])(
  'what is opened in %j and saved unchanged stays what it was',
  (languages) => {
    expect(anEditor('matrix', work, languages).saved()).toEqual(work);
    const opinion = { ...work, scored: false };
    expect(anEditor('matrix', opinion, languages).saved()).toEqual(opinion);
  },
);

test('a column can be marked as right by its words, before and after lines are added', () => {
  const editor = anEditor('matrix', work);
  const offered = () =>
    [...editor.page().querySelector('select')!.querySelectorAll('option')].map(
      (option) => option.textContent,
    );
  expect(offered()).toEqual(['Belum ditandai', 'Pusat', 'Daerah']);
  editor.press(button(editor.page(), 'Tambah pilihan'));
  expect(offered()).toEqual(['Belum ditandai', 'Pusat', 'Daerah', 'Pilihan 3 (belum ditulis)']);
  editor.press(button(editor.page(), 'Hapus pilihan 1'));
  expect(editor.saved()).toEqual({
    rows: [
      { text: both('Menerbitkan KTP'), right: 0 },
      { text: both('Menetapkan standar'), right: null },
    ],
    columns: [both('Daerah')],
    scored: true,
  });
});

test('an empty matrix can take the scale of agreement; one that is written cannot', () => {
  const editor = anEditor('matrix', { rows: [], columns: [], scored: true });
  editor.press(button(editor.page(), 'Pakai skala persetujuan'));
  const { columns } = editor.saved() as { columns: { id: string; en: string }[] };
  expect(columns.map(({ id }) => id)).toHaveLength(5);
  expect(columns[4]).toEqual({ id: 'Sangat setuju', en: 'Strongly agree' });
  expect(button(editor.page(), 'Pakai skala persetujuan')).toBeUndefined();
});
