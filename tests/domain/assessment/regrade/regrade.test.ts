import { describe, expect, test } from 'vitest';

import { attemptResult } from '#app/domain/assessment/attempt-result.server.ts';
import { attemptPage } from '#app/domain/assessment/attempt-view.server.ts';
import { checkAnswer } from '#app/domain/assessment/check-answer.server.ts';
import { correctKey } from '#app/domain/assessment/regrade/correct-key.server.ts';
import { previewCorrection } from '#app/domain/assessment/regrade/preview-correction.server.ts';
import { questionToCorrect } from '#app/domain/assessment/regrade/question-to-correct.server.ts';
import { regradeAttempt } from '#app/domain/assessment/regrade/regrade-attempt.server.ts';
import {
  owedRegrades,
  regradeStragglers,
  runRegradeTask,
} from '#app/domain/assessment/regrade/run-regrade-task.server.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { inbox } from '#app/domain/notifications/inbox.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { newId } from '#app/platform/id.ts';
import { aHolderOf } from '#tests/support/coursework.ts';
import { anActor, anEmployee } from '#tests/support/organisation.ts';
import { aPublishedCourse, aQuiz } from '#tests/support/published-course.ts';
import { runEvents } from '#tests/support/run-events.ts';

const both = (text: string) => ({ id: text, en: `${text} (en)` });

const single = (stem: string, ...choices: string[]) => ({
  kind: 'single' as const,
  stem: both(stem),
  explanation: both('Sebab'),
  choices: choices.map((text, at) => ({ text: both(text), correct: at === 0 })),
});

/** A course of one quiz of four questions; passed with three. */
async function aCourse(rules: Parameters<typeof aQuiz>[0] = {}) {
  const course = await aPublishedCourse({
    items: [
      {
        kind: 'quiz',
        title: both('Kuis akhir'),
        minutes: 10,
        quiz: aQuiz({
          passMark: 7500,
          attemptsAllowed: null,
          questions: ['Satu', 'Dua', 'Tiga', 'Empat'].map((stem) =>
            single(stem, 'kunci', 'lain', 'jauh'),
          ),
          ...rules,
        }),
      },
    ],
  });
  const [item] = course.items;
  const questions = await db.quizQuestion.findMany({
    where: { quizVersionId: item!.quizVersionId! },
    orderBy: { position: 'asc' },
  });
  const manager = await aHolderOf('training_manager');
  const place = { courseId: course.courseId, key: item!.key, questionId: questions[0]!.id };
  return { ...course, item: item!, questions, manager, place };
}
type Course = Awaited<ReturnType<typeof aCourse>>;

/** The id of the choice that says this. */
function choice(question: Course['questions'][number], text: string): string {
  const { choices } = question.content as { choices: { id: string; text: { id: string } }[] };
  return choices.find((one) => one.text.id === text)!.id;
}

/** Somebody enrolled in it. */
async function aLearner(course: Course) {
  const employee = await anEmployee();
  const actor = await anActor({ employeeId: employee.id });
  const { id: enrollmentId } = await db.enrollment.create({
    data: {
      ...{ id: newId(), offeringId: course.offeringId, employeeId: employee.id },
      ...{ status: 'enrolled', enrolledAt: now() },
    },
  });
  return { actor, enrollmentId };
}

/** An attempt of somebody's, open, with these texts chosen; '' is left out. */
async function anOpenAttempt(course: Course, ...texts: string[]) {
  return anAttemptOf(await aLearner(course), course, texts);
}

async function anAttemptOf(
  { actor, enrollmentId }: Awaited<ReturnType<typeof aLearner>>,
  course: Course,
  texts: string[],
) {
  const { attemptId } = await startAttempt(actor, { enrollmentId, courseItemId: course.item.id });
  const answers = course.questions.flatMap((question, at) =>
    texts[at]
      ? [{ questionId: question.id, sequence: 1, answer: [choice(question, texts[at])] }]
      : [],
  );
  if (answers.length > 0) await saveAnswers(actor, { attemptId, answers });
  return { attemptId, actor, enrollmentId };
}

async function anAttempt(course: Course, ...texts: string[]) {
  const attempt = await anOpenAttempt(course, ...texts);
  await submitAttempt(attempt.actor, attempt);
  return attempt;
}

