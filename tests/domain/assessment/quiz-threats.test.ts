import { afterEach, expect, test } from 'vitest';

import { ownAttempt } from '#app/domain/assessment/own-attempt.server.ts';
import { ownGain } from '#app/domain/assessment/own-gain.server.ts';
import { attemptResult } from '#app/domain/assessment/attempt-result.server.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { now, setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { cutConnection } from '#tests/support/cut-connection.ts';
import { aParticipant, aQuiz, numbered, type Quiz, rightAnswers } from '#tests/support/quiz.ts';

afterEach(() => setClock(null));

async function aRun(quiz: Quiz) {
  const participant = await aParticipant(quiz);
  const { attemptId } = await startAttempt(participant.actor, participant.place);
  return { ...participant, attemptId, path: { ...participant.place, attemptId } };
}
const attempt = (id: string) => db.attempt.findUniqueOrThrow({ where: { id } });

test('handed in ten milliseconds before the end, twice and while saves are under way: one grade', async () => {
  const quiz = await aQuiz({ timeLimitMinutes: 10 });
  const start = now();
  for (let round = 0; round < 5; round++) {
    setClock(start);
    const { actor, attemptId } = await aRun(quiz);
    setClock(new Date(start.getTime() + 599_990));
    const saves = numbered(rightAnswers(quiz)).map((answer) =>
      saveAnswers(actor, { attemptId, answers: [answer] }).then(
        () => 1,
        () => 0,
      ),
    );
    const hands = [1, 2].map(() => submitAttempt(actor, { attemptId }));
    const kept = (await Promise.all(saves)).reduce<number>((sum, one) => sum + one, 0);
    const graded = (await Promise.all(hands)).filter((one) => one.graded);
    expect(graded).toHaveLength(1);
    expect(await attempt(attemptId)).toMatchObject({ points: kept * 100 });
    expect(await db.event.count({ where: { type: 'attempt.graded', subjectId: attemptId } })).toBe(
      1,
    );
  }
});

test('a database that goes away in the middle fails loudly, and sent again everything is there once', async () => {
  const quiz = await aQuiz({ length: 20 });
  const { actor, attemptId, path } = await aRun(quiz);
  const right = rightAnswers(quiz);
  const cut = (work: () => Promise<unknown>) =>
    cutConnection(work, 'SELECT 1 FROM "Attempt" WHERE id = $1 FOR UPDATE', attemptId);
  for (let sequence = 1; sequence <= 2; sequence++)
    for (const [nth, answer] of numbered(right, sequence).entries()) {
      const save = () => saveAnswers(actor, { attemptId, answers: [answer] });
      if (nth % 3 === 0) expect(await cut(save)).toBeInstanceOf(Error);
      const { receipts } = await save();
      expect(receipts).toMatchObject([{ stored: true, highest: sequence }]);
    }
  const { answers } = await ownAttempt(actor, path);
  for (const [id, answer] of right) expect(answers[id]).toEqual({ sequence: 2, answer });
  const handIn = () => submitAttempt(actor, { attemptId });
  expect(await cut(handIn)).toBeInstanceOf(Error);
  expect(await attempt(attemptId)).toMatchObject({ submittedAt: null, points: null });
  await handIn();
  expect(await attempt(attemptId)).toMatchObject({ points: 2000, passed: true });
  expect(await db.event.count({ where: { type: 'attempt.graded', subjectId: attemptId } })).toBe(1);
});

test('an attempt keeps its version of the quiz and what was drawn from it, whatever is published since', async () => {
  const quiz = await aQuiz();
  const { actor, path, place, attemptId } = await aRun(quiz);
  const before = await ownAttempt(actor, path);
  const other = await aQuiz();
  expect(await startAttempt(actor, place)).toEqual({ attemptId, created: false });
  const after = await ownAttempt(actor, path);
  expect({ layout: after.layout, version: after.quizVersionId }).toEqual({
    layout: before.layout,
    version: before.quizVersionId,
  });
  expect(after.quizVersionId).not.toBe(other.quizVersionId);
});

test('until the quiz has closed for somebody nothing but the outcome is shown, then all', async () => {
  const start = now();
  const closesAt = new Date(start.getTime() + 3_600_000);
  const rules = { reviewFrom: 'after_close', closesAt: closesAt.toISOString() } as const;
  const quiz = await aQuiz({ ...rules, attemptsAllowed: 3 });
  const { actor, path, attemptId } = await aRun(quiz);
  await submitAttempt(actor, { attemptId });
  setClock(new Date(closesAt.getTime() - 1));
  expect(await attemptResult(actor, path)).toMatchObject({
    ...{ review: 'outcome', score: null, questions: [], heldBackUntil: closesAt },
  });
  setClock(closesAt);
  const result = await attemptResult(actor, path);
  expect(result).toMatchObject({ review: 'answers', score: 0, heldBackUntil: null });
  expect(result.questions.every(({ released }) => released)).toBe(true);
});

test('practice is done when it is handed in, whatever it scored', async () => {
  const quiz = await aQuiz({ practice: true, passMark: 10_000 });
  const { actor, path, attemptId, enrollment } = await aRun(quiz);
  await submitAttempt(actor, { attemptId });
  expect(await db.enrollmentItem.count({ where: { enrollmentId: enrollment.id } })).toBe(1);
  expect(await attemptResult(actor, path)).toMatchObject({ practice: true, score: 0 });
});

test('the quiz after the training says what was learned since the one before it', async () => {
  const before = await aQuiz();
  const { key } = await db.courseItem.findUniqueOrThrow({ where: { id: before.item.id } });
  const after = await aQuiz({ pretestKey: key });
  const item = await db.courseItem.create({
    data: {
      ...{ id: crypto.randomUUID(), moduleId: before.module.id, position: 3, kind: 'quiz' },
      ...{ title: { id: 'Sesudah', en: 'After' }, quizVersionId: after.quizVersionId },
    },
  });
  const { actor, place, enrollment } = await aParticipant(before);
  const take = async (quiz: Quiz, courseItemId: string, right: number) => {
    const at = { enrollmentId: enrollment.id, courseItemId };
    const { attemptId } = await startAttempt(actor, at);
    const answers = numbered(new Map([...rightAnswers(quiz)].slice(0, right)));
    await saveAnswers(actor, { attemptId, answers });
    await submitAttempt(actor, { attemptId });
    return { ...at, attemptId };
  };
  const first = await take(before, place.courseItemId, 4);
  await take(before, place.courseItemId, 6);
  const last = await take(after, item.id, 7);
  expect(await ownGain(actor, last)).toEqual({
    ...{ before: 4000, after: 7000, points: 3000, normalised: 5000 },
  });
  expect(await ownGain(actor, first)).toBeNull();
  const { actor: other } = await aParticipant(before);
  expect(await ownGain(other, last)).toBeNull();
});
