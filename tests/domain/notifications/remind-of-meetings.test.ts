import { afterEach, expect, test } from 'vitest';

import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { rescheduleOffering } from '#app/domain/enrollment/reschedule-offering.server.ts';
import { remindOfMeetings } from '#app/domain/notifications/remind-of-meetings.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { changeSetting } from '#app/domain/settings/change-setting.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aBatch } from '#tests/support/batches.ts';
import { anActor, anEmployee } from '#tests/support/organisation.ts';
import { runEvents } from '#tests/support/run-events.ts';

afterEach(() => setClock(null));

async function aLearner() {
  const employee = await anEmployee();
  return { ...(await anActor({ employeeId: employee.id })), employeeId: employee.id };
}

async function reminders(accountId: string): Promise<string[]> {
  const found = await db.notification.findMany({
    where: { accountId, kind: { in: ['meetingSoon', 'teachingSoon'] } },
    orderBy: { id: 'asc' },
  });
  return found.map(({ kind }) => kind);
}

/** A batch in the days around a moment of a year of its own, with somebody in it and somebody teaching. */
async function aDay(year: number, status: 'open' | 'planned' = 'open') {
  setClock(new Date(`${year}-03-01T00:00:00Z`));
  const batch = await aBatch({
    meetings: [[`${year}-03-05T00:00:00Z`, `${year}-03-05T04:00:00Z`]],
    opensAt: new Date(`${year}-02-01T00:00:00Z`),
  });
  const [learner, trainer] = [await aLearner(), await aLearner()];
  await enroll(learner, batch);
  const { id } = await db.trainer.create({
    data: { id: newId(), employeeId: trainer.employeeId, name: trainer.name },
  });
  const [meeting] = batch.meetings;
  const { startsAt, endsAt } = meeting!;
  await db.meetingTrainer.create({
    data: { meetingId: meeting!.id, trainerId: id, startsAt, endsAt },
  });
  await db.offering.update({ where: { id: batch.offeringId }, data: { status } });
  await runEvents();
  return { batch, learner, trainer };
}

async function remindAt(moment: string) {
  setClock(new Date(moment));
  const count = await remindOfMeetings();
  await runEvents();
  return count;
}

test('who comes and who teaches are reminded the day before, once', async () => {
  const { learner, trainer } = await aDay(2032);
  expect(await remindAt('2032-03-03T00:00:00Z')).toBe(0);
  const both = await Promise.all([remindAt('2032-03-04T00:00:00Z'), remindOfMeetings()]);
  expect(both.sort()).toEqual([0, 1]);
  expect(await remindAt('2032-03-04T12:00:00Z')).toBe(0);
  await runEvents();
  expect(await reminders(learner.accountId)).toEqual(['meetingSoon']);
  expect(await reminders(trainer.accountId)).toEqual(['teachingSoon']);
});

test('what begins today is still told of, what has begun, is only planned or was cancelled is not', async () => {
  const { learner, batch } = await aDay(2033);
  await aDay(2033, 'planned');
  expect(await remindAt('2033-03-05T00:00:01Z')).toBe(0);
  expect(await remindAt('2033-03-04T23:00:00Z')).toBe(1);
  expect(await reminders(learner.accountId)).toEqual(['meetingSoon']);
  await db.meeting.updateMany({
    where: { offeringId: batch.offeringId },
    data: { cancelledAt: new Date() },
  });
  expect(await remindAt('2033-03-04T23:30:00Z')).toBe(0);
});

test('a meeting that moves after its reminder is told of again where it is', async () => {
  const { learner, batch } = await aDay(2034);
  expect(await remindAt('2034-03-04T00:00:00Z')).toBe(1);
  await rescheduleOffering(systemActor, batch.offeringId, {
    ...{ firstDay: '2034-03-12', reason: 'Aula dipakai.' },
  });
  expect(await remindAt('2034-03-05T00:00:00Z')).toBe(0);
  expect(await remindAt('2034-03-11T00:00:00Z')).toBe(1);
  expect(await reminders(learner.accountId)).toEqual(['meetingSoon', 'meetingSoon']);
});

test('the setting says how many days before; none at all with 0', async () => {
  const { learner } = await aDay(2035);
  const administrator = await anActor({ grants: [{ role: 'administrator' }] });
  const days = (value: number) =>
    changeSetting(administrator, {
      ...{ key: 'scheduling.reminderDays', value, validFrom: '2035-03-01' },
    });
  await days(0);
  expect(await remindAt('2035-03-04T00:00:00Z')).toBe(0);
  setClock(new Date('2035-03-01T00:00:00Z'));
  await days(3);
  expect(await remindAt('2035-03-02T00:00:00Z')).toBe(1);
  expect(await reminders(learner.accountId)).toEqual(['meetingSoon']);
});
