import { afterEach, beforeEach, expect, test } from 'vitest';

import { assignTrainings } from '#app/domain/planning/assign-trainings.server.ts';
import { tellTrainings } from '#app/domain/planning/tell-trainings.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { anAccount } from '#tests/support/accounts.ts';
import { aCourseProving } from '#tests/support/competency.ts';
import { anEmployee, aPosition } from '#tests/support/organisation.ts';
import { runEvents } from '#tests/support/run-events.ts';
import { aRequirement, completedOn } from '#tests/support/trainings.ts';

const on = (day: string) => setClock(new Date(`${day}T05:00:00Z`));
beforeEach(() => on('2026-01-01'));
afterEach(() => setClock(null));

/** Somebody with a supervisor, both with accounts, and a course required until 2026-04-01. */
async function aTeam() {
  const position = await aPosition();
  const boss = await anEmployee({ name: 'Budi Santoso' });
  const employee = await anEmployee({
    name: 'Siti Rahma',
    supervisorId: boss.id,
    positionId: position.id,
  });
  const course = await aCourseProving([]);
  await aRequirement({ positionId: position.id }, course.courseId, { dueDays: 90 });
  const { title } = await db.course.findUniqueOrThrow({ where: { id: course.courseId } });
  return {
    position,
    employee,
    course,
    title: title as { id: string; en: string },
    account: await anAccount({ employeeId: employee.id }),
    bossAccount: await anAccount({ employeeId: boss.id, locale: 'en' }),
  };
}

const kinds = async (accountId: string) =>
  (await db.notification.findMany({ where: { accountId }, orderBy: { id: 'asc' } })).map(
    ({ kind }) => kind,
  );

async function tellAll() {
  await Promise.all([tellTrainings(), tellTrainings()]);
  await runEvents();
}

test('what is assigned is told once, together, in the person’s language', async () => {
  const { position, employee, account, title } = await aTeam();
  const second = await aCourseProving([]);
  await aRequirement({ positionId: position.id }, second.courseId, { dueDays: 30 });
  const passed = await aCourseProving([]);
  await completedOn('2025-06-01', employee.id, passed.offeringId);
  await aRequirement({ positionId: position.id }, passed.courseId);
  await Promise.all([assignTrainings(), assignTrainings()]);
  await runEvents();
  expect(await kinds(account.id)).toEqual(['trainingAssigned']);
  const mail = await db.mail.findFirstOrThrow({ where: { recipient: account.email! } });
  expect(mail.subject).toBe('Pelatihan wajib menunggu Anda');
  expect(mail.text).toContain(`${title.id} (1 April 2026)`);
  expect(mail.text).toContain('(31 Januari 2026)');
  expect(mail.text.match(/Pelatihan \d+/g)).toHaveLength(2);
  expect(mail.text).toMatch(/https?:\/\/[^/]+\/learn\b/);
});

test('thirty days ahead and once overdue, the person and the supervisor are told once each', async () => {
  const { account, bossAccount, title } = await aTeam();
  await assignTrainings();
  await runEvents();
  on('2026-03-01');
  await tellAll();
  expect(await kinds(account.id)).toEqual(['trainingAssigned']);
  on('2026-03-02');
  await tellAll();
  on('2026-04-01');
  await tellAll();
  expect(await kinds(account.id)).toEqual(['trainingAssigned', 'trainingDueSoon']);
  on('2026-04-02');
  await tellAll();
  on('2026-05-02');
  await tellAll();
  expect(await kinds(account.id)).toEqual([
    'trainingAssigned',
    'trainingDueSoon',
    'trainingOverdue',
  ]);
  expect(await kinds(bossAccount.id)).toEqual(['trainingDueSoonInTeam', 'trainingOverdueInTeam']);
  const mails = await db.mail.findMany({
    where: { recipient: bossAccount.email! },
    orderBy: { id: 'asc' },
  });
  expect(mails.map(({ subject }) => subject)).toEqual([
    'Required training of Siti Rahma is due soon',
    'Required training of Siti Rahma is overdue',
  ]);
  expect(mails[1]!.text).toContain(`has not completed ${title.en}, which was due on 1 April 2026`);
});

test('what was assigned this week, is completed, or of somebody who has left, is not told again', async () => {
  const { employee, account, course } = await aTeam();
  on('2026-03-15');
  const late = await anEmployee({ positionId: employee.positionId });
  const lateAccount = await anAccount({ employeeId: late.id });
  await db.employee.update({
    where: { id: late.id },
    data: { positionSince: new Date('2026-03-14T00:00:00Z') },
  });
  await db.trainingRequirement.updateMany({
    where: { courseId: course.courseId },
    data: { dueDays: 20 },
  });
  await assignTrainings({ employeeId: late.id });
  await tellAll();
  expect(await kinds(lateAccount.id)).toEqual(['trainingAssigned']);

  await assignTrainings({ employeeId: employee.id });
  await completedOn('2026-03-15', employee.id, course.offeringId);
  await assignTrainings({ employeeId: employee.id });
  await db.employee.update({ where: { id: late.id }, data: { archivedAt: new Date() } });
  on('2026-06-01');
  await tellAll();
  expect(await kinds(account.id)).toEqual([]);
  expect(await kinds(lateAccount.id)).toEqual(['trainingAssigned']);
});
