import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { outerAnswer } from '#app/question-types/answer-parts.ts';
import { pointsOf } from '#app/question-types/points-of.ts';
import { drawQuestion } from '#app/question-types/put-question.ts';
import { partKinds, type QuestionKind, rulesOf } from '#app/question-types/rules-of.ts';
import { everyExample, keyed, shareOf } from '#tests/support/question-works.ts';

const both = (text: string) => ({ id: text, en: `${text} (en)` });
const part = (kind: string, work: object, weight = 1) => ({
  ...{ kind, weight, work },
  stem: both('Apa yang Anda lakukan?'),
});
const isTrue = (weight: number) => part('true_false', { correct: true }, weight);
const opinion = (weight: number) =>
  part(
    'matrix',
    { rows: [{ text: both('S'), right: 0 }], columns: [both('A'), both('B')], scored: false },
    weight,
  );
const scenario = rulesOf('scenario');

// The parts of true or false are called 0, 1 and 2.
describe('the share is weighed', () => {
  const parts = [isTrue(1), isTrue(2), isTrue(4)];
  test.each<[string, string[], number]>([
    ['all parts', ['0=true', '1=true', '2=true'], 10_000],
    ['all parts in another order', ['2=true', '0=true', '1=true'], 10_000],
    ['the lightest', ['0=true'], 1428],
    ['the lightest, and the others wrongly', ['0=true', '1=false', '2=false'], 1428],
    ['the heaviest', ['2=true'], 5714],
    ['none', ['0=false', '1=false'], 0],
    ['a part that does not exist', ['zzz=true'], 0],
    ['what names no part', ['true', 'true', 'true'], 0],
    ['nothing', [], 0],
  ])('%s', (_case, answer, share) => {
    expect(shareOf('scenario', { parts }, answer)).toBe(share);
  });

  test('half a part is half of its weight, rounded down once', () => {
    const choices = [true, true, false].map((correct, at) => ({ text: both(`P${at}`), correct }));
    const half = part('multiple', { choices, credit: 'balanced' }, 3);
    // The choices of the first part are called 1, 2 and 3, the second part 4.
    expect(shareOf('scenario', { parts: [half, isTrue(4)] }, ['0=1'])).toBe(Math.floor(15_000 / 7));
    expect(shareOf('scenario', { parts: [half, isTrue(4)] }, ['0=1', '4=true'])).toBe(
      Math.floor(55_000 / 7),
    );
  });
});

describe('what is an opinion does not count', () => {
  test('beside parts that do', () => {
    const work = { parts: [isTrue(1), opinion(10)] };
    expect(shareOf('scenario', work, ['0=true'])).toBe(10_000);
    expect(shareOf('scenario', work, ['1/3=2'])).toBe(0);
    expect(pointsOf({ kind: 'scenario', points: 5, ...work })).toBe(5);
    expect(scenario.shares!(keyed('scenario', work), ['0=true', '1/3=2'])).toEqual({ 0: 10_000 });
  });

  test('alone: such a case is out of no points', () => {
    const work = { parts: [opinion(1), opinion(2)] };
    expect(shareOf('scenario', work, ['0/3=1'])).toBe(0);
    expect(pointsOf({ kind: 'scenario', points: 5, ...work })).toBe(0);
  });
});

test('what is missing names its part', () => {
  const silent = { ...part('single', { choices: [] }), stem: both('') };
  expect(
    scenario.problems({ parts: [isTrue(1), silent] }, (code, { id }) =>
      id ? [] : [{ code, language: 'id' }],
    ),
  ).toEqual([
    { code: 'stem', language: 'id', part: { at: 2, kind: 'scenario' } },
    { code: 'choices', part: { at: 2, kind: 'single' } },
    { code: 'rightOne', part: { at: 2, kind: 'single' } },
  ]);
  expect(scenario.problems({ parts: [isTrue(1)] }, () => [])).toEqual([{ code: 'parts' }]);
});

const inside = everyExample().filter(({ kind }) => (partKinds as string[]).includes(kind));

/** A question that stands alone, with the ids and numbers that it has as the first part of a case. */
function alone(kind: QuestionKind, work: object, random: () => number) {
  let ids = 1;
  const { content, key } = rulesOf(kind).split(work, () => String(ids++));
  return { content, key, draw: drawQuestion({ kind, content, key }, random, true) };
}

describe.each(inside)('a case of one $kind', ({ kind, alike }) => {
  const rules = rulesOf(kind);
  const seeds = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
    minLength: 50,
    maxLength: 50,
  });
  const from = (numbers: number[]) => {
    let at = 0;
    return () => numbers[at++ % numbers.length]!;
  };
  const said = { stem: both('Apa yang Anda lakukan?'), explanation: both('') };
  const put = (work: object, numbers: number[]) => ({
    one: alone(kind, work, from(numbers)),
    whole: keyed('scenario', { parts: [part(kind, work, 3)] }, from(numbers), true),
  });

  test('is put as the question alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...alike), seeds, (work, numbers) => {
        const { one, whole } = put(work, numbers);
        expect(scenario.put(whole.content, whole.draw)).toMatchObject({
          parts: [{ id: '0', kind, put: rules.put(one.content, one.draw) }],
        });
        expect(whole.draw).toEqual({ 0: one.draw });
      }),
    );
  });

  test('is graded as the question alone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...alike),
        seeds,
        fc.array(fc.oneof(fc.nat(20), fc.string()), { maxLength: 5 }),
        (work, numbers, picks) => {
          const { one, whole } = put(work, numbers);
          const right = rules.right(one);
          const answer = picks.map((pick) =>
            typeof pick === 'string' ? pick : (right[pick % right.length] ?? String(pick)),
          );
          const outer = outerAnswer(answer, '0', rules.fields ?? false);
          const share = answer.length > 0 ? rules.grade(one, answer) : 0;
          expect(scenario.grade(whole, outer)).toBe(share);
          expect(scenario.grade(whole, outer.toReversed())).toBe(share);
        },
      ),
    );
  });

  test('shows the answer that is right alone', () => {
    const { one, whole } = put(alike[0]!, [0]);
    expect(scenario.right(whole)).toEqual(
      outerAnswer(rules.right(one), '0', rules.fields ?? false),
    );
  });

  test('tells no more than the question alone', () => {
    const seen = alike.map((work) => {
      const { content, draw } = keyed('scenario', { parts: [part(kind, work)] });
      const { parts } = content as { parts: { weight: number }[] };
      return JSON.stringify([parts, draw, scenario.put(content, draw)]);
    });
    expect(new Set(seen).size).toBe(1);
  });

  test('is missing what the question alone is missing', () => {
    const empty = rules.newWork() as object;
    const own = rules.problems({ ...empty, ...said }, () => []);
    const told = scenario.problems({ parts: [part(kind, empty), isTrue(1)] }, () => []);
    expect(told).toEqual(own.map((problem) => ({ ...problem, part: { at: 1, kind } })));
  });
});
