import { afterEach, expect, test, vi } from 'vitest';

import { closeOverdueAttempts } from '#app/domain/assessment/close-overdue-attempts.server.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { saveForm } from '#app/domain/assessment/save-form.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { now, setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { aParticipant, aQuiz, numbered, type Quiz, rightAnswers } from '#tests/support/quiz.ts';

afterEach(async () => {
  setClock(null);
  vi.restoreAllMocks();
  await db.$executeRawUnsafe('DROP TRIGGER IF EXISTS test_refusal ON "HoursEntry"');
  await db.$executeRawUnsafe('DROP TRIGGER IF EXISTS test_refusal ON "Event"');
});

async function aRun(quiz: Quiz) {
  const participant = await aParticipant(quiz);
  const { attemptId } = await startAttempt(participant.actor, participant.place);
  return { ...participant, attemptId };
}

const attempt = (id: string) => db.attempt.findUniqueOrThrow({ where: { id } });
const events = (type: string, subjectId: string) =>
  db.event.findMany({ where: { type, subjectId }, orderBy: { id: 'asc' } });

test('handing in with all answers right passes, completes the quiz and the enrollment', async () => {
  const quiz = await aQuiz();
  const { actor, attemptId, enrollment } = await aRun(quiz);
  await saveAnswers(actor, { attemptId, answers: numbered(rightAnswers(quiz)) });
  expect(await submitAttempt(actor, { attemptId })).toEqual({ graded: true });

  expect(await attempt(attemptId)).toMatchObject({
    points: 1000,
    pointsOutOf: 1000,
    score: 10_000,
    passed: true,
  });
  expect(await db.enrollment.findUniqueOrThrow({ where: { id: enrollment.id } })).toMatchObject({
    status: 'completed',
    score: 10_000,
  });
  expect(await events('attempt.graded', attemptId)).toMatchObject([
    {
      actorId: actor.accountId,
      data: { enrollmentId: enrollment.id, score: 10_000, passed: true },
    },
  ]);
});

test('below the pass mark nothing is completed, and at the pass mark it is', async () => {
  const quiz = await aQuiz({ passMark: 7000 });
  const answers = [...rightAnswers(quiz)];
  for (const [right, passed] of [
    [6, false],
    [7, true],
  ] as const) {
    const { actor, attemptId, enrollment } = await aRun(quiz);
    await saveAnswers(actor, { attemptId, answers: numbered(new Map(answers.slice(0, right))) });
    await submitAttempt(actor, { attemptId });
    expect(await attempt(attemptId)).toMatchObject({ score: right * 1000, passed });
    const items = await db.enrollmentItem.findMany({ where: { enrollmentId: enrollment.id } });
    expect(items).toHaveLength(passed ? 1 : 0);
  }
});

test('twenty submissions at once are one grade, one completion and one event', async () => {
  const quiz = await aQuiz();
  const { actor, attemptId, enrollment } = await aRun(quiz);
  await saveAnswers(actor, { attemptId, answers: numbered(rightAnswers(quiz)) });
  const results = await Promise.all(
    Array.from({ length: 20 }, () => submitAttempt(actor, { attemptId })),
  );
  expect(results.filter(({ graded }) => graded)).toHaveLength(1);
  expect(await events('attempt.graded', attemptId)).toHaveLength(1);
  expect(await events('enrollment.completed', enrollment.id)).toHaveLength(1);
  expect(await db.hoursEntry.count({ where: { enrollmentId: enrollment.id } })).toBe(1);

  const graded = await attempt(attemptId);
  expect(await submitAttempt(actor, { attemptId })).toEqual({ graded: false });
  expect(await attempt(attemptId)).toEqual(graded);
});

test('what the submitted form still brings is graded too', async () => {
  const quiz = await aQuiz();
  const { actor, attemptId } = await aRun(quiz);
  const answers = [...rightAnswers(quiz)];
  await saveAnswers(actor, { attemptId, answers: numbered(new Map(answers.slice(0, 5))) });
  await submitAttempt(actor, {
    attemptId,
    answers: answers.map(([questionId, answer]) => ({ questionId, base: 0, answer })),
  });
  expect(await attempt(attemptId)).toMatchObject({ score: 10_000 });
});

