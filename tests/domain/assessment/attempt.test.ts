import { afterEach, expect, test } from 'vitest';

import { ownAttempt } from '#app/domain/assessment/own-attempt.server.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { saveForm } from '#app/domain/assessment/save-form.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { changeSetting } from '#app/domain/settings/change-setting.server.ts';
import { now, setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aBankQuestion, aQuestionCategory } from '#tests/support/bank-questions.ts';
import { aParticipant, aQuiz, numbered, rightAnswers } from '#tests/support/quiz.ts';

afterEach(() => setClock(null));

const fifty = Array.from({ length: 50 }, (_, i) => i);

async function answersOf(attemptId: string) {
  const rows = await db.attemptAnswer.findMany({
    where: { attemptId },
    orderBy: [{ questionId: 'asc' }, { sequence: 'asc' }],
  });
  return rows.map(({ questionId, sequence, answer }) => ({ questionId, sequence, answer }));
}

test('fifty starts at once are one attempt', async () => {
  const quiz = await aQuiz();
  const { actor, place } = await aParticipant(quiz);
  const started = await Promise.all(fifty.map(() => startAttempt(actor, place)));
  expect(new Set(started.map(({ attemptId }) => attemptId)).size).toBe(1);
  expect(started.filter(({ created }) => created)).toHaveLength(1);
  expect(await db.event.count({ where: { type: 'attempt.started' } })).toBe(1);
  expect(
    await db.enrollment.findUniqueOrThrow({ where: { id: place.enrollmentId } }),
  ).toMatchObject({ status: 'in_progress' });
});

