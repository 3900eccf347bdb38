import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { csvFile, csvLine, neutralised, restored } from '#app/platform/csv.ts';

const readBack = (text: string): string[][] => parse(text);

test.each([
  '=HYPERLINK("https://contoh.example";"x")',
  '+62 840',
  '-1+1|cmd',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '＝1+1',
])('a spreadsheet takes %j for text', (cell) => {
  const [[read] = []] = readBack(csvLine([cell]));
  expect(read).toBe(`'${cell}`);
});

test.each(['Siti Rahma, S.Pd.', 'satu\ndua', 'Dinas "A"', 'a;b', 'é’', '3-4', 'a=b', ''])(
  '%j comes out as it went in',
  (cell) => {
    const [[read] = []] = readBack(csvLine([cell, 'x']));
    expect(read).toBe(cell);
  },
);

test('numbers stay numbers and nothing stays nothing', () => {
  expect(csvLine([-3, 2.5, null, undefined, true])).toBe('-3,2.5,,,true\r\n');
});

test('headings are neutralised as well', () => {
  expect(csvFile([['=judul'], ['isi']])).toBe("\uFEFF'=judul\r\nisi\r\n");
});

test('what was made safe is what it was when it comes back', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '=', '+', ' ', 'a', '\n', '＝') });
  fc.assert(
    fc.property(text, (typed) => {
      expect(restored(neutralised(typed))).toBe(typed);
    }),
  );
});
