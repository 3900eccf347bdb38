import { expect, test } from 'vitest';

import { accessibilityProblems } from '#app/domain/catalogue/lesson/accessibility-problems.ts';
import { documentMinutes } from '#app/domain/catalogue/lesson/document-minutes.ts';
import { filesOf } from '#app/domain/catalogue/lesson/lesson-files.ts';
import { problemCodes } from '#app/domain/catalogue/lesson/lesson-problem.ts';
import { lessonProblemTexts } from '#app/platform/texts/lesson-problems.ts';
import { expectSteadyGrowth } from '#tests/support/growth.ts';

const text = (value: string, ...marks: object[]) => ({ type: 'text', text: value, marks });
const link = (href = 'https://jdih.contoh.example/') => ({ type: 'link', attrs: { href } });
const bold = { type: 'bold' };
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const words = (value: string) => paragraph(text(value));
const heading = (level: number, value = 'Judul') => ({
  type: 'heading',
  attrs: { level },
  content: value ? [text(value)] : [],
});
const doc = (...content: object[]) => ({ type: 'doc', content });
const figure = (attrs: object) => ({ type: 'figure', attrs: { file: 'alur.png', ...attrs } });
const row = (...cells: (string | object)[]) => ({
  type: 'tableRow',
  content: cells.map((cell) =>
    typeof cell === 'string' ? { type: cell, content: [words('isi')] } : cell,
  ),
});
const table = (...rows: object[]) => ({ type: 'table', content: rows });
const [td, th] = ['tableCell', 'tableHeader'] as const;
const empty = (type: string) => ({ type, content: [paragraph()] });
const choice = (value: string, correct = false) => ({ text: value, correct });

const found = (document: object) =>
  accessibilityProblems(document).map(({ code, path }) => `${code} ${path.join('.')}`.trim());

test.each([
  [doc(figure({ alt: '' })), ['altMissing 0']],
  [doc(figure({ alt: null })), ['altMissing 0']],
  [doc(figure({ alt: null, decorative: true })), []],
  [doc(figure({ alt: 'alur-kerja.png' })), ['altFileName 0']],
  [doc(figure({ alt: 'IMG_2031' })), ['altFileName 0']],
  [doc(figure({ alt: 'Alur pengaduan dari loket ke unit' })), []],
  [doc(figure({ alt: 'a '.repeat(200) })), ['altLong 0']],
  [doc(figure({ file: 'pasted-x1-1.png', alt: 'Alur pengaduan' })), ['fileMissing 0']],
  [
    doc({ type: 'video', attrs: { file: 'a.mp4', title: 'Loket', captions: null } }),
    ['captionsMissing 0'],
  ],
  [
    doc({ type: 'audio', attrs: { file: null, title: '', transcript: ' ' } }),
    ['fileMissing 0', 'titleMissing 0', 'transcriptMissing 0'],
  ],
  [doc({ type: 'download', attrs: { file: 'a.pdf', label: '' } }), ['titleMissing 0']],
  [doc({ type: 'embed', attrs: { src: null, title: 'Peta' } }), ['addressMissing 0']],
  [
    doc({
      type: 'tabs',
      content: [
        { type: 'tab', attrs: { title: 'PNS' }, content: [words('a')] },
        { type: 'tab', attrs: { title: '' }, content: [figure({ alt: '' })] },
      ],
    }),
    ['titleMissing 0.1', 'altMissing 0.1.0'],
  ],
  [doc({ type: 'accordion', attrs: {}, content: [words('a')] }), ['titleMissing 0']],
  [
    doc({ type: 'question', attrs: { prompt: 'x', choices: [choice('a'), choice('b')] } }),
    ['questionUnfinished 0'],
  ],
  [
    doc({ type: 'question', attrs: { prompt: 'x', choices: [choice('a', true), choice('b')] } }),
    [],
  ],
  [doc(heading(2), heading(3), heading(4), heading(2), heading(3)), []],
  [doc(heading(3), heading(2), heading(4)), ['headingSkipped 0', 'headingSkipped 2']],
  [doc(heading(2, ''), heading(2, ' \u{1F389} ')), ['headingEmpty 0', 'headingEmpty 1']],
  [doc(paragraph(text('Pasal 1', bold)), words('Dalam peraturan ini …')), ['headingByBold 0']],
  [doc(paragraph(text('Penting:', bold)), words('Dalam peraturan ini …')), []],
  [doc(paragraph(text('a', bold)), paragraph(text('b', bold)), heading(2)), []],
  [doc(words('1. Datang'), words('2. Pulang'), words('3. Tidur')), ['listByHand 0']],
  [doc(words('- Datang'), words('Lalu pulang')), []],
  [doc(paragraph(text('Klik '), text('di sini.', link()))), ['linkVague 0.1']],
  [doc(paragraph(text('Click here!', link()))), ['linkVague 0.0']],
  [doc(paragraph(text('→', link()))), ['linkVague 0.0']],
  [doc(paragraph(text('https://jdih.contoh.example/a', link()))), ['linkAddress 0.0']],
  [doc(paragraph(text('jdih.contoh.example/a?b=1', link()))), ['linkAddress 0.0']],
  [doc(paragraph(text('Perwali 3/2026 masih berlaku?', link()))), []],
  [doc(paragraph(text('dan/atau?', link()))), ['linkAddress 0.0']],
  [doc(paragraph(text('a/?', link()))), []],
  [doc(paragraph(text('Baca ', link()), text('Perwali 3/2026', link(), bold))), []],
  [
    doc(paragraph(text('a', { type: 'term', attrs: { definition: ' ' } }))),
    ['definitionMissing 0.0'],
  ],
  [doc(table(row(td, td), row(td, td))), ['tableHeader 0']],
  [doc(table(row(th, th), row(td, td))), []],
  [doc(table(row(th, td), row(th, td))), []],
  [doc(table(row(td))), []],
  [doc(table(row(empty(th), th), row(td, empty(td)))), ['tableHeaderEmpty 0.0.0']],
  [doc(table(row(td, td), row(empty(th), td))), ['tableHeader 0', 'tableHeaderEmpty 0.1.0']],
  [doc(table(row({ type: th, content: [words(' \u00a0')] }))), ['tableHeaderEmpty 0.0.0']],
  [doc(words('SELURUH PEGAWAI WAJIB MELAPORKAN PENERIMAAN GRATIFIKASI')), ['capitals 0']],
  [doc(words('Laporan ke KPK, BKPSDM, LAN RI, BPKP, KASN, PANRB, BKN')), []],
])('%j', (document, problems) => {
  expect(found(document)).toEqual(problems);
});

