import { expect, test } from 'vitest';

import { parseDay } from '#app/domain/importing/day-cell.ts';
import type { Column } from '#app/domain/importing/export-files.ts';
import { readCell } from '#app/domain/importing/read-cell.ts';

test.each([
  ['2021-04-03', '2021-04-03'],
  ['03-04-2021', '2021-04-03'],
  ['3-4-2021', '2021-04-03'],
  ['29-02-2024', '2024-02-29'],
  ['9999-12-31', '9999-12-31'],
  ['03/04/21', 'dateAmbiguous'],
  ['03-04-21', 'dateAmbiguous'],
  ['03/04/2021', 'dateAmbiguous'],
  ['2024-02-30', 'dateInvalid'],
  ['2025-13-07', 'dateInvalid'],
  ['2026-00-10', 'dateInvalid'],
  ['30-02-2024', 'dateInvalid'],
  ['31/12/2025', 'dateInvalid'],
  ['0024-01-01', 'dateInvalid'],
  ['45291', 'dateInvalid'],
  ['kemarin', 'dateInvalid'],
])('the date %s is read as %s', (text, expected) => {
  const { day, fault } = parseDay(text);
  expect(fault ?? day).toBe(expected);
});

const text: Column = { kind: 'text', required: true };
const long: Column = { kind: 'long' };

test.each<[string, Column, object]>([
  ['Siti Rahma', text, { value: 'Siti Rahma' }],
  ['', text, { value: null, error: 'required' }],
  [' \u00a0 ', text, { value: null, error: 'required' }],
  ['', long, { value: null }],
  [' \u00a0 ', long, { value: null, warning: 'whitespace' }],
  ['Siti\u00a0 ', text, { value: 'Siti', warning: 'whitespace' }],
  ['\u200bSiti', text, { value: 'Siti', warning: 'whitespace' }],
  ['Siti \n Rahma', text, { value: 'Siti Rahma', warning: 'whitespace' }],
  ['satu\ndua', long, { value: 'satu\ndua' }],
  ['Ren\u0065\u0301', text, { value: 'Ren\u00e9' }],
  ['Jum’ati', text, { value: 'Jum’ati' }],
  ['=HYPERLINK("x")', text, { value: '=HYPERLINK("x")', warning: 'formula' }],
  ['+Amelia', text, { value: '+Amelia', warning: 'formula' }],
  ['@Ernawati', text, { value: '@Ernawati', warning: 'formula' }],
  ['+62 840-1', { kind: 'phone' }, { value: '+62 840-1' }],
  ['Pen\u001bgendalian', text, { value: null, error: 'controlCharacter' }],
  ['Mod\u0000erasi', text, { value: null, error: 'controlCharacter' }],
  ['gaji\u202exe', text, { value: null, error: 'controlCharacter' }],
  ['x'.repeat(501), text, { value: null, error: 'tooLong', params: { max: 500 } }],
  ['x'.repeat((1 << 20) + 1), long, { value: null, error: 'cellTooLarge' }],
  ['é'.repeat(1 << 19) + 'é', long, { value: null, error: 'cellTooLarge' }],
  ['3', { kind: 'level' }, { value: '3' }],
  ['0', { kind: 'level' }, { value: null, error: 'levelRange', params: { max: 5 } }],
  ['6', { kind: 'level' }, { value: null, error: 'levelRange', params: { max: 5 } }],
  ['-1', { kind: 'level' }, { value: null, error: 'levelRange', params: { max: 5 } }],
  ['2,5', { kind: 'level' }, { value: null, error: 'levelRange', params: { max: 5 } }],
  ['007', { kind: 'whole', min: 1, max: 9 }, { value: '7' }],
  [
    '7,5',
    { kind: 'whole', min: 1, max: 9 },
    { value: null, error: 'wholeNumber', params: { min: 1, max: 9 } },
  ],
  ['PNS', { kind: 'code', values: ['PNS', 'PPPK'] }, { value: 'PNS' }],
  [
    'pns',
    { kind: 'code', values: ['PNS', 'PPPK'] },
    { value: null, error: 'valueUnknown', params: { allowed: 'PNS, PPPK' } },
  ],
  ['01.10', { kind: 'code' }, { value: '01.10' }],
])('the cell %j becomes what its column says', (raw, column, expected) => {
  expect(readCell(raw, column)).toEqual(expected);
});

test('a cell full of blanks inside is read in no time', () => {
  const started = performance.now();
  expect(readCell(`a${' '.repeat(1_000_000)}b`, long).value).toHaveLength(1_000_002);
  expect(readCell(`a${' '.repeat(1_000_000)}b`, text).error).toBe('tooLong');
  expect(performance.now() - started).toBeLessThan(1_000);
});
