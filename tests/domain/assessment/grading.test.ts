import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { gradeAnswers, isRight, type KeyedQuestion } from '#app/domain/assessment/grading.ts';
import { readNumbers } from '#app/question-types/numeric/number-typed.ts';
import { bareText } from '#app/question-types/short-text/text-typed.ts';

const single: KeyedQuestion = { id: 's', kind: 'single', points: 1, key: { choices: ['b'] } };
const multiple: KeyedQuestion = {
  id: 'm',
  kind: 'multiple',
  points: 2,
  key: { choices: ['a', 'c'] },
};
const trueFalse: KeyedQuestion = {
  id: 't',
  kind: 'true_false',
  points: 1,
  key: { correct: false },
};
const numeric = (value: number, tolerance = 0, unit?: KeyedQuestion['unit']): KeyedQuestion => ({
  id: 'n',
  kind: 'numeric',
  points: 1,
  key: { value, tolerance },
  unit,
});
const text = (...accepted: string[]): KeyedQuestion => ({
  id: 'x',
  kind: 'short_text',
  points: 1,
  key: { accepted },
});

const minutes = { id: 'menit', en: 'minutes' };

test.each<[string, KeyedQuestion, string[], boolean]>([
  ['the right choice', single, ['b'], true],
  ['a wrong choice', single, ['a'], false],
  ['the right choice and another', single, ['a', 'b'], false],
  ['no choice', single, [], false],
  ['a choice that does not exist', single, ['zzz'], false],
  ['all right choices in any order', multiple, ['c', 'a'], true],
  ['a right choice repeated', multiple, ['a', 'c', 'c'], true],
  ['only some of the right choices', multiple, ['a'], false],
  ['every choice there is', multiple, ['a', 'b', 'c'], false],
  ['false where false is right', trueFalse, ['false'], true],
  ['true where false is right', trueFalse, ['true'], false],
  ['both true and false', trueFalse, ['false', 'true'], false],
  ['something that is neither', trueFalse, ['FALSE'], false],
  ['the number itself', numeric(45), ['45'], true],
  ['a decimal comma', numeric(2.5), ['2,5'], true],
  ['a decimal point', numeric(2.5), ['2.5'], true],
  ['an Indonesian thousands point', numeric(12_500), ['12.500'], true],
  ['an English thousands comma', numeric(12_500), ['12,500'], true],
  ['thousands and decimals, Indonesian', numeric(1234.56), ['1.234,56'], true],
  ['thousands and decimals, English', numeric(1234.56), ['1,234.56'], true],
  ['a point that may be either, meant as decimal', numeric(1.234), ['1.234'], true],
  ['a point that may be either, meant as thousands', numeric(1234), ['1.234'], true],
  ['a currency', numeric(50_000), ['Rp50.000,-'], true],
  ['a currency with a space and decimals', numeric(50_000), ['Rp 50.000,00'], true],
  ['a percent sign', numeric(80), ['80 %'], true],
  ['a typographic minus', numeric(-5), ['−5'], true],
  ['the unit of the question', numeric(45, 0, minutes), ['45 menit'], true],
  ['the unit in the other language', numeric(45, 0, minutes), ['45 Minutes'], true],
  ['another unit than the question asks for', numeric(45, 0, minutes), ['45 jam'], false],
  ['any word where the question names no unit', numeric(3), ['3 orang'], true],
  ['a number just inside the tolerance', numeric(0.3, 0.1), ['0.4'], true],
  ['a number just outside the tolerance', numeric(0.3, 0.1), ['0.401'], false],
  ['words instead of a number', numeric(3), ['tiga'], false],
  ['two numbers', numeric(3), ['3 4'], false],
  ['a sum', numeric(3), ['1+2'], false],
  ['an endless number', numeric(3), ['9'.repeat(400)], false],
  ['the text itself', text('gratifikasi'), ['gratifikasi'], true],
  ['other case and spaces around', text('gratifikasi'), ['  GRATIFIKASI '], true],
  ['a full stop at the end', text('gratifikasi'), ['Gratifikasi.'], true],
  ['a hyphen left out', text('e-mail'), ['email'], true],
  ['a space instead of the hyphen', text('anti-korupsi'), ['anti korupsi'], true],
  ['the dots of an abbreviation', text('SKP'), ['S.K.P.'], true],
  ['other quotation marks', text("Jum'at"), ['Jum’at'], true],
  ['an accent left out', text('résumé'), ['resume'], true],
  ['another accepted variant', text('KTP-el', 'e-KTP'), ['ektp'], true],
  ['a wrong letter', text('gratifikasi'), ['gratifikas'], false],
  ['only punctuation', text('gratifikasi'), ['...'], false],
  ['a minus is not a hyphen', text('-5'), ['5'], false],
  ['a decimal is not an abbreviation', text('3.5'), ['35'], false],
])('%s', (_case, question, answer, right) => {
  expect(isRight(question, [...new Set(answer)].sort())).toBe(right);
  const { marks } = gradeAnswers([question], new Map([[question.id, answer]]));
  expect(marks[question.id]?.points).toBe(right ? question.points : 0);
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

test('the score is rounded down, so that nobody passes on a rounding', () => {
  const questions = ['a', 'b', 'c'].map((id) => ({ ...single, id }));
  const answers = new Map([
    ['a', ['b']],
    ['b', ['b']],
  ]);
  expect(gradeAnswers(questions, answers)).toMatchObject({
    points: 2,
    pointsOutOf: 3,
    score: 6666,
  });
});

test('an answer to a question of another quiz counts for nothing', () => {
  const grade = gradeAnswers([single], new Map([['elsewhere', ['b']]]));
  expect(grade).toEqual({
    points: 0,
    pointsOutOf: 1,
    score: 0,
    marks: { s: { points: 0, answer: [] } },
  });
});

describe('whatever is asked and answered', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), {
    minLength: 2,
    maxLength: 6,
  });
  const key = fc.oneof(
    ids.chain((choices) =>
      fc.subarray(choices, { minLength: 1 }).map((right) => ({ choices: right })),
    ),
    fc.boolean().map((correct) => ({ correct })),
    fc.record({
      value: fc.integer({ min: -1_000_000, max: 1_000_000 }),
      tolerance: fc.nat({ max: 5 }),
    }),
    fc
      .array(
        fc.string({ minLength: 1 }).filter((s) => bareText(s) !== ''),
        { minLength: 1, maxLength: 4 },
      )
      .map((accepted) => ({ accepted })),
  );
  const questions = fc
    .array(fc.record({ key, points: fc.integer({ min: 1, max: 10 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((list) =>
      list.map(({ key, points }, i): KeyedQuestion => ({
        id: `q${i}`,
        kind: 'short_text',
        points,
        key,
      })),
    );
  const noise = fc.array(fc.string(), { maxLength: 4 });

  const rightAnswer = ({ key }: KeyedQuestion): string[] => {
    if ('choices' in key) return key.choices;
    if ('correct' in key) return [String(key.correct)];
    if ('accepted' in key) return [key.accepted[0] ?? ''];
    return [String(key.value)];
  };
  /** Blank choices cannot be chosen, blank texts cannot be typed. */
  const answerable = (list: KeyedQuestion[]) =>
    list.every((question) => rightAnswer(question).every((value) => value.trim() !== ''));

  test('points are whole, never above what there is, and the score follows from them', () => {
    fc.assert(
      fc.property(questions, fc.array(noise), (asked, given) => {
        const grade = gradeAnswers(asked, new Map(given.map((answer, i) => [`q${i}`, answer])));
        expect(Number.isInteger(grade.score) && Number.isInteger(grade.points)).toBe(true);
        expect(grade.points).toBeLessThanOrEqual(grade.pointsOutOf);
        expect(grade.score).toBe(Math.floor((grade.points * 10_000) / grade.pointsOutOf));
        const sum = Object.values(grade.marks).reduce((total, mark) => total + mark.points, 0);
        expect(sum).toBe(grade.points);
        expect(Object.keys(grade.marks).sort()).toEqual(asked.map(({ id }) => id).sort());
      }),
    );
  });

  test('all answers right is the full score', () => {
    fc.assert(
      fc.property(questions.filter(answerable), (asked) => {
        const answers = new Map(asked.map((question) => [question.id, rightAnswer(question)]));
        expect(gradeAnswers(asked, answers).score).toBe(10_000);
      }),
    );
  });

  test('the order of questions and choices makes no difference', () => {
    fc.assert(
      fc.property(questions, fc.array(noise), (asked, given) => {
        const answers = new Map(given.map((answer, i) => [`q${i}`, answer]));
        const reversed = new Map(
          [...answers].map(([id, answer]) => [id, [...answer].reverse()] as const),
        );
        expect(gradeAnswers([...asked].reverse(), reversed)).toEqual(gradeAnswers(asked, answers));
      }),
    );
  });

  test('one more right answer never lowers the score', () => {
    fc.assert(
      fc.property(questions.filter(answerable), fc.array(noise), (asked, given) => {
        const answers = new Map(given.map((answer, i) => [`q${i}`, answer]));
        const before = gradeAnswers(asked, answers).score;
        const [first] = asked;
        if (first) answers.set(first.id, rightAnswer(first));
        expect(gradeAnswers(asked, answers).score).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
