import { expect, test } from 'vitest';

import { courseInterest } from '#app/domain/enrollment/interest/course-interest.server.ts';
import {
  noteInterest,
  takeBackInterest,
} from '#app/domain/enrollment/interest/note-interest.server.ts';
import { tellInterested } from '#app/domain/enrollment/interest/tell-interested.server.ts';
import { notify } from '#app/domain/notifications/notify.server.ts';
import { interestList } from '#app/domain/planning/interest-list.server.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { aBatch } from '#tests/support/batches.ts';
import { anUnpublishedCourse } from '#tests/support/courses.ts';
import { anActor, anEmployee, aUnit } from '#tests/support/organisation.ts';
import { aPublishedCourse } from '#tests/support/published-course.ts';
import { waitingForLock } from '#tests/support/waiting-for-lock.ts';

async function aLearner(unitId?: string) {
  const employee = await anEmployee(unitId ? { unitId } : {});
  return { ...(await anActor({ employeeId: employee.id })), employeeId: employee.id };
}

const told = (courseId: string) =>
  db.courseInterest.count({ where: { courseId, toldAt: { not: null } } });

test('interest is noted once, and taken back', async () => {
  const learner = await aLearner();
  const { id: courseId, slug } = await anUnpublishedCourse();
  expect(await courseInterest(learner, slug)).toEqual({ notedOn: null });
  await Promise.all([1, 2, 3].map(() => noteInterest(learner, slug)));
  expect(await db.courseInterest.count({ where: { courseId } })).toBe(1);
  expect(await courseInterest(learner, slug)).not.toEqual({ notedOn: null });
  const type = 'course.interest-noted';
  expect(await db.event.count({ where: { type, subjectId: courseId } })).toBe(1);
  await takeBackInterest(learner, slug);
  await takeBackInterest(learner, slug);
  expect(await db.courseInterest.count({ where: { courseId } })).toBe(0);
});

test('only employees, in a listed course that is held in batches and has none open', async () => {
  const learner = await aLearner();
  const hidden = await anUnpublishedCourse({ announced: false });
  const online = await aPublishedCourse();
  const clerk = await anActor({ grants: [{ role: 'hr' }] });
  const refused = (slug: string, actor = learner) => expect(noteInterest(actor, slug)).rejects;
  await refused(hidden.slug).toMatchObject({ kind: 'not-found' });
  await refused(online.slug).toMatchObject({ kind: 'not-found' });
  const { slug } = await anUnpublishedCourse();
  await expect(noteInterest(clerk, slug)).rejects.toMatchObject({ kind: 'forbidden' });
  const held = await aBatch();
  await refused(held.course.slug).toMatchObject({ code: 'interestBatchOpen' });
  expect(await courseInterest(learner, held.course.slug)).toBeNull();
  await db.offering.update({ where: { id: held.offeringId }, data: { closesAt: now() } });
  await noteInterest(learner, held.course.slug);
});

test('a batch is told of once to everybody who waits, by a notice of its own', async () => {
  const [one, two, late] = [await aLearner(), await aLearner(), await aLearner()];
  const batch = await aBatch({ status: 'planned' });
  const { slug, id: courseId } = batch.course;
  for (const learner of [one, two]) await noteInterest(learner, slug);
  await tellInterested(batch); // not announced yet
  expect(await told(courseId)).toBe(0);
  await db.offering.update({ where: { id: batch.offeringId }, data: { status: 'open' } });
  await Promise.all([1, 2, 3].map(() => tellInterested(batch)));
  expect(await told(courseId)).toBe(2);
  const where = { type: 'offering.interest-told', subjectId: batch.offeringId };
  const events = await db.event.findMany({ where });
  expect(events).toMatchObject([{ data: { courseId, people: 2 } }]);
  await notify(events[0]!.id);
  await notify(events[0]!.id);
  const notices = await db.notification.findMany({ where: { eventId: events[0]!.id } });
  expect(notices).toHaveLength(2);
  expect(notices[0]).toMatchObject({ kind: 'batchAnnounced', path: `/courses/${slug}` });
  expect(notices.map(({ accountId }) => accountId).sort()).toEqual(
    [one.accountId, two.accountId].sort(),
  );

  const second = await aBatch({ versionId: batch.versionId });
  await tellInterested(second);
  expect(await db.event.count({ where: { ...where, subjectId: second.offeringId } })).toBe(0);
  await expect(noteInterest(late, slug)).rejects.toMatchObject({ code: 'interestBatchOpen' });
});