test('every problem has a sentence in both languages', () => {
  for (const language of ['id', 'en'] as const)
    expect(Object.keys(lessonProblemTexts[language]).sort()).toEqual([...problemCodes].sort());
});

test('a large document is walked in one go', () => {
  const many = Array.from({ length: 150_000 }, () => words('a'));
  expect(accessibilityProblems(doc(...many.slice(0, 10), { type: 'doc', content: many }))).toEqual(
    [],
  );
  expect(documentMinutes({ type: 'doc', content: many }, 150)).toBe(1_000);
});

test('learning time: words, pictures, questions and what recordings last', () => {
  const document = doc(
    heading(2, 'Satu dua'),
    words('tiga  empat'),
    figure({ alt: 'tidak dihitung', caption: 'lima enam' }),
    {
      type: 'question',
      attrs: { prompt: 'tujuh', choices: [choice('delapan')], explanation: 'x' },
    },
    { type: 'video', attrs: { file: 'a.mp4', title: 'sembilan', transcript: 'tidak dihitung' } },
    { type: 'audio', attrs: { file: 'b.mp3', title: 'y', transcript: 'tidak dihitung' } },
  );
  const seconds = (file: string) => (file === 'a.mp4' ? 90 : null);
  expect(documentMinutes(document, 11)).toBeCloseTo(1 + 40 / 60);
  expect(documentMinutes(document, 11, seconds)).toBeCloseTo(1 + 130 / 60);
  expect(documentMinutes({ type: 'doc' }, 150)).toBe(0);
});

test('files with their use, in the order of the text', () => {
  const document = doc(
    figure({ alt: 'x' }),
    {
      type: 'accordion',
      content: [
        { type: 'video', attrs: { file: 'a.mp4', captions: 'a.vtt', poster: 'a.webp' } },
        { type: 'audio', attrs: { file: 'b.mp3' } },
      ],
    },
    { type: 'download', attrs: { file: 'c.pdf' } },
    figure({ file: null }),
  );
  expect(filesOf(document)).toEqual([
    { name: 'alur.png', use: 'picture' },
    { name: 'a.mp4', use: 'video' },
    { name: 'a.vtt', use: 'captions' },
    { name: 'a.webp', use: 'poster' },
    { name: 'b.mp3', use: 'audio' },
    { name: 'c.pdf', use: 'download' },
  ]);
});

test.each(['/?', '?/', '. ', '- ', '"', 'a ', '(1', '1.', 'A ', '/', ' '])(
  'words made of %j over and over are looked through once',
  (piece) => {
    expectSteadyGrowth(100_000, (times) => {
      const long = `${piece.repeat(times)} x`;
      return accessibilityProblems(
        doc(
          paragraph(text(long, link())),
          paragraph(text(long, bold)),
          paragraph(text(long)),
          paragraph(text(`${'/'.repeat(times / 2)}${'?'.repeat(times / 2)} x`, link())),
          { type: 'heading', attrs: { level: 2 }, content: [text(long)] },
        ),
      );
    });
  },
);
