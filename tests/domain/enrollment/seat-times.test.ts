import { expect, test } from 'vitest';

import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { withdraw } from '#app/domain/enrollment/withdraw.server.ts';
import { sendPeople } from '#app/domain/planning/send-people.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aBatch, takenBy } from '#tests/support/batches.ts';
import { manyEmployees } from '#tests/support/courses.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';
import { waitingForLock } from '#tests/support/waiting-for-lock.ts';

async function aLearner() {
  const employee = await anEmployee();
  const actor = await anActor({ employeeId: employee.id });
  return { ...actor, employeeId: employee.id };
}

const MORNING: [string, string] = ['2030-03-04T00:00:00Z', '2030-03-04T04:00:00Z'];
const OVERLAP: [string, string] = ['2030-03-04T03:59:00Z', '2030-03-04T08:00:00Z'];
const AFTER: [string, string] = ['2030-03-04T04:00:00Z', '2030-03-04T08:00:00Z'];

test('a seat takes the times of its meetings that are held, and gives them back', async () => {
  const learner = await aLearner();
  const batch = await aBatch({ meetings: [MORNING, AFTER] });
  const [first, second] = batch.meetings;
  await db.meeting.update({ where: { id: second!.id }, data: { cancelledAt: new Date() } });
  const { enrollmentId } = await enroll(learner, batch);
  expect(await takenBy(learner.employeeId)).toEqual([first!.id]);
  await withdraw(learner, enrollmentId);
  expect(await takenBy(learner.employeeId)).toEqual([]);
});

test('whoever is at another meeting then is refused, with its name and time', async () => {
  const learner = await aLearner();
  const taken = await aBatch({ meetings: [MORNING] });
  const { enrollmentId } = await enroll(learner, taken);
  const batch = await aBatch({ meetings: [OVERLAP] });
  await expect(enroll(learner, batch)).rejects.toMatchObject({
    code: 'enrollmentClash',
    params: {
      titleId: (taken.course.title as { id: string }).id,
      timeId: 'Senin, 4 Maret 2030, 08.00–12.00 WITA',
      timeEn: 'Monday, 4 March 2030, 08:00–12:00 WITA',
    },
  });
  expect(await enroll(learner, await aBatch({ meetings: [AFTER] }))).toMatchObject({
    created: true,
  });
  await withdraw(learner, enrollmentId);
  await expect(enroll(learner, batch)).rejects.toMatchObject({ code: 'enrollmentClash' });
  expect(await enroll(learner, taken)).toMatchObject({ created: true });
});

test('two batches at the same time, taken at once: one of them', async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const learner = await aLearner();
    const batches = await Promise.all([
      aBatch({ meetings: [MORNING] }),
      aBatch({ meetings: [OVERLAP] }),
    ]);
    const results = await Promise.allSettled(batches.map((batch) => enroll(learner, batch)));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const result of results)
      if (result.status === 'rejected')
        expect(result.reason).toMatchObject({ code: 'enrollmentClash' });
    expect(await takenBy(learner.employeeId)).toHaveLength(1);
    expect(await db.enrollment.count({ where: { employeeId: learner.employeeId } })).toBe(1);
  }
});

test('two batches of one course, taken at once: one of them', async () => {
  const learner = await aLearner();
  const first = await aBatch();
  const second = await aBatch({ versionId: first.versionId });
  const results = await Promise.all([first, second].map((batch) => enroll(learner, batch)));
  expect(results.filter(({ created }) => created)).toHaveLength(1);
  expect(await db.enrollment.count({ where: { employeeId: learner.employeeId } })).toBe(1);
});