test('with fifty starts and submissions at once nobody gets more attempts than allowed', async () => {
  const quiz = await aQuiz({ attemptsAllowed: 3 });
  const { actor, place } = await aParticipant(quiz);
  const results = await Promise.allSettled(
    fifty.map(async () => {
      for (;;) {
        const { attemptId } = await startAttempt(actor, place);
        await submitAttempt(actor, { attemptId });
      }
    }),
  );
  for (const result of results) {
    expect(result).toMatchObject({ status: 'rejected', reason: { code: 'noAttemptsLeft' } });
  }
  const attempts = await db.attempt.findMany({ where: place, orderBy: { number: 'asc' } });
  expect(attempts.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('an attempt keeps the order that was drawn for it', async () => {
  const quiz = await aQuiz();
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const first = await ownAttempt(actor, { ...place, attemptId });
  await startAttempt(actor, place);
  expect((await ownAttempt(actor, { ...place, attemptId })).layout).toEqual(first.layout);
  expect(first.layout).toHaveLength(10);
});

test('only who learns in a course starts its quiz', async () => {
  const quiz = await aQuiz();
  const { actor, place, enrollment } = await aParticipant(quiz);
  const { actor: other } = await aParticipant(quiz);
  await expect(startAttempt(other, place)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(
    startAttempt(actor, { ...place, courseItemId: quiz.lesson.id }),
  ).rejects.toMatchObject({ kind: 'not-found' });
  const elsewhere = await aQuiz();
  await expect(
    startAttempt(actor, { ...place, courseItemId: elsewhere.item.id }),
  ).rejects.toMatchObject({ kind: 'not-found' });
  await db.enrollment.update({ where: { id: enrollment.id }, data: { status: 'withdrawn' } });
  await expect(startAttempt(actor, place)).rejects.toMatchObject({ code: 'quizNotOpen' });
  expect(await db.attempt.count({ where: place })).toBe(0);
});

test('nobody reads or writes the attempt of another', async () => {
  const quiz = await aQuiz();
  const { actor, place } = await aParticipant(quiz);
  const { actor: other } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const foreign = { kind: 'not-found' };
  const answers = numbered(rightAnswers(quiz));
  await expect(ownAttempt(other, { ...place, attemptId })).rejects.toMatchObject(foreign);
  await expect(saveAnswers(other, { attemptId, answers })).rejects.toMatchObject(foreign);
  await expect(saveForm(other, { attemptId, answers: [] })).rejects.toMatchObject(foreign);
  await expect(submitAttempt(other, { attemptId })).rejects.toMatchObject(foreign);
  await expect(submitAttempt(actor, { attemptId: newId() })).rejects.toMatchObject(foreign);
  expect(await answersOf(attemptId)).toEqual([]);
  expect((await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })).submittedAt).toBeNull();
});

test('the same save sent again changes nothing', async () => {
  const quiz = await aQuiz();
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const answers = numbered(rightAnswers(quiz));
  const first = await saveAnswers(actor, { attemptId, answers });
  const again = await saveAnswers(actor, { attemptId, answers });
  expect(first.receipts).toHaveLength(10);
  expect(first.receipts.every(({ stored, highest }) => stored && highest === 1)).toBe(true);
  const byQuestion = (saved: typeof first) =>
    [...saved.receipts].sort((a, b) => a.questionId.localeCompare(b.questionId));
  expect(byQuestion(again)).toEqual(byQuestion(first));
  expect(await answersOf(attemptId)).toHaveLength(10);
});

test('the highest number is the answer, and a lower one that comes late is kept but never wins', async () => {
  const quiz = await aQuiz();
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const questionId = quiz.questions[0]?.id ?? '';
  const save = (sequence: number, value: string) =>
    saveAnswers(actor, { attemptId, answers: [{ questionId, sequence, answer: [value] }] });
  await save(3, 'third');
  const late = await save(2, 'second');
  expect(late.receipts).toEqual([{ questionId, sequence: 2, stored: true, highest: 3 }]);
  expect(await answersOf(attemptId)).toHaveLength(2);
  const { answers } = await ownAttempt(actor, { ...place, attemptId });
  expect(answers[questionId]).toEqual({ sequence: 3, answer: ['third'] });
});

test('a number two windows have used for different answers is not acknowledged to the second', async () => {
  const quiz = await aQuiz();
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const questionId = quiz.questions[0]?.id ?? '';
  const save = (value: string) =>
    saveAnswers(actor, { attemptId, answers: [{ questionId, sequence: 1, answer: [value] }] });
  await save('one');
  expect((await save('other')).receipts).toEqual([
    { questionId, sequence: 1, stored: false, highest: 1 },
  ]);

  const [a, b] = await Promise.all(
    ['x', 'y'].map((value) =>
      saveAnswers(actor, { attemptId, answers: [{ questionId, sequence: 2, answer: [value] }] }),
    ),
  );
  const stored = [a, b].map((saved) => saved?.receipts[0]?.stored);
  expect(stored.sort()).toEqual([false, true]);
});

test('two windows saving the same questions at once never block each other for good', async () => {
  const quiz = await aQuiz({ length: 20 });
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const answers = numbered(rightAnswers(quiz));
  await Promise.all(
    fifty.map((i) =>
      saveAnswers(actor, {
        attemptId,
        answers: (i % 2 ? answers : [...answers].reverse()).map((a) => ({ ...a, sequence: i })),
      }),
    ),
  );
  expect(await answersOf(attemptId)).toHaveLength(20 * 50);
});

test('an answer to a question of another quiz is neither kept nor acknowledged', async () => {
  const quiz = await aQuiz();
  const elsewhere = await aQuiz();
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const saved = await saveAnswers(actor, {
    attemptId,
    answers: numbered(rightAnswers(elsewhere)),
  });
  expect(saved.receipts).toEqual([]);
  const answers = [{ questionId: elsewhere.questions[0]?.id ?? '', base: 0, answer: ['a'] }];
  await saveForm(actor, { attemptId, answers });
  expect(await answersOf(attemptId)).toEqual([]);
});

test('an answer to a question of the pool that was not drawn is neither kept nor acknowledged', async () => {
  const categoryId = await aQuestionCategory();
  for (let n = 0; n < 4; n++) await aBankQuestion({ categoryId });
  const draw = { kind: 'draw', count: 1, points: 1, from: { categoryId } } as const;
  const quiz = await aQuiz({ questions: [draw] });
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const { layout } = await ownAttempt(actor, { ...place, attemptId });
  const pool = quiz.questions.map(({ id }) => id);
  expect(pool).toHaveLength(4);
  const answer = ['a'];
  const saved = await saveAnswers(actor, {
    attemptId,
    answers: pool.map((questionId) => ({ questionId, sequence: 1, answer })),
  });
  const drawn = layout.map(({ id }) => id);
  expect(saved.receipts.map(({ questionId }) => questionId)).toEqual(drawn);
  const again = pool.map((questionId) => ({ questionId, base: 1, answer: ['b'] }));
  await saveForm(actor, { attemptId, answers: again });
  await submitAttempt(actor, {
    attemptId,
    answers: again.map((one) => ({ ...one, base: 2, answer: ['c'] })),
  });
  const kept = await answersOf(attemptId);
  expect(kept.map(({ questionId }) => questionId)).toEqual([...drawn, ...drawn, ...drawn]);
});

test('an attempt begun on one device goes on on another', async () => {
  const quiz = await aQuiz();
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const answers = rightAnswers(quiz);
  await saveAnswers(actor, { attemptId, answers: numbered(answers, 4) });

  const resumed = await startAttempt(actor, place);
  expect(resumed).toEqual({ attemptId, created: false });
  const attempt = await ownAttempt(actor, { ...place, attemptId });
  for (const [questionId, answer] of answers) {
    expect(attempt.answers[questionId]).toEqual({ sequence: 4, answer });
  }
});

test('a posted page stores what was changed on it, under the next number', async () => {
  const quiz = await aQuiz();
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const [first, second] = quiz.questions.map(({ id }) => id);
  if (!first || !second) throw new Error('the quiz has no questions');
  await saveForm(actor, {
    attemptId,
    answers: [
      { questionId: first, base: 0, answer: ['a'] },
      { questionId: second, base: 0, answer: [] },
    ],
  });
  expect(await answersOf(attemptId)).toEqual([{ questionId: first, sequence: 1, answer: ['a'] }]);
  await saveForm(actor, { attemptId, answers: [{ questionId: first, base: 1, answer: [] }] });
  expect(await answersOf(attemptId)).toEqual([
    { questionId: first, sequence: 1, answer: ['a'] },
    { questionId: first, sequence: 2, answer: [] },
  ]);
});

test('a page left open elsewhere cannot undo what was answered since, but what was changed on it counts', async () => {
  const quiz = await aQuiz();
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const questionId = quiz.questions[0]?.id ?? '';
  const post = (base: number, answer: string[]) =>
    saveForm(actor, { attemptId, answers: [{ questionId, base, answer }] });
  await post(0, ['a']);
  await post(1, ['b']);

  await post(0, []); // opened before anything was answered, and untouched
  await post(1, ['a']); // opened after the first answer, and untouched
  expect(await answersOf(attemptId)).toHaveLength(2);

  await post(0, ['c']); // opened first, answered last
  const { answers } = await ownAttempt(actor, { ...place, attemptId });
  expect(answers[questionId]).toEqual({ sequence: 3, answer: ['c'] });
});

test('pages posted at once are all stored, each under its own number', async () => {
  const quiz = await aQuiz();
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const questionId = quiz.questions[0]?.id ?? '';
  await Promise.all(
    ['a', 'b', 'c'].map((value) =>
      saveForm(actor, { attemptId, answers: [{ questionId, base: 0, answer: [value] }] }),
    ),
  );
  expect((await answersOf(attemptId)).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
});

test('the server counts the time: answers are taken to the last second of grace and not after', async () => {
  const quiz = await aQuiz({ timeLimitMinutes: 10 });
  const { actor, place } = await aParticipant(quiz);
  const start = new Date('2026-03-02T02:00:00.000Z');
  setClock(start);
  const { attemptId } = await startAttempt(actor, place);
  const after = (ms: number) => setClock(new Date(start.getTime() + 600_000 + ms));
  const answers = (sequence: number) => numbered(rightAnswers(quiz), sequence);

  after(-1);
  expect((await saveAnswers(actor, { attemptId, answers: answers(1) })).timeLeft).toBe(1);
  after(30_000);
  expect((await saveAnswers(actor, { attemptId, answers: answers(2) })).timeLeft).toBe(0);
  after(30_001);
  const closed = { kind: 'conflict', code: 'attemptClosed' };
  await expect(saveAnswers(actor, { attemptId, answers: answers(3) })).rejects.toMatchObject(
    closed,
  );
  const late = [{ questionId: quiz.questions[0]?.id ?? '', base: 2, answer: ['late'] }];
  await expect(saveForm(actor, { attemptId, answers: late })).rejects.toMatchObject(closed);

  await submitAttempt(actor, { attemptId, answers: late });
  expect(await answersOf(attemptId)).toHaveLength(20);
  expect((await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })).score).toBe(10_000);
});

test('the grace is a dated setting', async () => {
  setClock(new Date('2031-03-02T02:00:00.000Z'));
  await changeSetting(
    { accountId: null, grants: [] },
    { key: 'assessment.graceSeconds', value: 5, validFrom: '2031-01-01' },
  );
  const quiz = await aQuiz({ timeLimitMinutes: 10 });
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const start = now().getTime();
  const answers = numbered(rightAnswers(quiz));
  setClock(new Date(start + 605_001));
  await expect(saveAnswers(actor, { attemptId, answers })).rejects.toMatchObject({
    code: 'attemptClosed',
  });
  setClock(new Date(start + 605_000));
  await saveAnswers(actor, { attemptId, answers });
});
