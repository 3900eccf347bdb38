import fc from 'fast-check';
import { expect, test } from 'vitest';

import { attemptPage } from '#app/domain/assessment/attempt-view.server.ts';
import { checkAnswer } from '#app/domain/assessment/check-answer.server.ts';
import { gradeAnswers, type KeyedQuestion } from '#app/domain/assessment/grading.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import type { QuizDraft } from '#app/domain/questions/question.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { everyExample, keyed } from '#tests/support/question-works.ts';
import { aParticipant, aQuiz, rightAnswers } from '#tests/support/quiz.ts';

async function aRun(rules: Partial<QuizDraft>) {
  const quiz = await aQuiz({ shuffleQuestions: false, ...rules });
  const participant = await aParticipant(quiz);
  const { actor, place } = participant;
  const { attemptId } = await startAttempt(actor, place);
  const right = rightAnswers(quiz);
  const ids = quiz.questions.map(({ id }) => id);
  const check = (at: number, answer: string[], base = 0) => {
    const questionId = ids[at] ?? '';
    return checkAnswer(actor, {
      ...{ attemptId, questionId },
      answers: [{ questionId, base, answer }],
    });
  };
  const shown = async (at: number) => {
    const { questions } = await attemptPage(actor, { ...place, attemptId }, Math.floor(at / 5) + 1);
    return questions[at % 5]?.check;
  };
  const graded = () => db.attempt.findUniqueOrThrow({ where: { id: attemptId } });
  const answerOf = (at: number) => right.get(ids[at] ?? '') ?? [];
  const hand = () => submitAttempt(actor, { attemptId });
  return { quiz, actor, attemptId, ids, check, shown, graded, answerOf, hand };
}

test('a quiz that answers after handing in checks nothing before', async () => {
  const run = await aRun({});
  await expect(run.check(0, ['x'])).rejects.toMatchObject({ kind: 'not-found' });
  expect(await run.shown(0)).toBeNull();
});

test('checked at once, an answer is done with: its key alone is shown', async () => {
  const run = await aRun({ feedback: 'immediate' });
  expect(await run.shown(0)).toEqual({
    verdict: null,
    triesLeft: 1,
    closed: false,
    released: null,
  });
  await expect(run.check(0, [])).rejects.toMatchObject({ code: 'answerMissing' });
  await run.check(0, ['wrong']);
  expect(await run.shown(0)).toMatchObject({ verdict: 'wrong', triesLeft: 0, closed: true });
  expect((await run.shown(0))?.released?.right).toEqual(run.answerOf(0));
  expect((await run.shown(1))?.released).toBeNull();

  // What comes afterwards changes nothing, whichever way.
  await run.check(0, run.answerOf(0), 1);
  const saved = await saveAnswers(run.actor, {
    attemptId: run.attemptId,
    answers: [{ questionId: run.ids[0] ?? '', sequence: 9, answer: run.answerOf(0) }],
  });
  expect(saved.receipts).toMatchObject([{ stored: false, late: true }]);
  await submitAttempt(run.actor, {
    attemptId: run.attemptId,
    answers: [{ questionId: run.ids[0] ?? '', base: 1, answer: run.answerOf(0) }],
  });
  expect(await run.graded()).toMatchObject({ points: 0 });
});

test.each([
  { review: 'marks' } as const,
  { review: 'answers', reviewFrom: 'after_close' } as const,
  { review: 'never' } as const,
])('under %j only how it did is shown', async (rules) => {
  const run = await aRun({ feedback: 'immediate', ...rules });
  await run.check(0, run.answerOf(0));
  expect(await run.shown(0)).toEqual({
    verdict: 'right',
    triesLeft: 0,
    closed: true,
    released: null,
  });
});

test('several tries: the one that earns most counts, and each further one costs', async () => {
  const run = await aRun({ feedback: 'tries', tries: 3, tryPenalty: 2500, attemptsAllowed: 1 });
  await run.check(0, ['wrong']);
  expect(await run.shown(0)).toMatchObject({ verdict: 'wrong', triesLeft: 2, closed: false });
  expect((await run.shown(0))?.released).toBeNull();
  await run.check(0, run.answerOf(0), 1); // 75
  await run.check(1, run.answerOf(1)); // 100
  for (const [i, guess] of ['a', 'b', 'c'].entries()) await run.check(2, [guess], i); // 0
  await run.check(2, run.answerOf(2), 3);
  await run.check(3, ['1']);
  // The answer of question 4 is handed in unchecked: a second try, 75. That of question 5: a first, 100.
  await saveAnswers(run.actor, {
    attemptId: run.attemptId,
    answers: [3, 4].map((at) => ({
      ...{ questionId: run.ids[at] ?? '', sequence: 5, answer: run.answerOf(at) },
    })),
  });
  await run.hand();
  expect(await run.graded()).toMatchObject({ points: 75 + 100 + 0 + 75 + 100 });
});

