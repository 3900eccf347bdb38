import { describe, expect, test } from 'vitest';

import { cancelOffering } from '#app/domain/enrollment/cancel-offering.server.ts';
import { changeCapacity } from '#app/domain/enrollment/change-capacity.server.ts';
import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { dropMeeting, keepMeeting } from '#app/domain/enrollment/reschedule-meeting.server.ts';
import { rescheduleOffering } from '#app/domain/enrollment/reschedule-offering.server.ts';
import { batchHistory } from '#app/domain/scheduling/offering/batch-history.server.ts';
import { batchPeople } from '#app/domain/scheduling/offering/batch-people.server.ts';
import { db } from '#app/platform/db.server.ts';
import { aBatch, takenBy } from '#tests/support/batches.ts';
import { anActor, anEmployee } from '#tests/support/organisation.ts';
import { aMeetingRoom, anOutsideTrainer, aPlanner, meetingOn } from '#tests/support/planning.ts';

async function aLearner() {
  const employee = await anEmployee();
  const actor = await anActor({ employeeId: employee.id });
  return { ...actor, employeeId: employee.id };
}

const day = (date: string): [string, string] => [`${date}T00:00:00Z`, `${date}T08:00:00Z`];
const reason = 'Narasumber berhalangan';

async function timesOf(employeeId: string): Promise<string[]> {
  const found = await db.seatTime.findMany({ where: { employeeId }, orderBy: { startsAt: 'asc' } });
  return found.map(({ startsAt }) => startsAt.toISOString().slice(0, 10));
}

describe('moving meetings of an announced batch', () => {
  test('everybody keeps the seat, the times follow, history and event say it once', async () => {
    const [planner, learner] = [await aPlanner(), await aLearner()];
    const batch = await aBatch({ meetings: [day('2033-01-03'), day('2033-01-05')] });
    await enroll(learner, batch);
    const [first] = batch.meetings;
    const room = await aMeetingRoom();
    const moved = meetingOn('2033-01-04', { reason, roomId: room.id });
    await keepMeeting(planner, batch.offeringId, first!.id, moved);
    expect(await timesOf(learner.employeeId)).toEqual(['2033-01-04', '2033-01-05']);
    const { changes } = await batchHistory(planner, batch.offeringId);
    expect(changes).toMatchObject([
      {
        ...{ kind: 'rescheduled', reason },
        before: { startsAt: '2033-01-03T00:00:00.000Z', room: null },
        after: { startsAt: '2033-01-04T00:00:00.000Z' },
      },
    ]);
    const where = { type: 'offering.rescheduled', subjectId: batch.offeringId };
    expect(await db.event.count({ where })).toBe(1);
    const stored = await db.meeting.findUniqueOrThrow({ where: { id: first!.id } });
    expect(stored.sequence).toBe(1);
  });

  test('it has a reason, a place and a time to come', async () => {
    const planner = await aPlanner();
    const batch = await aBatch({ meetings: [day('2033-02-01')] });
    const [meeting] = batch.meetings;
    const keep = (date: string, more: object) =>
      keepMeeting(planner, batch.offeringId, meeting!.id, meetingOn(date, more));
    await expect(keep('2033-02-02', {})).rejects.toMatchObject({ code: 'required' });
    await expect(keep('2033-02-02', { reason })).rejects.toMatchObject({ code: 'meetingNowhere' });
    await expect(keep('2020-02-02', { reason })).rejects.toMatchObject({ code: 'meetingPast' });
  });

  test('it is refused where participants are elsewhere, with how many and who; nothing changes', async () => {
    const planner = await aPlanner();
    const learners = [await aLearner(), await aLearner(), await aLearner()];
    const batch = await aBatch({ meetings: [day('2033-03-01')] });
    const other = await aBatch({ meetings: [day('2033-03-02')] });
    for (const learner of learners) await enroll(learner, batch);
    for (const learner of learners.slice(0, 2)) await enroll(learner, other);
    const names = await db.employee.findMany({
      where: { id: { in: learners.slice(0, 2).map(({ employeeId }) => employeeId) } },
      select: { name: true },
    });
    const refusal = { code: 'participantsTaken', params: { count: 2 } };
    const online = { reason, onlineUrl: 'https://rapat.example/a' };
    const moved = meetingOn('2033-03-02', online);
    const [meeting] = batch.meetings;
    const one = keepMeeting(planner, batch.offeringId, meeting!.id, moved);
    await expect(one).rejects.toMatchObject(refusal);
    for (const { name } of names)
      await expect(
        rescheduleOffering(planner, batch.offeringId, { firstDay: '2033-03-02', reason }),
      ).rejects.toMatchObject({ params: { names: expect.stringContaining(name) as string } });
    expect(await timesOf(learners[2]!.employeeId)).toEqual(['2033-03-01']);
    expect((await batchHistory(planner, batch.offeringId)).changes).toEqual([]);
  });

  test('a batch moves as a whole across its own days', async () => {
    const [planner, learner] = [await aPlanner(), await aLearner()];
    const room = await aMeetingRoom();
    const trainer = await anOutsideTrainer();
    const meetings = [day('2033-04-04'), day('2033-04-05'), day('2033-04-06')];
    const batch = await aBatch({ meetings, roomId: room.id });
    await db.meetingTrainer.createMany({
      data: batch.meetings.map(({ id, startsAt, endsAt }) => ({
        ...{ meetingId: id, trainerId: trainer.id, startsAt, endsAt },
      })),
    });
    await enroll(learner, batch);
    await rescheduleOffering(planner, batch.offeringId, { firstDay: '2033-04-05', reason });
    expect(await timesOf(learner.employeeId)).toEqual(['2033-04-05', '2033-04-06', '2033-04-07']);
    const held = await db.meetingTrainer.findMany({ where: { trainerId: trainer.id } });
    expect(held.map(({ startsAt }) => startsAt.toISOString().slice(0, 10)).sort()).toEqual([
      ...['2033-04-05', '2033-04-06', '2033-04-07'],
    ]);
    await rescheduleOffering(planner, batch.offeringId, { firstDay: '2033-04-04', reason });
    expect(await timesOf(learner.employeeId)).toEqual(['2033-04-04', '2033-04-05', '2033-04-06']);
  });

  test('whoever takes a seat while it moves has the new times, or none', async () => {
    const planner = await aPlanner();
    const batch = await aBatch({ meetings: [day('2033-05-02')] });
    const learners = await Promise.all(Array.from({ length: 8 }, aLearner));
    await Promise.all([
      ...learners.map((learner) => enroll(learner, batch)),
      rescheduleOffering(planner, batch.offeringId, { firstDay: '2033-05-03', reason }),
    ]);
    for (const { employeeId } of learners)
      expect(await timesOf(employeeId)).toEqual(['2033-05-03']);
  });

  test('of two batches that move to one time only one takes the people they share', async () => {
    const planner = await aPlanner();
    const learners = await Promise.all(Array.from({ length: 4 }, aLearner));
    const one = await aBatch({ meetings: [day('2033-06-01')] });
    const other = await aBatch({ meetings: [day('2033-06-02')] });
    for (const learner of learners) for (const batch of [one, other]) await enroll(learner, batch);
    const results = await Promise.allSettled(
      [one, other].map(({ offeringId }) =>
        rescheduleOffering(planner, offeringId, { firstDay: '2033-06-10', reason }),
      ),
    );
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    );
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ code: 'participantsTaken', params: { count: 4 } });
  });

  test('a meeting that is added is for everybody, one that is left out for nobody', async () => {
    const [planner, learner] = [await aPlanner(), await aLearner()];
    const batch = await aBatch({ meetings: [day('2033-07-01')] });
    await enroll(learner, batch);
    const facts = meetingOn('2033-07-02', { reason, onlineUrl: 'https://rapat.example/b' });
    const added = await keepMeeting(planner, batch.offeringId, null, facts);
    expect(await takenBy(learner.employeeId)).toEqual([batch.meetings[0]!.id, added]);
    await dropMeeting(planner, batch.offeringId, added, reason);
    expect(await takenBy(learner.employeeId)).toEqual([batch.meetings[0]!.id]);
    const last = dropMeeting(planner, batch.offeringId, batch.meetings[0]!.id, reason);
    await expect(last).rejects.toMatchObject({ code: 'lastMeeting' });
  });
});

