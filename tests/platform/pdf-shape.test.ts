import { expect, test } from 'vitest';

import { pdfDrawing, pdfPath } from '#app/platform/pdf-shape.server.ts';

test('absolute and relative commands become the operators of PDF', () => {
  expect(pdfPath('M1 2L3 4H5V6Z')).toBe('1 2 m 3 4 l 5 4 l 5 6 l h');
  expect(pdfPath('m1 2l3 4h5v-6z m1 0')).toBe('1 2 m 4 6 l 9 6 l 9 0 l h 2 2 m');
  expect(pdfPath('M0 0 10 0 10 10')).toBe('0 0 m 10 0 l 10 10 l');
});

test('smooth and quadratic curves become cubic ones', () => {
  expect(pdfPath('M0 0C1 1 2 1 3 0S5-1 6 0')).toBe('0 0 m 1 1 2 1 3 0 c 4 -1 5 -1 6 0 c');
  expect(pdfPath('M0 0Q3 3 6 0T12 0')).toBe('0 0 m 2 2 4 2 6 0 c 8 -2 10 -2 12 0 c');
});

test.each(['', 'M', 'M0', 'M0 0A1 1 0 0 1 2 2', 'M0 0Z5 5', '5 5', 'M0 0 L1', 'M0 0 BT'])(
  'what is no path is never drawn: %s',
  (data) => {
    if (data === '') expect(pdfPath(data)).toBe('');
    else expect(() => pdfPath(data)).toThrow();
  },
);

test('a drawing stands on its head for PDF and is filled by even and odd', () => {
  expect(pdfDrawing([{ d: 'M0 0L1 1', fill: '#ff0000' }], 20)).toBe(
    '1 0 0 -1 0 20 cm\n1 0 0 rg 0 0 m 1 1 l f*',
  );
});
