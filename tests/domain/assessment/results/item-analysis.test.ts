import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { analyseItems } from '#app/domain/assessment/results/item-analysis.ts';
import {
  idleOptions,
  limits,
  quizVerdict,
  verdictOf,
} from '#app/domain/assessment/results/item-verdict.ts';
import { learningGain } from '#app/domain/assessment/results/learning-gain.ts';
import type { AnalysedItem, AnalysedMarks } from '#app/domain/assessment/results/mark-sheet.ts';

const item = (id: string, outOf = 100, options: string[] | null = null): AnalysedItem => ({
  id,
  outOf,
  options,
});
/** Rows of points in hundredths, one person each; null: not asked. */
const sheet = (ids: string[], ...rows: (number | null)[][]): AnalysedMarks[] =>
  rows.map((row) =>
    Object.fromEntries(
      row.flatMap((points, at) => (points === null ? [] : [[ids[at]!, { points, answer: ['x'] }]])),
    ),
  );

// Four questions of one point, five people. By hand:
//   total 4 3 2 1 0, mean 2, variance (4+1+0+1+4)/4 = 2.5
//   item a 1 1 1 1 0: p .8, var .2 · b 1 1 1 0 0: p .6, var .3 · c 1 1 0 0 0: p .4, var .3 · d 1 0 0 0 0: p .2, var .2
//   alpha = 4/3 · (1 − 1.0/2.5) = 0.8
const LADDER = sheet(
  ['a', 'b', 'c', 'd'],
  [100, 100, 100, 100],
  [100, 100, 100, 0],
  [100, 100, 0, 0],
  [100, 0, 0, 0],
  [0, 0, 0, 0],
);
const four = ['a', 'b', 'c', 'd'].map((id) => item(id));

describe('figures counted by hand', () => {
  const figures = analyseItems(four, LADDER);

  test('of the quiz', () => {
    expect(figures.people).toBe(5);
    expect(figures.mean).toBeCloseTo(0.5, 12);
    expect(figures.spread).toBeCloseTo(Math.sqrt(2.5) / 4, 12);
    expect(figures.alpha).toBeCloseTo(0.8, 12);
    expect(figures.error).toBeCloseTo((Math.sqrt(2.5) / 4) * Math.sqrt(0.2), 12);
  });

  test('of each question', () => {
    expect(figures.items.map(({ facility }) => facility)).toEqual([0.8, 0.6, 0.4, 0.2]);
    // a against the rest 3 2 1 0 0: mean 1.2, devs 1.8 .8 -.2 -1.2 -1.2; a devs .2 .2 .2 .2 -.8
    //   Σ = .2(1.8+.8−.2−1.2) + .96 = .24+.96 = 1.2; Σa² = .8; Σr² = 3.24+.64+.04+1.44+1.44 = 6.8
    expect(figures.items[0]!.discrimination).toBeCloseTo(1.2 / Math.sqrt(0.8 * 6.8), 12);
    // b against the rest 3 2 1 1 0: mean 1.4; b devs .4 .4 .4 -.6 -.6; Σ = .4(1.6+.6−.4) + (−.6)(−.4−1.4) = .72+1.08
    //   Σb² = 1.2; Σr² = 2.56+.36+.16+.16+1.96 = 5.2
    expect(figures.items[1]!.discrimination).toBeCloseTo(1.8 / Math.sqrt(1.2 * 5.2), 12);
    expect(figures.items.map(({ intended }) => intended)).toEqual([0.25, 0.25, 0.25, 0.25]);
    // cov(a, total): Σ .2(2+1+0−1) + (−.8)(−2) = .4+1.6 = 2 → /4 = .5 → .5/2.5 = .2; b: .4(3)+(−.6)(−3) = 3 → .3
    const effective = figures.items.map((one) => one.effective!);
    for (const [at, wanted] of [0.2, 0.3, 0.3, 0.2].entries())
      expect(effective[at]).toBeCloseTo(wanted, 12);
  });

  test('with a second method: alpha out of the mean correlation of halves of equal variance', () => {
    // Two parallel items: alpha is the Spearman-Brown of their correlation, 2r/(1+r).
    const pairs = sheet(['a', 'b'], [100, 100], [100, 0], [0, 100], [0, 0], [100, 100], [0, 0]);
    const r = 1 / 3; // 2×2 table 2 1 / 1 2: phi = (4−1)/9
    expect(analyseItems([item('a'), item('b')], pairs).alpha).toBeCloseTo((2 * r) / (1 + r), 12);
  });
});

