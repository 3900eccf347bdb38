import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { completeItem } from '#app/domain/enrollment/complete-item.server.ts';
import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { withdraw } from '#app/domain/enrollment/withdraw.server.ts';
import { type Actor, systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { anActor, anEmployee } from '#tests/support/organisation.ts';
import { aCompetency, aLesson, aPublishedCourse, aQuiz } from '#tests/support/published-course.ts';

const quizItem = () => ({
  kind: 'quiz' as const,
  title: { id: 'Kuis', en: 'Quiz' },
  minutes: 30,
  quiz: aQuiz(),
});

async function learning(course: { offeringId: string }) {
  const employee = await anEmployee();
  const learner = await anActor({ employeeId: employee.id });
  const { enrollmentId } = await enroll(learner, { offeringId: course.offeringId });
  return { learner, enrollmentId, employeeId: employee.id };
}

function complete(actor: Actor, enrollmentId: string, courseItemId: string, score?: number) {
  return db.$transaction((tx) => completeItem(tx, actor, { enrollmentId, courseItemId, score }));
}

async function credited(enrollmentId: string) {
  const [enrollment, evidence, hours, events] = await Promise.all([
    db.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } }),
    db.evidence.count({ where: { enrollmentId } }),
    db.hoursEntry.findMany({ where: { enrollmentId } }),
    db.event.count({ where: { type: 'enrollment.completed', subjectId: enrollmentId } }),
  ]);
  return {
    status: enrollment.status,
    score: enrollment.score,
    evidence,
    hours: hours.map((h) => h.minutes),
    events,
  };
}

test('the last required item completes the enrollment with evidence, hours and event', async () => {
  const competency = await aCompetency();
  const course = await aPublishedCourse({
    items: [aLesson('Satu'), { ...aLesson('Pilihan'), required: false }, quizItem()],
    outcomes: [{ competencyId: competency.id, level: 3 }],
  });
  const [lesson, , quiz] = course.items;
  const { learner, enrollmentId } = await learning(course);

  const first = await complete(learner, enrollmentId, lesson!.id);
  expect(first).toEqual({ completedEnrollment: false, levels: [] });
  expect(await credited(enrollmentId)).toMatchObject({
    status: 'in_progress',
    evidence: 0,
    events: 0,
  });

  const last = await complete(learner, enrollmentId, quiz!.id, 8500);
  expect(last).toEqual({
    completedEnrollment: true,
    levels: [{ competencyId: competency.id, from: null, to: 3 }],
  });
  expect(await credited(enrollmentId)).toEqual({
    status: 'completed',
    score: 8500,
    evidence: 1,
    hours: [270],
    events: 1,
  });
});

test('an item done again keeps its first moment and its best score', async () => {
  const course = await aPublishedCourse({ items: [quizItem(), aLesson()] });
  const [quiz] = course.items;
  const { learner, enrollmentId } = await learning(course);
  await complete(learner, enrollmentId, quiz!.id, 7200);
  const before = await db.enrollmentItem.findFirstOrThrow({ where: { enrollmentId } });
  await complete(learner, enrollmentId, quiz!.id, 9100);
  await complete(learner, enrollmentId, quiz!.id, 7000);
  const after = await db.enrollmentItem.findFirstOrThrow({ where: { enrollmentId } });
  expect(after).toMatchObject({ completedAt: before.completedAt, score: 9100 });
});

test('everything completed at once, many times over, credits once', async () => {
  const competency = await aCompetency();
  const course = await aPublishedCourse({
    items: [aLesson('Satu'), aLesson('Dua'), aLesson('Tiga'), quizItem()],
    outcomes: [{ competencyId: competency.id, level: 2 }],
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }), async (more) => {
      const { learner, enrollmentId } = await learning(course);
      const order = [...more, 0, 1, 2, 3];
      const results = await Promise.all(
        order.map((at) =>
          complete(learner, enrollmentId, course.items[at]!.id, at === 3 ? 8000 : undefined),
        ),
      );
      expect(results.filter(({ completedEnrollment }) => completedEnrollment)).toHaveLength(1);
      expect(await credited(enrollmentId)).toEqual({
        status: 'completed',
        score: 8000,
        evidence: 1,
        hours: [270],
        events: 1,
      });
    }),
    { numRuns: 8 },
  );
});

test('when crediting fails, the item is not done either', async () => {
  const course = await aPublishedCourse({ items: [aLesson()] });
  const { learner, enrollmentId } = await learning(course);
  const attempt = db.$transaction(async (tx) => {
    await completeItem(tx, learner, { enrollmentId, courseItemId: course.items[0]!.id });
    throw new Error('connection lost');
  });
  await expect(attempt).rejects.toThrow('connection lost');
  expect(await db.enrollmentItem.count({ where: { enrollmentId } })).toBe(0);
  expect(await credited(enrollmentId)).toMatchObject({ status: 'enrolled', hours: [], events: 0 });
});

describe('what is refused', () => {
  test("another person's enrollment, another course's item, unknown ids", async () => {
    const course = await aPublishedCourse();
    const other = await aPublishedCourse();
    const { enrollmentId, learner } = await learning(course);
    const stranger = await learning(course);
    const clerk = await anActor({ grants: [{ role: 'administrator' }] });
    const item = course.items[0]!.id;
    for (const attempt of [
      () => complete(stranger.learner, enrollmentId, item),
      () => complete(clerk, enrollmentId, item),
      () => complete(learner, enrollmentId, other.items[0]!.id),
      () => complete(learner, newId(), item),
      () => complete(learner, enrollmentId, newId()),
    ])
      await expect(attempt()).rejects.toMatchObject({ kind: 'not-found' });
    expect(await db.enrollmentItem.count({ where: { enrollmentId } })).toBe(0);
  });

  test('an enrollment that was left', async () => {
    const course = await aPublishedCourse();
    const { enrollmentId, learner } = await learning(course);
    await withdraw(learner, enrollmentId);
    await expect(complete(learner, enrollmentId, course.items[0]!.id)).rejects.toMatchObject({
      code: 'enrollmentNotActive',
    });
  });
});

test('the system may complete for the learner', async () => {
  const course = await aPublishedCourse({ items: [aLesson()] });
  const { enrollmentId } = await learning(course);
  const result = await complete(systemActor, enrollmentId, course.items[0]!.id);
  expect(result.completedEnrollment).toBe(true);
});

test('leaving and completing at once end in one of the two', async () => {
  const course = await aPublishedCourse({ items: [aLesson()] });
  for (let round = 0; round < 5; round++) {
    const { enrollmentId, learner } = await learning(course);
    await Promise.allSettled([
      withdraw(learner, enrollmentId),
      complete(learner, enrollmentId, course.items[0]!.id),
    ]);
    const { status, hours, events } = await credited(enrollmentId);
    expect({ status, hours: hours.length, events }).toEqual(
      status === 'completed'
        ? { status: 'completed', hours: 1, events: 1 }
        : { status: 'withdrawn', hours: 0, events: 0 },
    );
  }
});