test('fifty people for five seats: five, each with the times', async () => {
  const batch = await aBatch({ capacity: 5, meetings: [MORNING, AFTER] });
  const people = await manyEmployees(50, (await aUnit()).id, (await aPosition()).id);
  const learners = await Promise.all(people.map(({ id }) => anActor({ employeeId: id })));
  const results = await Promise.allSettled(learners.map((one) => enroll(one, batch)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  for (const result of results)
    if (result.status === 'rejected')
      expect(result.reason).toMatchObject({ code: 'enrollmentFull' });
  const { offeringId } = batch;
  expect(await db.enrollment.count({ where: { offeringId } })).toBe(5);
  expect(await db.seatTime.count({ where: { enrollment: { offeringId } } })).toBe(10);
});

test('a time that is taken past the look is refused by the database, in words', async () => {
  const learner = await aLearner();
  const [batch, other] = [
    await aBatch({ meetings: [MORNING] }),
    await aBatch({ meetings: [OVERLAP] }),
  ];
  const { employeeId } = learner;
  let attempt: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    // As a meeting that is moved takes time: without the lock of the person.
    const enrollment = await tx.enrollment.create({
      data: { id: newId(), offeringId: other.offeringId, employeeId, status: 'enrolled' },
    });
    const { id: meetingId, startsAt, endsAt } = other.meetings[0]!;
    await tx.seatTime.create({
      data: { enrollmentId: enrollment.id, meetingId, employeeId, startsAt, endsAt },
    });
    attempt = enroll(learner, batch).catch((error: unknown) => error);
    await waitingForLock(attempt);
  });
  expect(await attempt).toMatchObject({ kind: 'conflict', code: 'enrollmentClashNow' });
  expect(await takenBy(employeeId)).toEqual([other.meetings[0]!.id]);
  expect(await db.enrollment.count({ where: { offeringId: batch.offeringId } })).toBe(0);
});

test('who are sent and are at another meeting then are counted, the others go', async () => {
  const unit = await aUnit();
  const [busy, free] = [
    await anEmployee({ unitId: unit.id }),
    await anEmployee({ unitId: unit.id }),
  ];
  await enroll(await anActor({ employeeId: busy.id }), await aBatch({ meetings: [MORNING] }));
  const batch = await aBatch({ meetings: [OVERLAP] });
  const hr = await anActor({ grants: [{ role: 'hr', unitId: unit.id }] });
  const report = await sendPeople(hr, { ...batch, employeeIds: [busy.id, free.id] });
  expect(report).toMatchObject({ sent: 1, clash: 1 });
  expect(await takenBy(free.id)).toEqual([batch.meetings[0]!.id]);
});

test('people sent from two sides at once get one place at a time', async () => {
  const unit = await aUnit();
  const people = await Promise.all(
    Array.from({ length: 10 }, () => anEmployee({ unitId: unit.id })),
  );
  const hr = await anActor({ grants: [{ role: 'hr', unitId: unit.id }] });
  const ids = people.map(({ id }) => id);
  const batches = [await aBatch({ meetings: [MORNING] }), await aBatch({ meetings: [OVERLAP] })];
  const reports = await Promise.all(
    batches.map(({ offeringId }, n) =>
      sendPeople(hr, { offeringId, employeeIds: n === 0 ? ids : [...ids].reverse() }),
    ),
  );
  expect(reports.map(({ sent, clash }) => sent + clash)).toEqual([10, 10]);
  expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(10);
});

test.each([
  ['planned', 'notFound'],
  ['cancelled', 'enrollmentCancelled'],
] as const)('nobody enrolls in a batch that is %s', async (status, code) => {
  await expect(enroll(await aLearner(), await aBatch({ status }))).rejects.toMatchObject({ code });
});

test('a batch narrows the audience of its course', async () => {
  const learner = await aLearner();
  const other = await aUnit();
  const batch = await aBatch({ audience: { unitIds: [other.id] } });
  await expect(enroll(learner, batch)).rejects.toMatchObject({ code: 'batchAudienceNotMet' });
  const { unitId } = await db.employee.findUniqueOrThrow({ where: { id: learner.employeeId } });
  const audience = { unitIds: [unitId] };
  await db.offering.update({ where: { id: batch.offeringId }, data: { audience } });
  expect(await enroll(learner, batch)).toMatchObject({ created: true });
});
