import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { appealRefusal, decidedPoints } from '#app/domain/assessment/marking/appeal.ts';
import { judged } from '#app/domain/assessment/marking/judge.ts';
import { passageOf, piecesOf } from '#app/domain/assessment/marking/passage.ts';
import {
  agreedWithin,
  type GivenMark,
  seenMarks,
  settledPoints,
  stepOf,
  stepRefusal,
} from '#app/domain/assessment/marking/settle.ts';
import { rubricShare } from '#app/question-types/parts/rubric/rubric.ts';
import { keyed } from '#tests/support/question-works.ts';

import { RUBRIC } from '#tests/support/marking.ts';

const mark = (points: number, markedById: string, round: GivenMark['round'] = 'marking') => ({
  ...{ points, markedById, round },
});
const one = { markers: 1, difference: 80 };
const two = { markers: 2, difference: 80 };

test.each([
  ['nobody has marked', one, [], null],
  ['one alone', one, [mark(650, 'a')], 650],
  ['one of two', two, [mark(650, 'a')], null],
  ['two who agree', two, [mark(650, 'a'), mark(650, 'b')], 650],
  ['two who hardly differ: the mean, rounded down', two, [mark(650, 'a'), mark(701, 'b')], 675],
  ['two just within', two, [mark(600, 'a'), mark(680, 'b')], 640],
  ['two just beyond', two, [mark(600, 'a'), mark(681, 'b')], null],
  ['a third decides', two, [mark(0, 'a'), mark(800, 'b'), mark(300, 'c', 'moderation')], 300],
])('%s', (_case, rule, given, points) => {
  expect(settledPoints(given, rule)).toBe(points);
});

test.each([
  ['an unmarked answer wants a marker', [], 1, 'x', true, 'marker', null],
  [
    'who has marked waits for the other',
    [mark(1, 'a')],
    2,
    'a',
    true,
    'marker',
    'answerMarkedByYou',
  ],
  ['the other may', [mark(1, 'a')], 2, 'b', true, 'marker', null],
  ['a third decides', [mark(1, 'a'), mark(9, 'b')], 2, 'c', true, 'moderator', null],
  [
    'none of the two, where there is a third',
    [mark(1, 'a'), mark(9, 'b')],
    2,
    'a',
    true,
    'moderator',
    'moderatorThird',
  ],
  [
    'one of the two, where there is none',
    [mark(1, 'a'), mark(9, 'b')],
    2,
    'a',
    false,
    'moderator',
    null,
  ],
] as const)('%s', (_case, given, markers, account, others, step, refusal) => {
  expect(stepOf(given, true, markers)).toBe(step);
  expect(stepRefusal(step, given, account, others)).toBe(refusal);
  expect(stepOf(given, false, markers)).toBeNull();
  expect(stepRefusal(null, given, account, others)).toBe('answerMarked');
});

test('nobody sees another’s mark before all have given theirs', () => {
  const given = [mark(1, 'a')];
  expect(seenMarks(given, 'marker', 'b')).toEqual([]);
  expect(seenMarks(given, 'marker', 'a')).toEqual(given);
  expect(seenMarks([...given, mark(9, 'b')], 'moderator', 'c')).toHaveLength(2);
});

describe('whatever people give', () => {
  const given = fc
    .uniqueArray(fc.record({ points: fc.nat(800), who: fc.nat(5) }), { selector: ({ who }) => who })
    .map((list) => list.map(({ points, who }) => mark(points, String(who))));
  const bound = fc.nat(10_000);

  test('the order of markers never changes the outcome, which lies between their marks', () => {
    fc.assert(
      fc.property(given, bound, fc.constantFrom(1, 2), (marks, basisPoints, markers) => {
        const used = marks.slice(0, markers);
        const rule = { markers, difference: agreedWithin(800, basisPoints) };
        const settled = settledPoints(used, rule);
        expect(settledPoints(used.toReversed(), rule)).toBe(settled);
        if (settled === null) return;
        const points = used.map((one) => one.points);
        expect(settled).toBeGreaterThanOrEqual(Math.min(...points));
        expect(settled).toBeLessThanOrEqual(Math.max(...points));
        expect(Number.isInteger(settled)).toBe(true);
      }),
    );
  });

  test('levels of a rubric earn between nothing and all, and a better level never less', () => {
    const level = fc.record({ percent: fc.nat(100) });
    const criterion = fc.record({
      weight: fc.integer({ min: 1, max: 10 }),
      levels: fc.array(level, { minLength: 1, maxLength: 8 }),
      chosen: fc.nat(7),
    });
    fc.assert(
      fc.property(fc.array(criterion, { minLength: 1, maxLength: 10 }), (written) => {
        const text = { id: 'x', en: 'x' };
        const rubric = written.map(({ weight, levels }, c) => ({
          ...{ id: `c${c}`, text, weight },
          levels: levels.map(({ percent }, l) => ({ id: `l${l}`, text, percent })),
        }));
        const at = written.map(({ chosen, levels }) => chosen % levels.length);
        const reached = Object.fromEntries(at.map((l, c) => [`c${c}`, `l${l}`]));
        const share = rubricShare(rubric, reached);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(10_000);
        const best = rubric.map(
          ({ levels }) => levels.toSorted((a, b) => b.percent - a.percent)[0]!,
        );
        const bestReached = Object.fromEntries(best.map(({ id }, c) => [`c${c}`, id]));
        expect(rubricShare(rubric, bestReached)).toBeGreaterThanOrEqual(share!);
        expect(rubricShare(rubric, { ...reached, c0: 'none' })).toBeNull();
      }),
    );
  });
});