describe('the table of options', () => {
  // Eleven people: three (27 %) in each group. The rest of the quiz is one question of 100 points.
  const options = ['key', 'near', 'far'];
  const people: [string, number][] = [
    ...[100, 95, 90].map((points): [string, number] => ['key', points]),
    ...[70, 65, 60, 55, 50].map((points): [string, number] => ['near', points]),
    ...[20, 15].map((points): [string, number] => ['near', points]),
    ['key', 10],
  ];
  const marks = people.map(([picked, rest]): AnalysedMarks => ({
    q: { points: picked === 'key' ? 100 : 0, answer: [picked] },
    rest: { points: rest * 100, answer: ['x'] },
  }));

  test('says what the best and the weakest picked', () => {
    const [first] = analyseItems([item('q', 100, options), item('rest', 10_000)], marks).items;
    expect(first!.options).toEqual([
      { value: 'key', count: 4, upper: 1, lower: 1 / 3 },
      { value: 'near', count: 7, upper: 0, lower: 2 / 3 },
      { value: 'far', count: 0, upper: 0, lower: 0 },
    ]);
  });

  test('people who are level at the edge share its places', () => {
    const level = ['key', 'key', 'near', 'near'].map((picked): AnalysedMarks => ({
      q: { points: 0, answer: [picked] },
    }));
    const [first] = analyseItems([item('q', 100, options)], level).items;
    expect(first!.options!.map(({ upper }) => upper)).toEqual([0.5, 0.5, 0]);
  });
});

describe('what would say nothing is left out', () => {
  test.each([
    ['nobody', [], 'people'],
    ['one person', sheet(['a', 'b'], [100, 0]), 'people'],
    ['one question', sheet(['a'], [100], [0]), 'items'],
    ['everybody alike', sheet(['a', 'b'], [100, 0], [0, 100]), 'spread'],
    ['drawn questions', sheet(['a', 'b', 'c'], [100, 0, null], [0, null, 100]), 'drawn'],
  ] as const)('alpha of %s', (_name, marks, why) => {
    const ids = why === 'items' ? ['a'] : ['a', 'b', 'c'];
    expect(
      analyseItems(
        ids.map((id) => item(id)),
        marks,
      ),
    ).toMatchObject({
      alpha: null,
      withoutAlpha: why,
      error: null,
    });
  });

  test('figures of a drawn question stand on those who had it', () => {
    const marks = sheet(['a', 'b', 'c'], [100, 0, null], [0, null, 100], [0, null, 0]);
    const { items } = analyseItems([item('a'), item('b'), item('c')], marks);
    expect(items.map(({ people }) => people)).toEqual([3, 1, 2]);
    expect(items.map(({ facility }) => facility)).toEqual([1 / 3, 0, 0.5]);
    expect(items.map(({ effective }) => effective)).toEqual([null, null, null]);
  });

  test('an answer that waits for its marker is not yet a figure', () => {
    const marks: AnalysedMarks[] = [
      { a: { points: 100, answer: ['x'] }, b: { points: 0, answer: ['esai'], waits: true } },
    ];
    const { items } = analyseItems([item('a'), item('b')], marks);
    expect(items.map(({ people }) => people)).toEqual([1, 0]);
    expect(items[1]!.facility).toBeNull();
  });

  test('a question of no points has answers and no figures', () => {
    const marks = sheet(['a', 'b'], [0, 100], [0, 0]);
    const { items, alpha } = analyseItems([item('a', 0, ['x']), item('b')], marks);
    expect(items[0]).toMatchObject({ people: 2, facility: null, discrimination: null });
    expect(items[0]!.options).toMatchObject([{ count: 2 }]);
    expect(alpha).toBeNull();
  });

  test('a penalty takes the facility below zero, and the shares of the differences still sum to one', () => {
    const marks = sheet(['a', 'b'], [-50, 100], [-50, -50], [100, 100]);
    const { items } = analyseItems([item('a'), item('b')], marks);
    expect(items[0]!.facility).toBeCloseTo(0, 12);
    expect(items[0]!.effective! + items[1]!.effective!).toBeCloseTo(1, 12);
  });
});

