import { expect, test } from 'vitest';

import { cancelOffering } from '#app/domain/enrollment/cancel-offering.server.ts';
import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { rescheduleOffering } from '#app/domain/enrollment/reschedule-offering.server.ts';
import { withdraw } from '#app/domain/enrollment/withdraw.server.ts';
import { feedBehind } from '#app/domain/notifications/calendar-feed.server.ts';
import {
  endOwnCalendar,
  ownCalendar,
  renewOwnCalendar,
} from '#app/domain/notifications/own-calendar.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aBatch } from '#tests/support/batches.ts';
import { readWithIcalJs, readWithTsIcs } from '#tests/support/calendar-readers.ts';
import { anActor, anEmployee } from '#tests/support/organisation.ts';

const FIRST: [string, string] = ['2030-06-03T00:00:00Z', '2030-06-03T04:00:00Z'];
const SECOND: [string, string] = ['2030-06-04T00:00:00Z', '2030-06-04T04:00:00Z'];

async function aLearner() {
  const employee = await anEmployee();
  return { ...(await anActor({ employeeId: employee.id })), employeeId: employee.id };
}

async function anAddress(owner: { accountId: string }): Promise<string> {
  return /\/calendar\/([\w-]{43})\.ics$/.exec(await renewOwnCalendar(owner))![1]!;
}

/** What is in a calendar, which both readers must understand alike. */
async function eventsOf(secret: string) {
  const text = await feedBehind(secret);
  const [one, other] = [readWithIcalJs(text), readWithTsIcs(text)];
  expect(one).toEqual(other);
  expect(one.method).toBe('PUBLISH');
  return one.events;
}

async function idsOf(secret: string): Promise<string[]> {
  return (await eventsOf(secret)).map(({ uid }) => uid.split('@')[0]!);
}

test('the own meetings and those one teaches, as they are now, and nobody else’s', async () => {
  const [learner, other] = [await aLearner(), await aLearner()];
  const secret = await anAddress(learner);
  expect(await eventsOf(secret)).toEqual([]);
  const batch = await aBatch({ meetings: [FIRST] });
  const foreign = await aBatch({ meetings: [FIRST] });
  const taught = await aBatch({ meetings: [SECOND] });
  const { enrollmentId } = await enroll(learner, batch);
  await enroll(other, foreign);
  const { id: trainerId } = await db.trainer.create({
    data: { id: newId(), employeeId: learner.employeeId, name: learner.name },
  });
  const [lesson] = taught.meetings;
  const { id: meetingId, startsAt, endsAt } = lesson!;
  await db.meetingTrainer.create({ data: { meetingId, trainerId, startsAt, endsAt } });
  expect(await idsOf(secret)).toEqual([batch.meetings[0]!.id, meetingId]);
  expect((await eventsOf(secret))[1]!.title).toMatch(/^Mengajar: /);

  await rescheduleOffering(systemActor, batch.offeringId, {
    ...{ firstDay: '2030-06-05', reason: 'Aula dipakai.' },
  });
  expect((await eventsOf(secret)).at(-1)).toMatchObject({
    ...{ sequence: 1, start: '2030-06-05T00:00:00.000Z' },
    url: expect.stringMatching(`/learn/${enrollmentId}$`) as string,
  });
  await withdraw(learner, enrollmentId);
  expect(await idsOf(secret)).toEqual([meetingId]);
  await cancelOffering(systemActor, taught.offeringId, 'Pengajar sakit.');
  expect(await idsOf(secret)).toEqual([]);
});

test('what is only planned is in nobody’s calendar', async () => {
  const trainer = await aLearner();
  const batch = await aBatch({ status: 'planned', meetings: [FIRST] });
  const { id: trainerId } = await db.trainer.create({
    data: { id: newId(), employeeId: trainer.employeeId, name: trainer.name },
  });
  const { id: meetingId, startsAt, endsAt } = batch.meetings[0]!;
  await db.meetingTrainer.create({ data: { meetingId, trainerId, startsAt, endsAt } });
  expect(await idsOf(await anAddress(trainer))).toEqual([]);
});

test('an address ends when it is replaced or removed, and is kept nowhere', async () => {
  const learner = await aLearner();
  const before = await anAddress(learner);
  const after = await anAddress(learner);
  expect(after).not.toBe(before);
  expect(await refusalOf(feedBehind(before))).toBe('notFound');
  expect(await refusalOf(feedBehind(after))).toBe('accepted');
  const kept = await db.calendarFeed.findUniqueOrThrow({
    where: { accountId: learner.accountId },
  });
  expect(Buffer.from(kept.tokenHash).toString('base64url')).not.toContain(after);
  expect(await ownCalendar(learner)).toEqual({ since: kept.createdAt });
  await endOwnCalendar(learner);
  expect(await refusalOf(feedBehind(after))).toBe('notFound');
  expect(await ownCalendar(learner)).toEqual({ since: null });
});

test('the address of somebody who may no longer sign in is not found', async () => {
  const [disabled, gone] = [await aLearner(), await aLearner()];
  const addresses = [await anAddress(disabled), await anAddress(gone)];
  await db.account.update({
    where: { id: disabled.accountId },
    data: { disabledAt: new Date() },
  });
  await db.employee.update({ where: { id: gone.employeeId }, data: { archivedAt: new Date() } });
  for (const secret of addresses) expect(await refusalOf(feedBehind(secret))).toBe('notFound');
});

test('an account without an employee has an empty calendar', async () => {
  expect(await eventsOf(await anAddress(await anActor()))).toEqual([]);
});