test('after handing in every write is refused and the grade stays', async () => {
  const quiz = await aQuiz();
  const { actor, attemptId } = await aRun(quiz);
  await submitAttempt(actor, { attemptId });
  const answers = rightAnswers(quiz);
  await expect(saveAnswers(actor, { attemptId, answers: numbered(answers) })).rejects.toMatchObject(
    { kind: 'conflict', code: 'attemptClosed' },
  );
  await submitAttempt(actor, {
    attemptId,
    answers: [...answers].map(([questionId, answer]) => ({ questionId, base: 0, answer })),
  });
  expect(await attempt(attemptId)).toMatchObject({ score: 0, passed: false });
  expect(await db.attemptAnswer.count({ where: { attemptId } })).toBe(0);
});

test('answers saved while the attempt is handed in are graded when acknowledged, else refused', async () => {
  const quiz = await aQuiz();
  for (let round = 0; round < 15; round++) {
    const { actor, attemptId } = await aRun(quiz);
    const saves = [...rightAnswers(quiz)].map(async ([questionId, answer], i) => {
      try {
        if (i % 2) await saveForm(actor, { attemptId, answers: [{ questionId, base: 0, answer }] });
        else
          await saveAnswers(actor, { attemptId, answers: [{ questionId, sequence: 1, answer }] });
        return 1;
      } catch (error) {
        if (!(error instanceof DomainError) || error.code !== 'attemptClosed') throw error;
        return 0;
      }
    });
    const submissions = [submitAttempt(actor, { attemptId }), submitAttempt(actor, { attemptId })];
    const acknowledged = (await Promise.all(saves)).reduce<number>((sum, one) => sum + one, 0);
    await Promise.all(submissions);
    expect(await attempt(attemptId)).toMatchObject({ points: acknowledged * 100 });
    expect(await db.attemptAnswer.count({ where: { attemptId } })).toBe(acknowledged);
  }
});

test('the worker closes what is overdue exactly as handing in would have', async () => {
  const quiz = await aQuiz({ timeLimitMinutes: 10 });
  const start = new Date('2026-03-02T02:00:00.000Z');
  const due = new Date('2026-03-02T02:10:00.000Z');
  setClock(start);
  const byWorker = await aRun(quiz);
  const byHand = await aRun(quiz);
  const inTime = await aRun(quiz);
  for (const { actor, attemptId } of [byWorker, byHand, inTime]) {
    await saveAnswers(actor, { attemptId, answers: numbered(rightAnswers(quiz)) });
  }
  setClock(new Date(due.getTime() + 30_000));
  expect(await closeOverdueAttempts()).toBe(0);
  await submitAttempt(byHand.actor, { attemptId: byHand.attemptId });
  setClock(new Date(due.getTime() + 31_000));
  await submitAttempt(inTime.actor, { attemptId: inTime.attemptId });
  expect(await closeOverdueAttempts()).toBe(1);
  expect(await closeOverdueAttempts()).toBe(0);

  const facts = async ({ attemptId, enrollment }: typeof byWorker) => {
    const { points, score, passed, marks, submittedAt } = await attempt(attemptId);
    const completed = await db.enrollment.findUniqueOrThrow({ where: { id: enrollment.id } });
    const graded = await events('attempt.graded', attemptId);
    return {
      points,
      score,
      passed,
      marks,
      submittedAt,
      status: completed.status,
      events: graded.length,
    };
  };
  const closed = await facts(byWorker);
  expect(closed).toMatchObject({
    score: 10_000,
    submittedAt: due,
    status: 'completed',
    events: 1,
  });
  expect(await facts(byHand)).toEqual(closed);
  expect(await facts(inTime)).toEqual(closed);
});

test('an attempt without limit is never closed by the worker', async () => {
  const quiz = await aQuiz({ timeLimitMinutes: null });
  const { attemptId } = await aRun(quiz);
  setClock(new Date(now().getTime() + 365 * 86_400_000));
  await closeOverdueAttempts();
  expect((await attempt(attemptId)).submittedAt).toBeNull();
});