test('who missed a batch may note it anew and is told of the next', async () => {
  const learner = await aLearner();
  const batch = await aBatch({ status: 'planned' });
  const { slug, id: courseId } = batch.course;
  await noteInterest(learner, slug);
  await db.offering.update({ where: { id: batch.offeringId }, data: { status: 'open' } });
  await tellInterested(batch);
  await db.offering.update({ where: { id: batch.offeringId }, data: { closesAt: now() } });
  await noteInterest(learner, slug);
  const next = await aBatch({ versionId: batch.versionId });
  await tellInterested(next);
  const kept = await db.courseInterest.findMany({ where: { courseId } });
  expect(kept).toMatchObject([{ offeringId: next.offeringId }]);
});

test('for whom a batch is not meant goes on waiting', async () => {
  const unit = await aUnit();
  const [meant, other] = [await aLearner(unit.id), await aLearner()];
  const batch = await aBatch({ status: 'planned', audience: { unitIds: [unit.id] } });
  const { slug, id: courseId } = batch.course;
  for (const learner of [meant, other]) await noteInterest(learner, slug);
  await db.offering.update({ where: { id: batch.offeringId }, data: { status: 'open' } });
  await tellInterested(batch);
  const waiting = await db.courseInterest.findMany({ where: { courseId, toldAt: null } });
  expect(waiting.map(({ employeeId }) => employeeId)).toEqual([other.employeeId]);
});

test('interest noted while a batch is told of waits, and sees the batch', async () => {
  const learner = await aLearner();
  const batch = await aBatch({ status: 'planned' });
  const { slug, id: courseId } = batch.course;
  let attempt: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Course" WHERE id = ${courseId}::uuid FOR NO KEY UPDATE`;
    attempt = noteInterest(learner, slug).catch((error: unknown) => error);
    await waitingForLock(attempt);
    await tx.offering.update({ where: { id: batch.offeringId }, data: { status: 'open' } });
  });
  expect(await attempt).toMatchObject({ code: 'interestBatchOpen' });
});

test('who tells of a batch waits for interest that is being noted', async () => {
  const { employeeId } = await aLearner();
  const batch = await aBatch();
  const { id: courseId } = batch.course;
  let telling: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Course" WHERE id = ${courseId}::uuid FOR SHARE`;
    await tx.courseInterest.create({ data: { courseId, employeeId, notedAt: now() } });
    telling = tellInterested(batch);
    await waitingForLock(telling);
  });
  await telling;
  expect(await told(courseId)).toBe(1);
});

test('a manager sees who of the own units is interested, an author everybody, by unit', async () => {
  const [near, far] = [await aUnit(), await aUnit()];
  const { id: courseId, slug } = await anUnpublishedCourse();
  for (const unit of [near, near, far]) await noteInterest(await aLearner(unit.id), slug);
  const manager = await anActor({ grants: [{ role: 'training_manager', unitId: near.id }] });
  const list = await interestList(manager, courseId);
  expect(list).toMatchObject({ total: 2, units: [{ unit: near.name }] });
  const everywhere = await anActor({ grants: [{ role: 'training_manager' }] });
  const all = await interestList(everywhere, courseId);
  expect(all.units.map(({ people }) => people.length)).toEqual([2, 1]);
  await expect(interestList(await aLearner(), courseId)).rejects.toMatchObject({
    kind: 'not-found',
  });
});
