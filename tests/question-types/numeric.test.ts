import { expect, test } from 'vitest';

import { readNumbers } from '#app/question-types/numeric/number-typed.ts';
import { shareOf } from '#tests/support/question-works.ts';

const minutes = { id: 'menit', en: 'minutes' };
const numeric = (value: number, tolerance = 0, unit: typeof minutes | null = null) => ({
  value,
  tolerance,
  unit,
});

test.each<[string, ReturnType<typeof numeric>, string, boolean]>([
  ['the number itself', numeric(45), '45', true],
  ['a decimal comma', numeric(2.5), '2,5', true],
  ['a decimal point', numeric(2.5), '2.5', true],
  ['an Indonesian thousands point', numeric(12_500), '12.500', true],
  ['an English thousands comma', numeric(12_500), '12,500', true],
  ['thousands and decimals, Indonesian', numeric(1234.56), '1.234,56', true],
  ['thousands and decimals, English', numeric(1234.56), '1,234.56', true],
  ['a point that may be either, meant as decimal', numeric(1.234), '1.234', true],
  ['a point that may be either, meant as thousands', numeric(1234), '1.234', true],
  ['a currency', numeric(50_000), 'Rp50.000,-', true],
  ['a currency with a space and decimals', numeric(50_000), 'Rp 50.000,00', true],
  ['a percent sign', numeric(80), '80 %', true],
  ['a typographic minus', numeric(-5), '−5', true],
  ['the unit of the question', numeric(45, 0, minutes), '45 menit', true],
  ['the unit in the other language', numeric(45, 0, minutes), '45 Minutes', true],
  ['another unit than the question asks for', numeric(45, 0, minutes), '45 jam', false],
  ['any word where the question names no unit', numeric(3), '3 orang', true],
  ['a number just inside the tolerance', numeric(0.3, 0.1), '0.4', true],
  ['a number just outside the tolerance', numeric(0.3, 0.1), '0.401', false],
  ['words instead of a number', numeric(3), 'tiga', false],
  ['two numbers', numeric(3), '3 4', false],
  ['a sum', numeric(3), '1+2', false],
  ['an endless number', numeric(3), '9'.repeat(400), false],
])('%s', (_case, work, typed, right) => {
  expect(shareOf('numeric', work, [typed])).toBe(right ? 10_000 : 0);
});

test('two answers are none', () => {
  expect(shareOf('numeric', numeric(3), ['3', '3,0'])).toBe(0);
});

test.each([
  ['', []],
  ['1.234', [1234, 1.234]],
  ['0.500', [0.5]],
  ['1.23.456', []],
  [',5', [0.5]],
  ['+7', [7]],
  ['1e3', []],
  ['0x10', []],
])('the text "%s" can mean %j', (typed, numbers) => {
  expect(readNumbers(typed)).toEqual(numbers);
});