const stored = (id: string) => db.attempt.findUniqueOrThrow({ where: { id } });
const statusOf = async (id: string) =>
  (await db.enrollment.findUniqueOrThrow({ where: { id } })).status;

/** The question as its author writes it, with this choice right. */
async function rightIs({ manager, place }: Course, text: string): Promise<QuestionWork> {
  const { work } = await questionToCorrect(manager, place);
  if (work?.kind !== 'single') throw new Error('The question of the author is not found.');
  const choices = work.choices.map((one) => ({ ...one, correct: one.text.id === text }));
  return { ...work, choices };
}

async function corrected(course: Course, text: string, seen = 0) {
  const work = await rightIs(course, text);
  await correctKey(course.manager, course.place, { kind: 'key', work, reason: 'Keliru', seen });
}

describe('another key', () => {
  test('is looked at before anything is applied, then gives passes and keeps those there were', async () => {
    const course = await aCourse();
    const gains = await anAttempt(course, 'lain', 'kunci', 'kunci', 'jauh');
    const keeps = await anAttempt(course, 'kunci', 'kunci', 'kunci', 'jauh');
    const same = await anAttempt(course, 'jauh', 'jauh', '', '');
    const found = await questionToCorrect(course.manager, course.place);
    const asked = { kind: 'key' as const, work: await rightIs(course, 'lain') };
    expect(await previewCorrection(course.manager, found, asked)).toMatchObject({
      ...{ attempts: 3, changed: 2, higher: 1, lower: 1, gained: 1, kept: 1, waiting: 0 },
      people: expect.arrayContaining([
        expect.objectContaining({ attemptId: gains.attemptId, from: 5000, to: 7500 }),
        expect.objectContaining({
          attemptId: keeps.attemptId,
          from: 7500,
          to: 5000,
          passKept: true,
        }),
      ]) as unknown,
    });
    expect(await stored(gains.attemptId)).toMatchObject({ score: 5000, gradedWith: 0 });

    await corrected(course, 'lain');
    await runEvents();
    expect(await stored(gains.attemptId)).toMatchObject({
      ...{ score: 7500, passed: true, passKept: false, gradedWith: 1 },
    });
    expect(await statusOf(gains.enrollmentId)).toBe('completed');
    expect(await stored(keeps.attemptId)).toMatchObject({
      ...{ score: 5000, passed: true, passKept: true, gradedWith: 1 },
    });
    expect(await stored(same.attemptId)).toMatchObject({ score: 0, passed: false, gradedWith: 1 });
    expect(await db.event.count({ where: { type: 'attempt.regraded' } })).toBe(2);
  });

  test('holds for whoever hands in afterwards, also for an attempt begun before', async () => {
    const course = await aCourse();
    const open = await anOpenAttempt(course, 'lain', 'kunci', 'kunci', 'kunci');
    await corrected(course, 'lain');
    await submitAttempt(open.actor, open);
    expect(await stored(open.attemptId)).toMatchObject({ score: 10_000, gradedWith: 1 });
  });

  test('grades what was handed in, whatever came to be stored since', async () => {
    const course = await aCourse();
    const graded = await anAttempt(course, 'kunci', 'kunci', 'kunci', 'kunci');
    const [first] = course.questions;
    await db.attemptAnswer.create({
      data: {
        ...{ attemptId: graded.attemptId, questionId: first!.id, sequence: 99 },
        ...{ answer: [choice(first!, 'lain')], receivedAt: now() },
      },
    });
    await corrected(course, 'lain');
    await runEvents();
    expect(await stored(graded.attemptId)).toMatchObject({ points: 300, gradedWith: 1 });
  });

  test('is what the next correction begins with', async () => {
    const course = await aCourse();
    await corrected(course, 'lain');
    await correctKey(course.manager, course.place, { kind: 'everyone', reason: 'x', seen: 1 });
    const { work, rule } = await questionToCorrect(course.manager, course.place);
    expect(rule).toBe('everyone');
    expect(work).toMatchObject({
      choices: [{ correct: false }, { text: both('lain'), correct: true }, { correct: false }],
    });
    await corrected(course, 'kunci', 2);
    expect((await questionToCorrect(course.manager, course.place)).work).toMatchObject({
      choices: [{ correct: true }, { correct: false }, { correct: false }],
    });
  });

  test('does not change what was asked, and is not the key there is', async () => {
    const course = await aCourse();
    const work = await rightIs(course, 'lain');
    const ask = (changed: QuestionWork) =>
      correctKey(course.manager, course.place, {
        ...{ kind: 'key' as const, work: changed, reason: 'x', seen: 0 },
      });
    if (work.kind !== 'single') throw new Error();
    const more = [...work.choices, { text: both('baru'), correct: false }];
    await expect(ask({ ...work, choices: more })).rejects.toMatchObject({
      code: 'keyContentChanged',
    });
    const said = work.choices.map((one) => ({ ...one, text: both(`${one.text.id}!`) }));
    await expect(ask({ ...work, choices: said })).rejects.toMatchObject({
      code: 'keyContentChanged',
    });
    await expect(ask(await rightIs(course, 'kunci'))).rejects.toMatchObject({
      code: 'keyUnchanged',
    });
    expect(
      await db.keyCorrection.count({ where: { quizVersionId: course.item.quizVersionId! } }),
    ).toBe(0);
  });
});

