import fc from 'fast-check';
import { expect, test } from 'vitest';

import { numbersWithoutResult } from '#app/question-types/calculated/results.ts';
import { formulaOf } from '#app/question-types/calculated/results.ts';
import { drawNumbers } from '#app/question-types/calculated/variables.ts';
import { filled, putQuestion, writtenQuestion } from '#app/question-types/put-question.ts';
import { randomFrom } from '#app/question-types/random-from.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';
import type { WorkOf } from '#app/question-types/schemas-of.ts';
import { keyed } from '#tests/support/question-works.ts';

type Work = WorkOf<'calculated'>;
const rules = rulesOf('calculated');
const words = (id: string, en = id) => ({ id, en });
const variable = (name: string, least: number, most: number, decimals = 0) => ({
  name,
  least,
  most,
  decimals,
});
const work = (more: Partial<Work> = {}): Work => ({
  variables: [variable('x', 2, 9), variable('y', 1, 5, 1)],
  formula: 'x / y',
  tolerance: 0,
  toleranceKind: 'absolute',
  decimals: 2,
  unit: null,
  otherUnits: [],
  unitNeeded: false,
  ...more,
});

/** The share that an answer earns where these numbers were drawn. */
function shareOf(written: Work, draw: Record<string, number>, typed: string): number {
  return rules.grade({ ...keyed('calculated', written), draw }, [typed]);
}

const kilograms = {
  unit: words('kg'),
  otherUnits: [{ name: words('g'), factor: 0.001 }],
};

test.each<[string, Partial<Work>, Record<string, number>, string, boolean]>([
  ['the result', {}, { x: 8, y: 2 }, '4', true],
  ['the result with a decimal comma', {}, { x: 9, y: 2 }, '4,5', true],
  ['another number', {}, { x: 9, y: 2 }, '4,6', false],
  ['rounded as it is shown', {}, { x: 8, y: 3 }, '2.67', true],
  ['rounded more finely', {}, { x: 8, y: 3 }, '2.667', true],
  ['rounded more roughly', {}, { x: 8, y: 3 }, '2.7', false],
  ['cut off instead of rounded', {}, { x: 8, y: 3 }, '2.66', false],
  ['rounded to whole numbers', { decimals: 0 }, { x: 8, y: 3 }, '3', true],
  ['near a whole result', { decimals: 0 }, { x: 8, y: 2 }, '4.4', false],
  ['just within an absolute tolerance', { tolerance: 0.5 }, { x: 8, y: 2 }, '4.5', true],
  ['just without an absolute tolerance', { tolerance: 0.5 }, { x: 8, y: 2 }, '4.51', false],
  [
    'just within a relative tolerance',
    { tolerance: 10, toleranceKind: 'relative' },
    { x: 8, y: 2 },
    '4.4',
    true,
  ],
  [
    'just without a relative tolerance',
    { tolerance: 10, toleranceKind: 'relative' },
    { x: 8, y: 2 },
    '4.41',
    false,
  ],
  [
    'a relative tolerance below zero',
    { tolerance: 10, toleranceKind: 'relative' },
    { x: -8, y: 2 },
    '-4.4',
    true,
  ],
  ['another unit', kilograms, { x: 8, y: 2 }, '4000 g', true],
  ['another unit, not converted', kilograms, { x: 8, y: 2 }, '4 g', false],
  ['a unit left out', { ...kilograms, unitNeeded: true }, { x: 8, y: 2 }, '4', false],
  ['numbers without a result', {}, { x: 8, y: 0 }, '0', false],
])('%s', (_case, more, draw, typed, right) => {
  expect(shareOf(work(more), draw, typed)).toBe(right ? 10_000 : 0);
});

test('two answers are none', () => {
  const question = { ...keyed('calculated', work()), draw: { x: 8, y: 2 } };
  expect(rules.grade(question, ['4', '5'])).toBe(0);
});

test('numbers are filled in as each language writes them, and nowhere else', () => {
  const text = words('{x} buah @ Rp{ y }, {z}, {toString} {', '{x} for {y}');
  const draw = { x: 12_500, y: 2.75 };
  expect(filled('calculated', text, draw)).toEqual({
    id: '12.500 buah @ Rp2,75, {z}, {toString} {',
    en: '12,500 for 2.75',
  });
  expect(filled('calculated', text, null)).toEqual(text);
});

test('the same seed draws the same numbers, another one others', () => {
  const draw = (seed: string) =>
    keyed(
      'calculated',
      work({ variables: [variable('x', 0, 1e6)], formula: 'x' }),
      randomFrom(seed),
    ).draw;
  expect(draw('one')).toEqual(draw('one'));
  expect(new Set(Array.from({ length: 20 }, (_, i) => JSON.stringify(draw(`${i}`)))).size).toBe(20);
});