test('an attempt that cannot be closed does not keep the others open', async () => {
  const quiz = await aQuiz({ timeLimitMinutes: 10 });
  const start = now();
  const [bad, good] = [await aRun(quiz), await aRun(quiz)];
  await refuse('Event', `NEW."subjectId" = '${bad.attemptId}'`);
  setClock(new Date(start.getTime() + 3_600_000));
  await closeOverdueAttempts();
  expect((await attempt(bad.attemptId)).submittedAt).toBeNull();
  expect((await attempt(good.attemptId)).submittedAt).not.toBeNull();
});

test('who starts again after the time ran out has the overdue attempt graded first', async () => {
  const quiz = await aQuiz({ timeLimitMinutes: 10, attemptsAllowed: 2 });
  const start = now();
  setClock(start);
  const { actor, place, attemptId } = await aRun(quiz);
  await saveAnswers(actor, { attemptId, answers: numbered(rightAnswers(quiz)) });
  setClock(new Date(start.getTime() + 600_000));
  const next = await startAttempt(actor, place);
  expect(next).toMatchObject({ created: true });
  expect(next.attemptId).not.toBe(attemptId);
  expect(await attempt(attemptId)).toMatchObject({ score: 10_000, passed: true });

  setClock(new Date(start.getTime() + 1_200_000));
  await expect(startAttempt(actor, place)).rejects.toMatchObject({ code: 'noAttemptsLeft' });
  expect(await attempt(next.attemptId)).toMatchObject({ score: 0, passed: false });
});

test('a withdrawn person is graded but completes nothing', async () => {
  const quiz = await aQuiz();
  const { actor, attemptId, enrollment } = await aRun(quiz);
  await saveAnswers(actor, { attemptId, answers: numbered(rightAnswers(quiz)) });
  await db.enrollment.update({ where: { id: enrollment.id }, data: { status: 'withdrawn' } });
  await submitAttempt(actor, { attemptId });
  expect(await attempt(attemptId)).toMatchObject({ passed: true });
  expect(await db.enrollmentItem.count({ where: { enrollmentId: enrollment.id } })).toBe(0);
});

test.each(['HoursEntry', 'Event'])(
  'when the %s cannot be written nothing is half done, and handing in again does it all',
  async (table) => {
    const quiz = await aQuiz();
    const { actor, attemptId, enrollment } = await aRun(quiz);
    await saveAnswers(actor, { attemptId, answers: numbered(rightAnswers(quiz)) });
    await refuse(table, 'true');
    const last = [...rightAnswers(quiz)].slice(0, 1);
    const answers = last.map(([questionId]) => ({ questionId, base: 1, answer: ['other'] }));
    await expect(submitAttempt(actor, { attemptId, answers })).rejects.toThrow();
    expect(await attempt(attemptId)).toMatchObject({ submittedAt: null, score: null, marks: null });
    expect(await db.attemptAnswer.count({ where: { attemptId } })).toBe(10);
    expect(await db.enrollmentItem.count({ where: { enrollmentId: enrollment.id } })).toBe(0);
    expect(await events('attempt.graded', attemptId)).toEqual([]);

    await db.$executeRawUnsafe(`DROP TRIGGER test_refusal ON "${table}"`);
    await submitAttempt(actor, { attemptId });
    expect(await attempt(attemptId)).toMatchObject({ passed: true });
    expect(await events('enrollment.completed', enrollment.id)).toHaveLength(1);
  },
);

/** Makes the database refuse rows, as a full disk or a lost connection would in the middle of a transaction. */
async function refuse(table: string, condition: string) {
  await db.$executeRawUnsafe(`
    CREATE OR REPLACE FUNCTION test_refusal() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'refused by the test'; END $$`);
  await db.$executeRawUnsafe(`
    CREATE TRIGGER test_refusal BEFORE INSERT ON "${table}"
    FOR EACH ROW WHEN (${condition}) EXECUTE FUNCTION test_refusal()`);
}
