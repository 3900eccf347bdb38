import { expect, test } from 'vitest';

import { decodeText, encodingOf } from '#app/platform/decode-text.ts';
import { exportFiles } from '#app/domain/importing/export-files.ts';
import { Findings } from '#app/domain/importing/findings.ts';
import { readFile } from '#app/domain/importing/read-file.server.ts';

const HEADER = 'kode,kode_induk,nama,jenis,eselon,berlaku_mulai,berlaku_sampai';
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) =>
  Uint8Array.from([...text].map((c) => (c === '’' ? 0x92 : c.charCodeAt(0))));

async function units(bytes: Uint8Array) {
  const findings = new Findings();
  const rows = [];
  for await (const row of readFile(exportFiles.units, bytes, findings)) rows.push(row);
  return {
    rows,
    codes: findings.list.map(({ code, line, column }) => `${code} ${line} ${column}`),
  };
}

test.each<[string, Uint8Array]>([
  ['UTF-8', utf8(`${HEADER}\n01,00,Dinas Jum’at René,dinas,,2017-01-03,\n`)],
  [
    'UTF-8 with byte order mark and CRLF',
    utf8(`\uFEFF${HEADER}\r\n01,00,Dinas Jum’at René,dinas,,2017-01-03,\r\n`),
  ],
  ['Windows-1252', latin(`${HEADER}\r\n01,00,Dinas Jum’at René,dinas,,2017-01-03,\r\n`)],
  [
    'semicolons and the other date style',
    utf8(`${HEADER}\n01,00,Dinas Jum’at René,dinas,,03-01-2017,\n`.replaceAll(',', ';')),
  ],
  [
    'capital headings, another order, no last line end',
    utf8('Nama,KODE,jenis,kode_induk, berlaku_mulai\nDinas Jum’at René,01,dinas,00,2017-01-03'),
  ],
  [
    'empty cells that a spreadsheet adds',
    utf8(`${HEADER}\n01,00,Dinas Jum’at René,dinas,,2017-01-03,,,,\n`),
  ],
])('%s is read the same', async (_name, bytes) => {
  const { rows, codes } = await units(bytes);
  expect(codes).toEqual([]);
  expect(rows.map(({ cells }) => cells)).toEqual([
    {
      kode: '01',
      kode_induk: '00',
      nama: 'Dinas Jum’at René',
      jenis: 'dinas',
      eselon: null,
      berlaku_mulai: '2017-01-03',
      berlaku_sampai: null,
    },
  ]);
});

test('rows are counted as data, lines as they lie in the file', async () => {
  const text = [
    HEADER,
    '00,,"Pemerintah\r\nKota",kota,,2017-01-03,',
    '',
    '01,00,"Dinas ""A""",dinas,,2017-01-03,',
    ',,,,,,',
    '02,00,Dinas,dinas,,salah,',
  ].join('\r\n');
  const { rows, codes } = await units(utf8(text));
  expect(rows.map(({ row, line }) => [row, line])).toEqual([
    [1, 2],
    [2, 5],
    [4, 7],
  ]);
  expect(codes).toEqual(['whitespace 2 nama', 'dateInvalid 7 berlaku_mulai']);
});

test('accented letters survive wherever the bytes are cut', () => {
  const long = 'é’'.repeat(200_000);
  expect([...decodeText(utf8(long))].join('')).toBe(long);
  expect([...decodeText(latin(long))].join('')).toBe(long);
});

test('a line end that falls between two pieces is one line end', () => {
  const bytes = utf8(`${'x'.repeat((1 << 18) - 1)}\r\ny`);
  expect([...decodeText(bytes)].join('')).toBe(`${'x'.repeat((1 << 18) - 1)}\ny`);
});

test('one byte that is no UTF-8 makes the file Windows-1252', () => {
  expect(encodingOf(utf8('René'))).toBe('utf-8');
  expect(encodingOf(latin('René'))).toBe('windows-1252');
});

test.each<[string, Uint8Array, string[]]>([
  ['an empty file', utf8(''), ['fileEmpty 0 ']],
  ['a spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4), ['fileSpreadsheet 0 ']],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x6b, 0), ['fileUtf16 0 ']],
  [
    'a missing column',
    utf8('kode,nama,jenis\n01,Dinas,dinas\n'),
    ['columnMissing 1 berlaku_mulai'],
  ],
  ['a column twice', utf8(`${HEADER},kode\n`), ['columnTwice 1 kode']],
  [
    'a column we do not know',
    utf8(`${HEADER},telepon\n01,00,Dinas,dinas,,2017-01-03,,0840\n`),
    ['columnUnknown 1 telepon'],
  ],
  ['too few cells', utf8(`${HEADER}\n01,00,Dinas\n`), ['cellCount 2 ']],
  [
    'a quote that is never closed',
    utf8(
      `${HEADER}\n00,,Kota,kota,,2017-01-03,\n01,00,"Dinas,dinas,,2017-01-03,\n02,00,B,dinas,,2017-01-03,\n`,
    ),
    ['quoteOpen 3 '],
  ],
])('%s is named', async (_name, bytes, expected) => {
  expect((await units(bytes)).codes).toEqual(expected);
});