test('numbers lie within their range and have no more than its decimals', () => {
  const range = fc.tuple(
    fc.integer({ min: -1e6, max: 1e6 }),
    fc.nat({ max: 1e6 }),
    fc.nat({ max: 4 }),
  );
  fc.assert(
    fc.property(range, fc.string(), ([first, more, decimals], seed) => {
      const [least, most] = [first / 10 ** decimals, (first + more) / 10 ** decimals];
      const one = variable('x', least, most, decimals);
      const x = drawNumbers([one], randomFrom(seed), () => true)['x']!;
      expect(x >= least && x <= most).toBe(true);
      expect(Number(x.toFixed(decimals))).toBe(x);
    }),
  );
});

test('every number of a range is drawn, its ends too', () => {
  const random = randomFrom('range');
  const drawn = Array.from(
    { length: 500 },
    () => drawNumbers([variable('x', 0.1, 0.5, 1)], random, () => true)['x'],
  );
  expect([...new Set(drawn)].sort()).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
});

test('numbers without a result are not drawn', () => {
  const written = work({
    variables: [variable('x', -1, 1), variable('y', 1, 1)],
    formula: 'y / x',
  });
  for (let i = 0; i < 100; i++) {
    const { draw } = keyed('calculated', written, randomFrom(`${i}`));
    expect((draw as { x: number }).x).not.toBe(0);
  }
});

test.each<[string, Partial<Work> & { stem?: object }, string[]]>([
  ['finished', { stem: words('{x} : {y}') }, []],
  ['not begun', rules.newWork() as Work, ['variables', 'formula']],
  [
    'a name twice',
    { variables: [variable('x', 1, 2), variable('x', 1, 2)], formula: 'x' },
    ['variableName'],
  ],
  [
    'a name that is a function',
    { variables: [variable('max', 1, 2)], formula: '1' },
    ['variableName'],
  ],
  [
    'a name of other characters',
    { variables: [variable('luas tanah', 1, 2)], formula: '1' },
    ['variableName'],
  ],
  ['the least above the most', { variables: [variable('x', 3, 2)], formula: 'x' }, ['range']],
  ['no number between', { variables: [variable('x', 0.2, 0.8)], formula: 'x' }, ['range']],
  ['a formula with an unknown name', { formula: 'x * z' }, ['formula']],
  ['a division by zero at a corner', { formula: 'x / (y - 1)' }, ['noResult']],
  ['a division by zero in the middle', { formula: 'x / (y - 3)' }, ['noResult']],
  ['a result beyond all measure', { formula: '10 ^ (x * 10)' }, ['noResult']],
  ['a stem that leaves out a number', { stem: words('{x} : {y}', '{x} by y') }, ['notShown']],
  ['a stem in one language', { stem: words('{x} : {y}', '') }, []],
  ['a unit that is needed and unsaid', { unitNeeded: true }, ['unitMissing']],
])('before it can be published: %s', (_case, more, codes) => {
  expect(rules.problems({ ...work(), ...more }, () => []).map(({ code }) => code)).toEqual(codes);
});

test('says for which numbers there is no result', () => {
  const written = work({ formula: 'x / (y - 1)' });
  expect(numbersWithoutResult(written, formulaOf(written)!)).toMatchObject({ y: 1 });
});

test('participants see neither formula nor ranges nor a unit that they are to name', () => {
  const written = { ...work({ ...kilograms, unitNeeded: true }), stem: words('{x} {y}') };
  const { content, draw } = keyed('calculated', written);
  const seen = JSON.stringify([
    content,
    draw,
    putQuestion({ kind: 'calculated', content: { ...content, stem: written.stem } }, draw),
  ]);
  for (const secret of ['x / y', 'formula', 'least', 'kg', 'tolerance'])
    expect(seen).not.toContain(secret);
});

test('an author reads it with numbers filled in and the result of these', () => {
  const { stem, explanation, right } = writtenQuestion({
    ...{ kind: 'calculated', stem: words('{x} : {y}'), explanation: words('{x} / {y}') },
    ...work(),
  });
  expect([stem.id, explanation.id, right]).toEqual(['2 : 1', '2 / 1', ['2']]);
});

test('half-written variables and units are refused, empty lines left out', async () => {
  const { calculatedSchema } = await import('#app/question-types/calculated/schema.ts');
  const refused: string[] = [];
  const typed = {
    variables: [
      { name: '', decimals: 0 },
      { name: 'x', least: 1, decimals: 0 },
    ],
    ...{ formula: '', tolerance: 0, toleranceKind: 'absolute', decimals: 2 },
    ...{ unit: words(''), otherUnits: [{ name: words('g') }, { name: words('') }] },
  };
  const { variables, otherUnits } = calculatedSchema.typed.workOf(typed, (field, code) =>
    refused.push(`${field} ${code}`),
  );
  expect(refused).toEqual(['variables variableIncomplete', 'otherUnits unitFactor']);
  expect([variables, otherUnits]).toEqual([[], []]);
});
