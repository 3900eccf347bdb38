import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readNumbers } from '#app/question-types/parts/number/number-typed.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';
import { schemaOf, type WorkOf } from '#app/question-types/schemas-of.ts';
import { keyed, shareOf } from '#tests/support/question-works.ts';

const minutes = { id: 'menit', en: 'minutes' };
const numeric = (value: number, tolerance = 0, unit: typeof minutes | null = null) => ({
  value,
  tolerance,
  unit,
  otherUnits: [],
  unitNeeded: false,
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

const kilograms = (unitNeeded = false): WorkOf<'numeric'> => ({
  ...numeric(1.5, 0.1, { id: 'kg', en: 'kg' }),
  otherUnits: [
    { name: { id: 'gram', en: 'grams' }, factor: 0.001 },
    { name: { id: 'g', en: 'g' }, factor: 0.001 },
    { name: { id: 'ton', en: 't' }, factor: 1000 },
  ],
  unitNeeded,
});
const power: WorkOf<'numeric'> = {
  ...numeric(2, 0, { id: 'MW', en: 'MW' }),
  otherUnits: [{ name: { id: 'mW', en: 'mW' }, factor: 1e-9 }],
};

test.each<[string, WorkOf<'numeric'>, string, boolean]>([
  ['the first unit', kilograms(), '1,5 kg', true],
  ['no unit', kilograms(), '1,5', true],
  ['another unit', kilograms(), '1.500 g', true],
  ['another unit in the other language', kilograms(), '1500 Grams', true],
  ['another unit at the edge of the tolerance', kilograms(), '1400 g', true],
  ['another unit beyond the tolerance', kilograms(), '1399 g', false],
  ['a unit that ends like another', kilograms(), '0,0015 ton', true],
  ['a number that is right in another unit', kilograms(), '1500', false],
  ['a unit that is not named', kilograms(), '1,5 ons', false],
  ['a needed unit', kilograms(true), '1500g', true],
  ['a needed unit left out', kilograms(true), '1,5', false],
  ['a unit alone', kilograms(true), 'kg', false],
  ['units that differ by case', power, '2 MW', true],
  ['units that differ by case, the other', power, '2 mW', false],
  ['units that differ by case, typed carelessly', power, '2 mw', true],
])('of several units: %s', (_case, work, typed, right) => {
  expect(shareOf('numeric', work, [typed])).toBe(right ? 10_000 : 0);
});

test('a unit that is to be named is not shown; others are', () => {
  const seen = (work: object) => {
    const { content, draw } = keyed('numeric', work);
    return JSON.stringify(rulesOf('numeric').put(content, draw));
  };
  expect(seen(kilograms(true))).not.toMatch(/kg|gram|ton/);
  expect(seen(kilograms())).toMatch(/kg.*gram.*ton/);
});

test.each<[string, Partial<WorkOf<'numeric'>>, string[]]>([
  ['all units are named', {}, []],
  ['other units have no first one', { unit: null }, ['unitMissing']],
  [
    'no unit is named and one is needed',
    { unit: null, otherUnits: [], unitNeeded: true },
    ['unitMissing'],
  ],
])('before it can be published: %s', (_case, more, codes) => {
  const problems = rulesOf('numeric').problems({ ...kilograms(), ...more }, () => []);
  expect(problems.map(({ code }) => code)).toEqual(codes);
});

test('what was published with one unit or none is still put and graded', () => {
  const rules = rulesOf('numeric');
  const question = { content: { unit: minutes }, key: { value: 45, tolerance: 0 }, draw: null };
  expect(rules.put(question.content, null)).toMatchObject({ unit: minutes, otherUnits: [] });
  for (const [typed, share] of [
    ['45 menit', 10_000],
    ['45', 10_000],
    ['45 jam', 0],
  ] as const)
    expect(rules.grade(question, [typed])).toBe(share);
  expect(schemaOf('numeric').work.parse({ value: 45, tolerance: 0 })).toEqual(numeric(45));
});

test('every right number can be typed', () => {
  const unit = fc.constantFrom('kg', 'm²', 'Rp', '%', 'orang hari', 'm3');
  const number = fc.double({ min: -1e15, max: 1e15, noNaN: true });
  fc.assert(
    fc.property(number, unit, fc.boolean(), (value, name, unitNeeded) => {
      const work = { ...numeric(value, 0, { id: name, en: '' }), unitNeeded };
      const question = keyed('numeric', work);
      const rules = rulesOf('numeric');
      expect(rules.grade(question, rules.right(question))).toBe(10_000);
    }),
  );
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