describe('properties', () => {
  const points = fc.constantFrom(-25, 0, 50, 100);
  const table = fc
    .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 25 }))
    .chain(([k, n]) =>
      fc.array(fc.array(fc.option(points, { freq: 6 }), { minLength: k, maxLength: k }), {
        minLength: n,
        maxLength: n,
      }),
    );
  const ids = (rows: unknown[][]) => rows[0]!.map((_, at) => `q${at}`);
  const close = (a: unknown, b: unknown): void => {
    if (typeof a === 'number' && typeof b === 'number') expect(a).toBeCloseTo(b, 9);
    else if (Array.isArray(a)) for (const [n, one] of a.entries()) close(one, (b as unknown[])[n]);
    else if (a && typeof a === 'object')
      for (const [name, one] of Object.entries(a)) close(one, (b as Record<string, unknown>)[name]);
    else expect(a).toEqual(b);
  };

  test('the order of attempts changes nothing, and what is worth twice as much changes no share', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const names = ids(rows);
        const items = names.map((id) => item(id, 100, ['x', 'y']));
        const figures = analyseItems(items, sheet(names, ...rows));
        close(figures, analyseItems(items, sheet(names, ...[...rows].reverse())));
        const doubled = rows.map((row) => row.map((one) => (one === null ? null : one * 2)));
        close(
          figures,
          analyseItems(
            names.map((id) => item(id, 200, ['x', 'y'])),
            sheet(names, ...doubled),
          ),
        );
      }),
    );
  });

  test('figures stay within their bounds', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const names = ids(rows);
        const { alpha, items } = analyseItems(
          names.map((id) => item(id, 100, ['x'])),
          sheet(names, ...rows),
        );
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1 + 1e-9);
        for (const { discrimination, facility, options, people } of items) {
          if (discrimination !== null) expect(Math.abs(discrimination)).toBeLessThanOrEqual(1);
          if (facility !== null) expect(facility).toBeGreaterThanOrEqual(-0.25);
          for (const { count, upper, lower } of options ?? []) {
            expect(count).toBeLessThanOrEqual(people);
            for (const share of [upper, lower])
              if (share !== null) expect(share).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
        const effects = items.flatMap(({ effective }) => effective ?? []);
        if (effects.length === items.length)
          expect(effects.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('the sentence of a question', () => {
  const figures = {
    id: 'q',
    people: 40,
    blank: 0,
    facility: 0.6,
    spread: 0.5,
    discrimination: 0.3,
    intended: 0.1,
    effective: 0.1,
    options: null,
  };
  const options = (key: number, ...others: number[]) =>
    [key, ...others].map((upper, at) => ({ value: `o${at}`, count: 10, upper, lower: 0.3 }));
  const idle = { value: 'o2', count: 1, upper: 0, lower: 0 };
  const facts = { graded: true, right: ['o0'], picksOne: true };
  const choices = { options: options(0.8, 0.1, 0.1, 0) };

  test.each([
    ['few people', { people: limits.fewPeople - 1 }, 'fewPeople'],
    [
      'a wrong option that the best take',
      { discrimination: -0.3, options: options(0.2, 0.7, 0.1) },
      'wrongKey',
    ],
    [
      'the best take it, and yet it tells people apart',
      { options: options(0.2, 0.7, 0.1) },
      'fair',
    ],
    ['who knows more fails', { discrimination: -0.01, ...choices }, 'inverted'],
    ['nobody', { facility: 0, discrimination: null }, 'nobodyRight'],
    ['fewer than by guessing', { facility: 0.24, ...choices }, 'guessed'],
    ['hard', { facility: 0.2 }, 'hard'],
    ['left empty', { blank: 8 }, 'blank'],
    ['everybody', { facility: 1, discrimination: null }, 'everyoneRight'],
    ['nearly everybody', { facility: 0.95 }, 'easy'],
    ['weak', { discrimination: 0.19 }, 'weak'],
    ['an option that nobody takes', { options: [...options(0.8, 0.2), idle] }, 'fair'],
    [
      'weak, of too few to say so',
      { discrimination: 0.1, people: limits.steadyPeople - 1 },
      'fair',
    ],
    ['upside down, of too few', { discrimination: -0.1, people: limits.steadyPeople - 1 }, 'fair'],
    ['fair', { discrimination: 0.39 }, 'fair'],
    ['good', { discrimination: 0.4 }, 'good'],
  ] as const)('%s', (_name, more, code) => {
    expect(verdictOf({ ...figures, ...more } as typeof figures, facts).code).toBe(code);
  });

  test.each([
    ['hardly anybody takes it', {}, ['o2']],
    ['two of forty do', { options: [...options(0.8, 0.2), { ...idle, count: 2 }] }, []],
    ['too few people', { people: limits.steadyPeople - 1 }, []],
    ['nearly everybody is right', { facility: limits.easy }, []],
    ['no options', { options: null }, []],
  ] as const)('the hint that an option is idle: %s', (_name, more, values) => {
    const shown = { ...figures, options: [...options(0.8, 0.2), idle], ...more };
    expect(idleOptions(shown as typeof figures, facts)).toEqual(values);
  });

  test('names the option that may be right', () => {
    const shown = { ...figures, discrimination: -0.2, options: options(0.1, 0.2, 0.7) };
    expect(verdictOf(shown, facts)).toEqual({ code: 'wrongKey', option: 'o2' });
  });
});

test.each([
  [9, 0.8, null, 'fewPeople'],
  [50, null, 'drawn', 'drawn'],
  [20, 0.8, null, 'unsteady'],
  [50, 0.69, null, 'unreliable'],
  [50, 0.7, null, 'fair'],
  [50, 0.9, null, 'reliable'],
] as const)('%i people, alpha %s: %s → %s', (people, alpha, withoutAlpha, code) => {
  const quiz = { people, alpha, withoutAlpha, mean: 0.5, spread: 0.2, error: null, items: [] };
  expect(quizVerdict(quiz).code).toBe(code);
});

test('what was learned, counted by hand', () => {
  expect(learningGain([])).toBeNull();
  // Means 40 % and 70 %: 30 of the 60 points that were left.
  const gain = learningGain([
    { before: 5000, after: 9000 },
    { before: 3000, after: 5000 },
    { before: 4000, after: 7000 },
  ]);
  expect(gain).toEqual({
    ...{ people: 3, before: 4000, after: 7000, better: 3, same: 0, worse: 0, normalised: 0.5 },
  });
  expect(learningGain([{ before: 10_000, after: 9000 }])).toMatchObject({
    normalised: null,
    worse: 1,
  });
});