test('a check sent many times at once is one try', async () => {
  const run = await aRun({ feedback: 'tries', tries: 3 });
  await Promise.all(Array.from({ length: 20 }, () => run.check(0, ['wrong'])));
  expect(await db.attemptCheck.count({ where: { attemptId: run.attemptId } })).toBe(1);
});

test('nobody checks in the attempt of another, nor what it does not ask', async () => {
  const run = await aRun({ feedback: 'immediate' });
  const other = await aRun({ feedback: 'immediate' });
  const foreign = { attemptId: run.attemptId, questionId: run.ids[0] ?? '' };
  await expect(checkAnswer(other.actor, foreign)).rejects.toMatchObject({ kind: 'not-found' });
  for (const questionId of [newId(), other.ids[0] ?? ''])
    await expect(
      checkAnswer(run.actor, { attemptId: run.attemptId, questionId }),
    ).rejects.toMatchObject({ kind: 'not-found' });
  await run.hand();
  await expect(run.check(0, ['x'])).rejects.toMatchObject({ code: 'attemptClosed' });
});

const stem = { id: 'Soal', en: 'Question' };
const works = everyExample().flatMap(({ kind, alike }) => alike.map((work) => ({ kind, work })));
const asked = fc
  .record({ example: fc.constantFrom(...works), points: fc.integer({ min: 1, max: 10 }) })
  .map(({ example: { kind, work }, points }): KeyedQuestion => {
    const { content, ...rest } = keyed(kind, work, () => 0.4, true);
    return { id: 'q', kind, points, content: { ...content, stem }, ...rest };
  });
const share = fc.integer({ min: 0, max: 10_000 });
const noise = fc.array(fc.oneof(fc.constantFrom('0', '1', '2', 'true'), fc.string()), {
  maxLength: 3,
});

test('whatever is tried and whatever it costs, a question stays between its cost and its points', () => {
  fc.assert(
    fc.property(
      asked,
      fc.array(noise, { minLength: 1, maxLength: 5 }),
      share,
      share,
      (question, tried, penalty, tryPenalty) => {
        const tries = new Map([['q', tried]]);
        const grade = gradeAnswers([question], new Map(), { penalty, tryPenalty }, {}, tries);
        const whole = question.points * 100;
        const points = grade.marks['q']?.points ?? 0;
        expect(Number.isInteger(points)).toBe(true);
        expect(points).toBeLessThanOrEqual(whole);
        expect(points).toBeGreaterThanOrEqual(0 - Math.floor((whole * penalty) / 10_000));
        expect(grade.points ?? 0).toBeGreaterThanOrEqual(0);
        // One more try never earns less, and grading again from the mark earns the same.
        const more = new Map([['q', [...tried, ['more']]]]);
        const again = gradeAnswers([question], new Map(), { penalty, tryPenalty }, {}, more);
        expect(again.marks['q']?.points ?? 0).toBeGreaterThanOrEqual(points);
        const answers = new Map([['q', grade.marks['q']?.answer ?? []]]);
        const costs = { penalty, tryPenalty };
        expect(gradeAnswers([question], answers, costs, grade.marks)).toEqual(grade);
      },
    ),
  );
});

test('wrong answers cost, blank ones do not, and nobody ends below zero', async () => {
  const run = await aRun({ penalty: 5000 });
  const save = (at: number, answer: string[]) =>
    saveAnswers(run.actor, {
      attemptId: run.attemptId,
      answers: [{ questionId: run.ids[at] ?? '', sequence: at + 1, answer }],
    });
  await save(0, run.answerOf(0));
  await save(1, ['wrong']);
  await run.hand();
  expect(await run.graded()).toMatchObject({ points: 50, score: 500 });
  const below = await aRun({ penalty: 10_000 });
  await saveAnswers(below.actor, {
    attemptId: below.attemptId,
    answers: [{ questionId: below.ids[0] ?? '', sequence: 1, answer: ['wrong'] }],
  });
  await below.hand();
  expect(await below.graded()).toMatchObject({ points: 0, score: 0 });
});
