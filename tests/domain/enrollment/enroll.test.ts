import { expect, test } from 'vitest';

import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { withdraw } from '#app/domain/enrollment/withdraw.server.ts';
import { openSelfPaced } from '#app/domain/scheduling/open-self-paced.server.ts';
import { toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { anActor, anEmployee } from '#tests/support/organisation.ts';
import { aPublishedCourse } from '#tests/support/published-course.ts';

async function aLearner() {
  const employee = await anEmployee();
  return anActor({ employeeId: employee.id });
}

test('pressing twice, and fifty times at once, gives one enrollment and one event', async () => {
  const { offeringId } = await aPublishedCourse();
  const learner = await aLearner();
  const results = await Promise.all(
    Array.from({ length: 50 }, () => enroll(learner, { offeringId })),
  );
  expect(new Set(results.map(({ enrollmentId }) => enrollmentId)).size).toBe(1);
  expect(results.filter(({ created }) => created)).toHaveLength(1);
  const subjectId = results[0]?.enrollmentId;
  expect(await db.event.count({ where: { type: 'enrollment.enrolled', subjectId } })).toBe(1);
});

test('a limited offering never takes more people than it has seats', async () => {
  const { offeringId } = await aPublishedCourse();
  await db.offering.update({ where: { id: offeringId }, data: { capacity: 3 } });
  const learners = await Promise.all(Array.from({ length: 12 }, () => aLearner()));
  const results = await Promise.allSettled(learners.map((one) => enroll(one, { offeringId })));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  for (const result of results)
    if (result.status === 'rejected')
      expect(result.reason).toMatchObject({ code: 'enrollmentFull' });
  expect(await db.enrollment.count({ where: { offeringId } })).toBe(3);
});

test('who leaves frees the seat and may come back as a new enrollment', async () => {
  const { offeringId } = await aPublishedCourse();
  await db.offering.update({ where: { id: offeringId }, data: { capacity: 1 } });
  const [first, second] = [await aLearner(), await aLearner()];
  const { enrollmentId } = await enroll(first, { offeringId });
  await withdraw(first, enrollmentId);
  await withdraw(first, enrollmentId);
  expect(
    await db.event.count({ where: { type: 'enrollment.withdrawn', subjectId: enrollmentId } }),
  ).toBe(1);
  const taken = await enroll(second, { offeringId });
  await expect(enroll(first, { offeringId })).rejects.toMatchObject({ code: 'enrollmentFull' });
  await withdraw(second, taken.enrollmentId);
  const again = await enroll(first, { offeringId });
  expect(again).toMatchObject({ created: true });
  expect(again.enrollmentId).not.toBe(enrollmentId);
});

test('a completed course is not left', async () => {
  const { offeringId } = await aPublishedCourse();
  const learner = await aLearner();
  const { enrollmentId } = await enroll(learner, { offeringId });
  await db.enrollment.update({ where: { id: enrollmentId }, data: { status: 'completed' } });
  await expect(withdraw(learner, enrollmentId)).rejects.toMatchObject({
    code: 'enrollmentFinished',
  });
  expect(await enroll(learner, { offeringId })).toEqual({ enrollmentId, created: false });
});

test('a prerequisite must be completed, in whatever run of that course', async () => {
  const basic = await aPublishedCourse();
  const advanced = await aPublishedCourse({ prerequisiteIds: [basic.courseId] });
  const learner = await aLearner();
  const attempt = () => enroll(learner, { offeringId: advanced.offeringId });
  await expect(attempt()).rejects.toMatchObject({ code: 'enrollmentPrerequisite' });
  const { enrollmentId } = await enroll(learner, { offeringId: basic.offeringId });
  await expect(attempt()).rejects.toMatchObject({ code: 'enrollmentPrerequisite' });
  await db.enrollment.update({ where: { id: enrollmentId }, data: { status: 'completed' } });
  expect(await attempt()).toMatchObject({ created: true });
});

test('a prerequisite taken back at the same moment does not slip through', async () => {
  const basic = await aPublishedCourse();
  const advanced = await aPublishedCourse({ prerequisiteIds: [basic.courseId] });
  const learner = await aLearner();
  const { enrollmentId } = await enroll(learner, { offeringId: basic.offeringId });
  await db.enrollment.update({ where: { id: enrollmentId }, data: { status: 'completed' } });
  let attempt: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    await tx.enrollment.update({ where: { id: enrollmentId }, data: { status: 'in_progress' } });
    attempt = enroll(learner, { offeringId: advanced.offeringId }).catch((error: unknown) => error);
    await waitingForLock();
  });
  expect(await attempt).toMatchObject({ code: 'enrollmentPrerequisite' });
});

/** Until another connection of this database waits for a lock. */
async function waitingForLock() {
  for (;;) {
    const [{ waiting } = { waiting: 0 }] = await db.$queryRaw<{ waiting: number }[]>`
      SELECT count(*)::int AS waiting FROM pg_locks l JOIN pg_stat_activity a USING (pid)
       WHERE NOT l.granted AND a.datname = current_database()`;
    if (waiting > 0) return;
  }
}

test('a new version keeps learners where they are and takes newcomers', async () => {
  const first = await aPublishedCourse({ code: 'VERSI' });
  const [early, late] = [await aLearner(), await aLearner()];
  const begun = await enroll(early, { offeringId: first.offeringId });
  const second = await aPublishedCourse({ code: 'VERSI' });
  expect(second.courseId).toBe(first.courseId);
  expect(await enroll(early, { offeringId: second.offeringId })).toEqual({
    enrollmentId: begun.enrollmentId,
    created: false,
  });
  await expect(enroll(late, { offeringId: first.offeringId })).rejects.toMatchObject({
    code: 'enrollmentClosed',
  });
  expect(await enroll(late, { offeringId: second.offeringId })).toMatchObject({ created: true });
  const versions = await db.courseVersion.findMany({ where: { courseId: first.courseId } });
  expect(versions.map(({ version }) => version).sort()).toEqual([1, 2]);
});

test('only people of the organisation enroll, and only in what is published', async () => {
  const { offeringId, courseId, versionId } = await aPublishedCourse();
  const clerk = await anActor({ grants: [{ role: 'administrator' }] });
  await expect(enroll(clerk, { offeringId })).rejects.toMatchObject({ kind: 'forbidden' });
  const learner = await aLearner();
  await expect(enroll(learner, { offeringId: newId() })).rejects.toMatchObject({
    kind: 'not-found',
  });
  await db.offering.update({ where: { id: offeringId }, data: { opensAt: toDate('2999-01-01') } });
  await expect(enroll(learner, { offeringId })).rejects.toMatchObject({ code: 'enrollmentClosed' });
  await db.course.update({ where: { id: courseId }, data: { publishedAt: null } });
  await expect(enroll(learner, { offeringId })).rejects.toMatchObject({ kind: 'not-found' });
  await expect(db.$transaction((tx) => openSelfPaced(tx, versionId))).rejects.toThrow();
});

test("nobody leaves in another person's name", async () => {
  const { offeringId } = await aPublishedCourse();
  const [owner, other] = [await aLearner(), await aLearner()];
  const { enrollmentId } = await enroll(owner, { offeringId });
  const clerk = await anActor({ grants: [{ role: 'administrator' }] });
  for (const actor of [other, clerk])
    await expect(withdraw(actor, enrollmentId)).rejects.toMatchObject({ kind: 'not-found' });
});