describe('what participants read', () => {
  const resultOf = (course: Course, { actor, ...path }: Awaited<ReturnType<typeof anAttempt>>) =>
    attemptResult(actor, { ...path, courseItemId: course.item.id });

  test('is the key that holds, that it was set right and why, and that their pass stands', async () => {
    const course = await aCourse();
    const keeps = await anAttempt(course, 'kunci', 'kunci', 'kunci', 'jauh');
    await corrected(course, 'lain');
    await runEvents();
    const { passed, passKept, questions } = await resultOf(course, keeps);
    expect({ passed, passKept }).toEqual({ passed: true, passKept: true });
    const [first, second] = course.questions.map(({ id }) =>
      questions.find((one) => one.id === id),
    );
    expect(first).toMatchObject({ points: 0, corrected: { kind: 'key', reason: 'Keliru' } });
    expect(first!.released!.right).toEqual([choice(course.questions[0]!, 'lain')]);
    expect(second!.corrected).toBeNull();
  });

  test('is the key that holds also where answers are checked on the way', async () => {
    const course = await aCourse({ feedback: 'immediate' });
    const { actor, ...open } = await anOpenAttempt(course, 'lain');
    await corrected(course, 'lain');
    await checkAnswer(actor, { ...open, questionId: course.place.questionId });
    const { questions } = await attemptPage(actor, { ...open, courseItemId: course.item.id }, 1);
    const checked = questions.find(({ id }) => id === course.place.questionId)?.check;
    expect(checked).toMatchObject({ verdict: 'right', closed: true });
    expect(checked?.released?.right).toEqual([choice(course.questions[0]!, 'lain')]);
  });

  test('is not why, while the right answers are not released', async () => {
    const course = await aCourse({ review: 'marks' });
    const gains = await anAttempt(course, 'lain', 'kunci', 'kunci', 'jauh');
    await corrected(course, 'lain');
    await runEvents();
    const { questions } = await resultOf(course, gains);
    const first = questions.find(({ id }) => id === course.questions[0]!.id);
    expect(first).toMatchObject({ released: null, corrected: { kind: 'key', reason: null } });
  });
});

test('those whose score or pass changed are told once, in their language', async () => {
  const course = await aCourse();
  const gains = await anAttempt(course, 'lain', 'kunci', 'kunci', 'jauh');
  const falls = await anAttempt(course, 'kunci', 'kunci', 'kunci', 'jauh');
  const again = await anAttemptOf(falls, course, ['kunci', 'kunci', 'jauh', 'jauh']);
  await submitAttempt(again.actor, again);
  const same = await anAttempt(course, 'jauh', 'kunci', 'kunci', 'jauh');
  const told = async ({ actor }: { actor: Actor }, language: Language = 'id') => {
    const reader = { accountId: actor.accountId!, unread: 0 };
    const { lines } = await inbox(reader, language, null);
    return lines.filter(({ path }) => path.includes('/quiz/'));
  };
  await corrected(course, 'lain');
  await runEvents();
  const path = `/learn/${falls.enrollmentId}/quiz/${course.item.id}`;
  expect(await told(falls)).toMatchObject([{ title: 'Nilai dihitung ulang: Kuis akhir', path }]);
  const [english] = await told(falls, 'en');
  expect(english).toMatchObject({ title: 'Score counted anew: Kuis akhir (en)' });
  expect(await told(gains)).toMatchObject([{ title: 'Anda kini lulus: Kuis akhir' }]);
  expect(await told(same)).toEqual([]);

  // A second correction before they have read of the first is no second notice.
  const second = { ...course.place, questionId: course.questions[1]!.id };
  await correctKey(course.manager, second, { kind: 'nobody', reason: 'x', seen: 1 });
  await runEvents();
  expect(await told(falls)).toHaveLength(1);
  expect(await told(same)).toHaveLength(1);
});

