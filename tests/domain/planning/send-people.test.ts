import { expect, test } from 'vitest';

import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { sendPeople } from '#app/domain/planning/send-people.server.ts';
import { notify } from '#app/domain/notifications/notify.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aCompetency, aCourseProving, prove } from '#tests/support/competency.ts';
import { anActor, anEmployee, aUnit } from '#tests/support/organisation.ts';
import { aPublishedCourse } from '#tests/support/published-course.ts';

async function hrOver(unitId: string) {
  return anActor({ grants: [{ role: 'hr', unitId }] });
}

test('sends those of the list who can go, and says why the others cannot', async () => {
  const first = await aPublishedCourse();
  const { offeringId, courseId } = await aPublishedCourse({ prerequisiteIds: [first.courseId] });
  const unit = await aUnit();
  const [ready, inside, done, notReady] = await Promise.all(
    Array.from({ length: 4 }, () => anEmployee({ unitId: unit.id })),
  );
  for (const { id } of [ready!, inside!, done!]) await completed(first.offeringId, id);
  await enroll(await anActor({ employeeId: inside!.id }), { offeringId });
  await completed(offeringId, done!.id);
  const hr = await hrOver(unit.id);
  const employeeIds = [ready!, inside!, done!, notReady!].map(({ id }) => id);

  const report = await sendPeople(hr, { offeringId, employeeIds });
  expect(report).toEqual({
    sent: 1,
    already: 1,
    done: 1,
    prerequisite: 1,
    noGain: 0,
    clash: 0,
    full: 0,
  });
  const sent = await db.enrollment.findFirstOrThrow({
    where: { offeringId, employeeId: ready!.id },
  });
  expect(sent).toMatchObject({ status: 'enrolled', sentById: hr.accountId });

  const again = await sendPeople(hr, { offeringId, employeeIds });
  expect(again).toMatchObject({ sent: 0, already: 2 });
  expect(courseId).not.toBe(first.courseId);
});

test('the person is told by whom, once', async () => {
  const { offeringId } = await aPublishedCourse();
  const employee = await anEmployee();
  const { accountId } = await anActor({ employeeId: employee.id });
  const hr = await hrOver(employee.unitId);
  await sendPeople(hr, { offeringId, employeeIds: [employee.id] });
  const event = await db.event.findFirstOrThrow({
    where: { type: 'enrollment.enrolled', actorId: hr.accountId },
  });
  await notify(event.id);
  await notify(event.id);
  const told = await db.notification.findMany({ where: { accountId } });
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ kind: 'courseSent', path: `/learn/${event.subjectId}` });
});

test('a supervisor sends own reports only, HR the people of the own units only, nobody oneself', async () => {
  const { offeringId } = await aPublishedCourse();
  const boss = await anEmployee();
  const report = await anEmployee({ supervisorId: boss.id });
  const stranger = await anEmployee();
  const supervisor = await anActor({ employeeId: boss.id, supervises: true });
  const employeeIds = [report.id, stranger.id, boss.id];
  expect(await sendPeople(supervisor, { offeringId, employeeIds })).toMatchObject({ sent: 1 });
  const taken = await db.enrollment.findMany({ where: { offeringId } });
  expect(taken.map(({ employeeId }) => employeeId)).toEqual([report.id]);

  const hr = await hrOver(boss.unitId);
  await expect(sendPeople(hr, { offeringId, employeeIds: [stranger.id] })).rejects.toMatchObject({
    kind: 'not-found',
  });
  const employee = await anActor({ employeeId: stranger.id });
  await expect(
    sendPeople(employee, { offeringId, employeeIds: [stranger.id, report.id] }),
  ).rejects.toMatchObject({ kind: 'not-found' });
});

test('twenty who send at once never oversell the seats and never place anybody twice', async () => {
  const { offeringId } = await aPublishedCourse();
  await db.offering.update({ where: { id: offeringId }, data: { capacity: 7 } });
  const unit = await aUnit();
  const people = await Promise.all(
    Array.from({ length: 12 }, () => anEmployee({ unitId: unit.id })),
  );
  const hr = await hrOver(unit.id);
  const reports = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      sendPeople(hr, {
        offeringId,
        employeeIds: people.slice(n % 6, (n % 6) + 6).map(({ id }) => id),
      }),
    ),
  );
  expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(7);
  expect(await db.enrollment.count({ where: { offeringId, status: 'enrolled' } })).toBe(7);
});

test('a closed offering and a list that is too long are refused with the reason', async () => {
  const { offeringId } = await aPublishedCourse();
  const employee = await anEmployee();
  const hr = await hrOver(employee.unitId);
  await expect(
    sendPeople(hr, { offeringId, employeeIds: Array.from({ length: 201 }, newId) }),
  ).rejects.toMatchObject({ code: 'tooManyPeople' });
  await db.offering.update({
    where: { id: offeringId },
    data: { closesAt: new Date('2026-01-01T00:00:00Z') },
  });
  await expect(sendPeople(hr, { offeringId, employeeIds: [employee.id] })).rejects.toMatchObject({
    code: 'enrollmentClosed',
  });
});

async function completed(offeringId: string, employeeId: string): Promise<void> {
  await db.enrollment.create({
    data: { id: newId(), offeringId, employeeId, status: 'completed', completedAt: new Date() },
  });
}

test('for a gap, whoever holds what the course teaches is passed over', async () => {
  const competency = await aCompetency();
  const { offeringId } = await aCourseProving([{ competencyId: competency.id, level: 3 }]);
  const unit = await aUnit();
  const [below, there] = [
    await anEmployee({ unitId: unit.id }),
    await anEmployee({ unitId: unit.id }),
  ];
  await prove(below.id, competency.id, 2, '2026-01-10');
  await prove(there.id, competency.id, 3, '2026-01-10');
  const hr = await hrOver(unit.id);
  const employeeIds = [below.id, there.id];
  expect(
    await sendPeople(hr, { offeringId, employeeIds, competencyId: competency.id }),
  ).toMatchObject({ sent: 1, noGain: 1 });
});
