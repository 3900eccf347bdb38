import { expect, test } from 'vitest';

import { cellText, readCell, suffixesOf } from '#app/domain/competency/standard-cell.ts';

const IMPORTANCES = ['mutlak', 'penting', 'perlu'];

test('importances are told apart by their shortest beginnings', () => {
  expect([...suffixesOf(IMPORTANCES).values()]).toEqual(['m', 'pen', 'per']);
  expect([...suffixesOf(['a', 'ab']).values()]).toEqual(['a', 'ab']);
  expect([...suffixesOf([]).values()]).toEqual([]);
});

test.each([
  ['', { level: null, importance: null }],
  ['   ', { level: null, importance: null }],
  ['0', { level: 0, importance: null }],
  ['3', { level: 3, importance: null }],
  [' 3 M ', { level: 3, importance: 'mutlak' }],
  ['5penting', { level: 5, importance: 'penting' }],
  ['2per', { level: 2, importance: 'perlu' }],
  ['2p', { problem: 'standardSuffix', may: ['penting', 'perlu'] }],
  ['6', { problem: 'standardCell', may: [] }],
  ['-1', { problem: 'standardCell', may: [] }],
  ['3,5', { problem: 'standardCell', may: [] }],
  ['3x', { problem: 'standardCell', may: [] }],
  ['m', { problem: 'standardCell', may: [] }],
  ['=1', { problem: 'standardCell', may: [] }],
])('%j', (text, read) => {
  expect(readCell(text, IMPORTANCES, 5)).toEqual(read);
});

test('what a cell shows is read as the same again, also where one importance begins another', () => {
  for (const importances of [IMPORTANCES, ['a', 'ab', 'abc']]) {
    const suffixes = suffixesOf(importances);
    for (const importance of importances)
      expect(readCell(cellText({ level: 3, importance }, suffixes), importances, 5)).toEqual({
        level: 3,
        importance,
      });
  }
  expect(cellText({ level: 0, importance: 'perlu' }, suffixesOf(IMPORTANCES))).toBe('0');
  expect(cellText({ level: null, importance: 'perlu' }, suffixesOf(IMPORTANCES))).toBe('');
  expect(cellText(null, suffixesOf(IMPORTANCES))).toBe('');
});