describe('no key', () => {
  test('whoever answered has it right; who left it empty has not', async () => {
    const course = await aCourse();
    const answered = await anAttempt(course, 'jauh', 'kunci', 'kunci', 'jauh');
    const empty = await anAttempt(course, '', 'kunci', 'kunci', 'jauh');
    await correctKey(course.manager, course.place, { kind: 'everyone', reason: 'x', seen: 0 });
    await runEvents();
    expect(await stored(answered.attemptId)).toMatchObject({ score: 7500, passed: true });
    expect(await stored(empty.attemptId)).toMatchObject({ score: 5000, passed: false });
  });

  test('a question that does not count is out of no points', async () => {
    const course = await aCourse();
    const attempt = await anAttempt(course, 'jauh', 'kunci', 'kunci', 'kunci');
    await correctKey(course.manager, course.place, { kind: 'nobody', reason: 'x', seen: 0 });
    await runEvents();
    expect(await stored(attempt.attemptId)).toMatchObject({
      ...{ points: 300, pointsOutOf: 300, score: 10_000 },
    });
  });

  test('the latest correction of a question holds, and those of others stay', async () => {
    const course = await aCourse();
    const attempt = await anAttempt(course, 'lain', 'jauh', 'kunci', 'kunci');
    await corrected(course, 'lain');
    const second = { ...course.place, questionId: course.questions[1]!.id };
    await correctKey(course.manager, second, { kind: 'nobody', reason: 'x', seen: 1 });
    await correctKey(course.manager, course.place, { kind: 'nobody', reason: 'x', seen: 2 });
    await runEvents();
    expect(await stored(attempt.attemptId)).toMatchObject({
      ...{ points: 200, pointsOutOf: 200, gradedWith: 3 },
    });
  });
});

describe('answers that wait for a marker', () => {
  const essay = { kind: 'essay' as const, stem: both('Uraikan'), explanation: both('Sebab') };

  test('go on waiting while another key is set right, and end with it when nothing waits any more', async () => {
    const course = await aCourse({
      questions: [single('Satu', 'kunci', 'lain'), { ...essay }],
    });
    const [first, open] = course.questions;
    const attempt = await anOpenAttempt(course, 'lain');
    await saveAnswers(attempt.actor, {
      attemptId: attempt.attemptId,
      answers: [{ questionId: open!.id, sequence: 1, answer: ['Menurut saya begitu.'] }],
    });
    await submitAttempt(attempt.actor, attempt);
    expect(await stored(attempt.attemptId)).toMatchObject({ score: null, awaiting: 1 });
    await correctKey(
      course.manager,
      { ...course.place, questionId: first!.id },
      {
        ...{ kind: 'everyone', reason: 'x', seen: 0 },
      },
    );
    await runEvents();
    const waiting = await stored(attempt.attemptId);
    expect(waiting).toMatchObject({ score: null, awaiting: 1, gradedWith: 1 });
    expect(waiting.marks).toMatchObject({
      [first!.id]: { points: 100 },
      [open!.id]: { waits: true },
    });
    await correctKey(
      course.manager,
      { ...course.place, questionId: open!.id },
      {
        ...{ kind: 'nobody', reason: 'x', seen: 1 },
      },
    );
    await runEvents();
    expect(await stored(attempt.attemptId)).toMatchObject({
      ...{ score: 10_000, passed: true, awaiting: 0, gradedWith: 2 },
    });
    expect(await statusOf(attempt.enrollmentId)).toBe('completed');
  });
});

