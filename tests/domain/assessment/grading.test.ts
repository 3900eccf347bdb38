import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { gradeAnswers, type KeyedQuestion } from '#app/domain/assessment/grading.ts';
import { pointsOf } from '#app/question-types/points-of.ts';
import { rulesOf } from '#app/question-types/rules-of.ts';
import { everyExample, keyed } from '#tests/support/question-works.ts';

const stem = { id: 'Soal', en: 'Question' };
const words = { id: 'Pilihan', en: 'Choice' };
const choices = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: words }));
const single: KeyedQuestion = {
  id: 's',
  kind: 'single',
  points: 1,
  content: { stem, choices } as KeyedQuestion['content'],
  key: { choices: ['b'] },
  draw: null,
};
const balanced: KeyedQuestion = {
  ...single,
  kind: 'multiple',
  key: { choices: ['a', 'b', 'c'], credit: 'balanced' },
};

test('the score is rounded down, so that nobody passes on a rounding', () => {
  const questions = ['a', 'b', 'c'].map((id) => ({ ...single, id }));
  const answers = new Map([
    ['a', ['b']],
    ['b', ['b']],
  ]);
  expect(gradeAnswers(questions, answers)).toMatchObject({
    points: 200,
    pointsOutOf: 300,
    score: 6666,
  });
});

test('part of a question earns hundredths of its points, rounded down', () => {
  const grade = gradeAnswers([balanced], new Map([['s', ['a', 'b']]]));
  expect(grade).toMatchObject({ points: 66, pointsOutOf: 100, score: 6600 });
  const three = gradeAnswers([{ ...balanced, points: 3 }], new Map([['s', ['a', 'b']]]));
  expect(three).toMatchObject({ points: 199, pointsOutOf: 300, score: 6633 });
});

test('a question of no points counts nothing', () => {
  const free = { ...single, id: 'free', points: 0 };
  const answers = new Map([['free', ['a']]]);
  expect(gradeAnswers([free], answers)).toMatchObject({ points: 0, pointsOutOf: 0, score: 0 });
  answers.set('s', ['b']);
  expect(gradeAnswers([free, single], answers).score).toBe(10_000);
});

test('an answer to a question of another quiz counts for nothing', () => {
  const grade = gradeAnswers([single], new Map([['elsewhere', ['b']]]));
  expect(grade).toEqual({
    points: 0,
    pointsOutOf: 100,
    score: 0,
    awaiting: 0,
    marks: { s: { points: 0, answer: [] } },
  });
});

test('a wrong answer costs what the quiz says, none costs nothing, and nobody ends below zero', () => {
  const questions = ['a', 'b', 'c'].map((id) => ({ ...single, id, points: 3 }));
  const answers = new Map([
    ['a', ['b']],
    ['b', ['a']],
  ]);
  const grade = gradeAnswers(questions, answers, { penalty: 3333 });
  expect(grade).toMatchObject({ points: 201, pointsOutOf: 900, score: 2233 });
  expect(grade.marks).toMatchObject({ b: { points: -99 }, c: { points: 0 } });
  const allWrong = new Map(questions.map(({ id }) => [id, ['a']]));
  expect(gradeAnswers(questions, allWrong, { penalty: 10_000 })).toMatchObject({
    points: 0,
    score: 0,
  });
});

test('what was given on appeal is not taken away by a later grading', () => {
  const earlier = { s: { points: 80, answer: ['a'], appealed: true as const } };
  const wrong = gradeAnswers([single], new Map([['s', ['a']]]), {}, earlier);
  expect(wrong).toMatchObject({ points: 80, marks: { s: { points: 80, appealed: true } } });
  const right = gradeAnswers([single], new Map([['s', ['b']]]), {}, earlier);
  expect(right.marks).toMatchObject({ s: { points: 100, appealed: true } });
});