describe('judging', () => {
  const { key } = keyed('essay', {
    ...{ minWords: null, maxWords: null, template: { id: '', en: '' }, notes: { id: '', en: '' } },
    rubric: RUBRIC,
  });
  const question = { kind: 'essay' as const, points: 8, key };
  const [content, language] = (key as { rubric: { id: string; levels: { id: string }[] }[] })
    .rubric;
  const input = { levels: {}, points: undefined, comment: '', notes: [] };
  const levels = { [content!.id]: content!.levels[0]!.id, [language!.id]: language!.levels[1]!.id };

  test('levels make points, rounded down; points by hand count where there are both', () => {
    expect(judged(question, ['x'], { ...input, levels })).toMatchObject({
      points: 700,
      rubric: levels,
    });
    expect(judged(question, ['x'], { ...input, levels, points: 333 }).points).toBe(333);
    expect(judged({ ...question, points: 1 }, ['x'], { ...input, levels }).points).toBe(87);
  });

  test.each([
    ['rubricIncomplete', { ...input, levels: { [content!.id]: content!.levels[0]!.id } }],
    ['rubricIncomplete', { ...input, levels: { ...levels, [language!.id]: 'made up' } }],
    ['pointsBeyond', { ...input, points: 801 }],
    ['annotationNotFound', { ...input, points: 1, notes: [{ quote: 'nichts', comment: 'x' }] }],
    ['annotationWords', { ...input, points: 1, notes: [{ quote: 'teks', comment: '' }] }],
  ])('%s', (code, wrong) => {
    expect(() => judged(question, ['teks'], wrong)).toThrow(code);
  });

  test('without a rubric points are entered', () => {
    expect(() => judged({ ...question, key: {} }, ['x'], input)).toThrow('pointsMissing');
    expect(judged({ ...question, key: {} }, ['x'], { ...input, points: 0 }).points).toBe(0);
  });
});

describe('passages', () => {
  test('words are found however they are parted, and near to where they were', () => {
    const text = 'satu dua\n\ntiga satu dua';
    expect(passageOf(text, ' dua tiga ')).toEqual({ start: 5, end: 14 });
    expect(passageOf(text, 'satu dua', 3)).toEqual({ start: 15, end: 23 });
    expect(passageOf(text, 'satu dua', 99)).toEqual({ start: 0, end: 8 });
    expect(passageOf(text, 'empat')).toBeNull();
    expect(passageOf('a.b (c)* [d', '.b (c)* [d')).toEqual({ start: 1, end: 11 });
  });

  test('the pieces of a text are the text, whatever was remarked', () => {
    const note = fc.record({ start: fc.integer(), end: fc.integer(), comment: fc.string() });
    fc.assert(
      fc.property(fc.string(), fc.array(note), (text, notes) => {
        const pieces = piecesOf(text, notes);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
    const notes = [
      { start: 0, end: 4, comment: 'a' },
      { start: 2, end: 6, comment: 'b' },
    ];
    expect(piecesOf('abcdefg', notes)).toEqual([
      { text: 'ab', notes: [1] },
      { text: 'cd', notes: [1, 2] },
      { text: 'ef', notes: [2] },
      { text: 'g', notes: [] },
    ]);
  });
});

describe('a second look', () => {
  const day = (n: number) => new Date(`2026-06-${String(n).padStart(2, '0')}T10:00:00Z`);
  const open = {
    asked: false,
    waits: false,
    points: 5,
    pointsOutOf: 10,
    gradedAt: day(1),
    days: 14,
  };

  test.each([
    ['may be asked for in time', {}, day(15).getTime() - 1, null],
    ['not after it', {}, day(15).getTime(), 'appealClosed'],
    ['not twice', { asked: true }, day(2).getTime(), 'appealWaiting'],
    ['not while marks are on their way', { waits: true }, day(2).getTime(), 'appealClosed'],
    ['not where all points were given', { points: 10 }, day(2).getTime(), 'appealClosed'],
    ['never where there are no days', { days: 0 }, day(1).getTime(), 'appealClosed'],
  ])('%s', (_case, facts, at, refusal) => {
    expect(appealRefusal({ ...open, ...facts, now: new Date(at) }).refusal).toBe(refusal);
  });

  test('points rise or stay, and never beyond the whole', () => {
    const facts = { before: 300, whole: 800 };
    expect(decidedPoints('refused', { ...facts, given: 700 })).toBe(300);
    expect(decidedPoints('upheld', { ...facts, given: 700 })).toBe(700);
    expect(decidedPoints('upheld', { ...facts, given: 300 })).toBe('appealUnchanged');
    expect(decidedPoints('upheld', { ...facts, given: undefined })).toBe('appealUnchanged');
    expect(decidedPoints('upheld', { ...facts, given: 801 })).toBe('pointsBeyond');
  });
});