describe('whatever happens at the same time', () => {
  test('of two who set keys right at once, one is told that they were changed', async () => {
    const course = await aCourse();
    const works = await Promise.all(['lain', 'jauh'].map((text) => rightIs(course, text)));
    const results = await Promise.allSettled(
      works.map((work) =>
        correctKey(course.manager, course.place, { kind: 'key', work, reason: 'x', seen: 0 }),
      ),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'keyChangedSince' },
    });
  });

  test('attempts handed in during corrections all end graded with all of them', async () => {
    const course = await aCourse();
    const open = await Promise.all(
      Array.from({ length: 16 }, () => anOpenAttempt(course, 'lain', 'kunci', 'kunci', 'jauh')),
    );
    const work = await rightIs(course, 'lain');
    const correct = async () => {
      await correctKey(course.manager, course.place, { kind: 'key', work, reason: 'x', seen: 0 });
      await runEvents();
      const second = { ...course.place, questionId: course.questions[3]!.id };
      await correctKey(course.manager, second, { kind: 'nobody', reason: 'x', seen: 1 });
      await runEvents();
    };
    await Promise.all([correct(), ...open.map((one) => submitAttempt(one.actor, one))]);
    await regradeStragglers();
    for (const { attemptId, enrollmentId } of open) {
      expect(await stored(attemptId)).toMatchObject({
        points: 300,
        pointsOutOf: 300,
        gradedWith: 2,
      });
      const where = { type: 'enrollment.completed', subjectId: enrollmentId };
      expect(await db.event.count({ where })).toBe(1);
    }
  });

  test('regrading twice at once, or after it was killed in the middle, completes nobody twice', async () => {
    const course = await aCourse();
    const attempts = await Promise.all(
      Array.from({ length: 6 }, () => anAttempt(course, 'lain', 'kunci', 'kunci', 'jauh')),
    );
    await corrected(course, 'lain');
    const task = await db.task.findFirstOrThrow({
      where: { kind: 'regrade', status: 'queued' },
      orderBy: { id: 'desc' },
    });
    // Half of it was done by a worker that died: its task says running, and its last sign of life is old.
    const { quizVersionId } = course.item;
    for (const { attemptId } of attempts.slice(0, 3))
      await regradeAttempt(attemptId, quizVersionId!);
    const dead = new Date(Date.now() - 120_000);
    await db.task.update({
      where: { id: task.id },
      data: { status: 'running', startedAt: dead, heartbeatAt: dead },
    });
    expect(await owedRegrades()).toContain(task.id);
    await Promise.all([runRegradeTask(task.id), runRegradeTask(task.id), regradeStragglers()]);
    expect(await db.task.findUniqueOrThrow({ where: { id: task.id } })).toMatchObject({
      ...{ status: 'succeeded', progress: 100 },
    });
    for (const { attemptId, enrollmentId } of attempts) {
      expect(await stored(attemptId)).toMatchObject({ passed: true, gradedWith: 1 });
      const count = (type: string, subjectId: string) =>
        db.event.count({ where: { type, subjectId } });
      expect(await count('attempt.regraded', attemptId)).toBe(1);
      expect(await count('enrollment.completed', enrollmentId)).toBe(1);
      expect(await db.hoursEntry.count({ where: { enrollmentId } })).toBe(1);
    }
  });
});

describe('who may', () => {
  test('those who write the course, and nobody about own answers', async () => {
    const course = await aCourse();
    const attempt = await anAttempt(course, 'lain', 'kunci', 'kunci', 'jauh');
    const asked = { kind: 'everyone' as const, reason: 'x', seen: 0 };
    for (const role of ['trainer', 'hr'] as const)
      await expect(correctKey(await aHolderOf(role), course.place, asked)).rejects.toMatchObject({
        kind: 'not-found',
      });
    const learns = { ...attempt.actor, grants: course.manager.grants };
    await expect(correctKey(learns, course.place, asked)).rejects.toMatchObject({
      code: 'keyOfOwnAttempt',
    });
    const other = await aCourse();
    const strange = { ...course.place, questionId: other.questions[0]!.id };
    await expect(correctKey(course.manager, strange, asked)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  test('the people of other units are counted, not named', async () => {
    const course = await aCourse();
    await anAttempt(course, 'jauh', 'kunci', 'kunci', 'jauh');
    const elsewhere = await aHolderOf('training_manager', (await anEmployee()).unitId);
    const found = await questionToCorrect(elsewhere, course.place);
    const preview = await previewCorrection(elsewhere, found, { kind: 'everyone' });
    expect(preview).toMatchObject({ changed: 1, gained: 1, people: [] });
  });
});