describe('whatever is asked and answered', () => {
  const works = everyExample()
    .flatMap(({ kind, alike }) => alike.map((work) => ({ kind, work })))
    .filter(({ kind }) => !rulesOf(kind).manual)
    .filter(({ kind, work }) => pointsOf({ ...work, kind, points: 1 }) > 0);
  const question = fc.record({
    example: fc.constantFrom(...works),
    points: fc.integer({ min: 1, max: 10 }),
    seed: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  });
  const questions = fc.array(question, { minLength: 1, maxLength: 12 }).map((list) =>
    list.map(({ example: { kind, work }, points, seed }, i): KeyedQuestion => {
      const { content, ...rest } = keyed(kind, work, () => seed, true);
      return { id: `q${i}`, kind, points, content: { ...content, stem }, ...rest };
    }),
  );
  const noise = fc.array(fc.oneof(fc.constantFrom('0', '1', '2', 'true'), fc.string()), {
    maxLength: 4,
  });
  const rightAnswer = (asked: KeyedQuestion) => rulesOf(asked.kind).right(asked);
  const given = (answers: string[][]) => new Map(answers.map((answer, i) => [`q${i}`, answer]));

  test('points are whole hundredths, never above what there is, and the score follows from them', () => {
    fc.assert(
      fc.property(questions, fc.array(noise), (asked, answers) => {
        const grade = gradeAnswers(asked, given(answers));
        expect(Number.isInteger(grade.score) && Number.isInteger(grade.points)).toBe(true);
        expect(grade.points).toBeLessThanOrEqual(grade.pointsOutOf);
        const { points = 0 } = grade as { points: number };
        expect(grade.score).toBe(Math.floor((points * 10_000) / grade.pointsOutOf));
        const sum = Object.values(grade.marks).reduce((total, mark) => total + mark.points, 0);
        expect(sum).toBe(grade.points);
        expect(Object.keys(grade.marks).sort()).toEqual(asked.map(({ id }) => id).sort());
      }),
    );
  });

  test('all answers right is the full score', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const answers = new Map(asked.map((one) => [one.id, rightAnswer(one)]));
        expect(gradeAnswers(asked, answers).score).toBe(10_000);
      }),
    );
  });

  test('the order of questions, pages and what was chosen makes no difference', () => {
    fc.assert(
      fc.property(questions, fc.array(noise), (asked, answers) => {
        const reversed = new Map(
          [...given(answers)].map(([id, answer]) => [id, answer.toReversed()] as const),
        );
        expect(gradeAnswers(asked.toReversed(), reversed)).toEqual(
          gradeAnswers(asked, given(answers)),
        );
      }),
    );
  });

  test('one more right answer never lowers the score', () => {
    fc.assert(
      fc.property(questions, fc.array(noise), (asked, answers) => {
        const known = given(answers);
        const before = gradeAnswers(asked, known).score;
        const [first] = asked;
        if (first) known.set(first.id, rightAnswer(first));
        expect(gradeAnswers(asked, known).score).toBeGreaterThanOrEqual(Number(before));
      }),
    );
  });
});

describe('answers that people mark', () => {
  const asked: KeyedQuestion = { ...single, id: 'e', kind: 'essay', points: 2, key: {} };
  const answers = new Map([
    ['s', ['b']],
    ['e', ['Tiga langkah.']],
  ]);

  test('wait, and with them the score', () => {
    const grade = gradeAnswers([single, asked], answers);
    expect(grade).toMatchObject({ points: null, score: null, pointsOutOf: 300, awaiting: 1 });
    expect(grade.marks).toEqual({
      s: { points: 100, answer: ['b'] },
      e: { points: 0, answer: ['Tiga langkah.'], waits: true },
    });
  });

  test('do not wait where nothing was answered or nothing is to be earned', () => {
    const silent = gradeAnswers([single, asked], new Map([['s', ['b']]]));
    expect(silent).toMatchObject({ points: 100, score: 3333, awaiting: 0 });
    const free = gradeAnswers([single, { ...asked, points: 0 }], answers);
    expect(free).toMatchObject({ points: 100, score: 10_000, awaiting: 0 });
  });

  test('keep what they were given, whatever else is graded anew', () => {
    const earlier = { e: { points: 150, answer: ['Tiga langkah.'] } };
    const later = new Map([...answers, ['e', ['Sesudahnya']]]);
    expect(gradeAnswers([single, asked], later, {}, earlier)).toMatchObject({
      ...{ points: 250, score: 8333, awaiting: 0 },
      marks: { e: { points: 150, answer: ['Tiga langkah.'] } },
    });
  });
});