test('seats go up and down, never below those that are taken', async () => {
  const planner = await aPlanner();
  const batch = await aBatch({ capacity: 3 });
  for (const learner of [await aLearner(), await aLearner()]) await enroll(learner, batch);
  const change = (capacity: number) =>
    changeCapacity(planner, batch.offeringId, { capacity, reason });
  await expect(change(1)).rejects.toMatchObject({
    ...{ code: 'capacityBelowSeated', params: { least: 2 } },
  });
  await change(2);
  await change(2);
  await expect(enroll(await aLearner(), batch)).rejects.toMatchObject({ code: 'enrollmentFull' });
  await change(5);
  const { changes } = await batchHistory(planner, batch.offeringId);
  expect(changes.map(({ before, after }) => [before.capacity, after.capacity])).toEqual([
    [2, 5],
    [3, 2],
  ]);
});

test('cancelling frees rooms, trainers and people, ends the seats, and keeps the history', async () => {
  const [planner, learner] = [await aPlanner(), await aLearner()];
  const room = await aMeetingRoom();
  const batch = await aBatch({ meetings: [day('2033-08-01')], roomId: room.id });
  const { enrollmentId } = await enroll(learner, batch);
  expect((await batchPeople(planner, batch.offeringId, 1)).total).toBe(1);
  await cancelOffering(planner, batch.offeringId, reason);
  expect(await takenBy(learner.employeeId)).toEqual([]);
  const seat = await db.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } });
  expect(seat.status).toBe('withdrawn');
  const where = { type: 'offering.cancelled', subjectId: batch.offeringId };
  expect(await db.event.findFirst({ where })).toMatchObject({
    data: { announced: true, enrollmentIds: [enrollmentId] },
  });
  const { head, changes } = await batchHistory(planner, batch.offeringId);
  expect(head.state).toBe('cancelled');
  expect(changes).toMatchObject([{ kind: 'cancelled', reason, before: { people: 1 } }]);
  await expect(cancelOffering(planner, batch.offeringId, reason)).rejects.toMatchObject({
    code: 'batchCancelled',
  });
  await enroll(learner, await aBatch({ meetings: [day('2033-08-01')], roomId: room.id }));
});
