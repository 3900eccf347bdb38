import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';

import { xlsxFile } from '#app/platform/xlsx.server.ts';
import { readXlsx } from '#tests/support/read-xlsx.ts';

const columns = ['Nama', 'Tingkat', 'Kesenjangan'].map((label) => ({ label, width: 12 }));

test('what goes in is read back, cell by cell, however long the sheet', async () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => [
    `Pegawai <${n}> & "rekan"`,
    n % 7,
    n % 3 === 0 ? null : n / 8,
  ]);
  const [head, ...read] = readXlsx(await xlsxFile('Data', columns, rows));
  expect(head).toEqual(['Nama', 'Tingkat', 'Kesenjangan']);
  expect(read).toEqual(rows);
});

test('no text is a formula, and what XML does not allow is left out', async () => {
  const rows = [['=1+1'], ['\u0000a\uD800b\n'], ['+62'], ['']];
  const bytes = await xlsxFile("Unit 'A' / [B]", columns.slice(0, 1), rows);
  expect(readXlsx(bytes).slice(1)).toEqual([["'=1+1"], ['ab\n'], ["'+62"], [null]]);
  const parts = unzipSync(bytes);
  expect(strFromU8(parts['xl/workbook.xml']!)).toContain('<sheet name="Unit  A     B"');
  expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).not.toContain('<f>');
});

test('a long sheet leaves turns to everything else, all the way through', async () => {
  const rows = Array.from({ length: 30_000 }, (_, n) => [`Nama pegawai ke-${n}`.repeat(5), n, n]);
  let turns = 0;
  let writing = true;
  const count = () => {
    turns += 1;
    if (writing) setImmediate(count);
  };
  setImmediate(count);
  const bytes = await xlsxFile('Data', columns, rows);
  writing = false;
  const { length } = unzipSync(bytes)['xl/worksheets/sheet1.xml']!;
  expect(turns).toBeGreaterThan(length / (256 * 1024));
});
