import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isFormula, type Numbers, readFormula } from '#app/question-types/calculated/formula.ts';
import { roundTo } from '#app/question-types/calculated/functions.ts';

function resultOf(text: string, numbers: Numbers = {}): number {
  const read = readFormula(text, Object.keys(numbers));
  if (!isFormula(read)) throw new Error(`${read.code} at ${read.at}`);
  return read.result(numbers);
}

test.each<[string, number]>([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['10 - 2 - 3', 5],
  ['100 / 5 / 2', 10],
  ['2 ^ 3 ^ 2', 512],
  ['-2 ^ 2', -4],
  ['(-2) ^ 2', 4],
  ['2 ^ -1', 0.5],
  ['2 * -3', -6],
  ['--3', 3],
  ['.5 + 2.', 2.5],
  ['10 : 4 × 2 − 1', 4],
  ['abs(-3) + floor(2.9) + ceil(2.1)', 8],
  ['round(2.5) + round(-2.5)', 0],
  ['round(1.005, 2)', 1.01],
  ['round(12345, -3)', 12_000],
  ['sqrt(16) + min(3, 1, 2) + max(4, 9)', 14],
  ['ROUND(pi, 4)', 3.1416],
])('%s is %d', (text, result) => {
  expect(resultOf(text)).toBeCloseTo(result, 12);
});

test.each([
  '1 / 0',
  '1 / (1 / 0)',
  '0 / 0',
  '(0 / 0) ^ 0',
  'sqrt(-1)',
  '(-8) ^ 0.5',
  '10 ^ 400',
  'min(1, 1 / 0)',
  'abs(sqrt(-1))',
])('%s has no result', (text) => {
  expect(resultOf(text)).toBeNaN();
});

test.each<[string, string, number, string]>([
  ['', 'empty', 1, ''],
  ['   ', 'empty', 4, ''],
  ['1 +', 'unfinished', 4, ''],
  ['2x', 'unexpected', 2, 'x'],
  ['2 y', 'unexpected', 3, 'y'],
  ['y + 1', 'unknown', 1, 'y'],
  ['X + 1', 'unknown', 1, 'X'],
  ['sin(x)', 'unknown', 1, 'sin'],
  ['constructor(x)', 'unknown', 1, 'constructor'],
  ['1,5 * x', 'comma', 2, ','],
  ['(1,5) * x', 'comma', 3, ','],
  ['x + , 1', 'comma', 5, ','],
  ['abs(1, 2)', 'arguments', 1, 'abs'],
  ['round(x, 1, 2)', 'arguments', 1, 'round'],
  ['(x + 1', 'unclosed', 7, ''],
  ['x + 1)', 'unexpected', 6, ')'],
  ['abs x', 'unknown', 1, 'abs'],
  ['x * / 2', 'unexpected', 5, '/'],
  ['x; 1', 'unexpected', 2, ';'],
  ['1.2.3', 'unexpected', 4, '.3'],
  ['.', 'unexpected', 1, '.'],
  [`${'('.repeat(60)}x${')'.repeat(60)}`, 'tooDeep', 41, '('],
  [`${'-'.repeat(60)}x`, 'tooDeep', 41, '-'],
  ['x'.repeat(501), 'tooLong', 501, ''],
])('"%s" cannot be read: %s at %d', (text, code, at, word) => {
  expect(readFormula(text, ['x'])).toEqual({ code, at, word });
});

test('says which names it uses', () => {
  expect(readFormula('a * (b + a)', ['a', 'b', 'c'])).toMatchObject({ used: ['a', 'b'] });
});

/** An expression as it is written with as few parentheses as JavaScript needs, and its value by JavaScript. */
type Sample = { text: string; value: number; binds: number };
const samples = fc.letrec<{ any: Sample }>((tie) => {
  const number = fc.integer({ min: 0, max: 999 }).map((n) => n / 8);
  const leaf = fc.oneof(
    number.map((value): Sample => ({ text: String(value), value, binds: 5 })),
    fc.constant<Sample>({ text: 'x', value: 2.5, binds: 5 }),
  );
  const bracketed = ({ text, binds }: Sample, least: number) =>
    binds < least ? `(${text})` : text;
  const two = (operator: string, binds: number, calculate: (a: number, b: number) => number) =>
    fc.tuple(tie('any'), tie('any')).map(([a, b]): Sample => {
      const [left, right] = operator === '^' ? [binds + 1, binds] : [binds, binds + 1];
      const text = `${bracketed(a, left)} ${operator} ${bracketed(b, right)}`;
      return { text, value: sound(calculate(a.value, b.value)), binds };
    });
  const sound = (value: number) => (Number.isFinite(value) ? value : Number.NaN);
  return {
    any: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      leaf,
      two('+', 1, (a, b) => a + b),
      two('-', 1, (a, b) => a - b),
      two('*', 2, (a, b) => a * b),
      two('/', 2, (a, b) => a / b),
      two('^', 4, (a, b) => (Number.isNaN(a) ? a : a ** b)),
      tie('any').map((a): Sample => ({
        text: `-${bracketed(a, 3)}`,
        value: sound(-a.value),
        binds: 3,
      })),
      fc.tuple(tie('any'), tie('any')).map(([a, b]): Sample => ({
        text: `max(${a.text}, abs(${b.text}))`,
        value: sound(Math.max(a.value, Math.abs(b.value))),
        binds: 5,
      })),
    ),
  };
});

test('reckons as JavaScript does', () => {
  fc.assert(
    fc.property(samples.any, ({ text, value }) => {
      const read = readFormula(text, ['x']);
      if (!isFormula(read)) {
        expect(['tooLong', 'tooDeep']).toContain(read.code);
        return;
      }
      const result = read.result({ x: 2.5 });
      if (Number.isNaN(value)) expect(result).toBeNaN();
      else expect(result).toBe(value);
    }),
    { numRuns: 2000 },
  );
});

test('whatever is typed is read or refused at a place within it', () => {
  const characters = fc.constantFrom(...'0123.,+-*/^() xabs{}=$é\u{1F600}');
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 60 }), (text) => {
      const read = readFormula(text, ['x']);
      if (isFormula(read)) expect(typeof read.result({ x: 1 })).toBe('number');
      else expect(read.at >= 1 && read.at <= text.length + 1).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('rounding keeps what has fewer places', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat({ max: 4 }), (n, places) => {
      const number = n / 10 ** places;
      expect(roundTo(number, places)).toBe(number + 0);
      expect(Math.abs(roundTo(number, 1) - number)).toBeLessThanOrEqual(0.05 + 1e-6);
    }),
  );
});
