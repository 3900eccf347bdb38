import { afterEach, beforeEach, expect, test } from 'vitest';

import { creditEnrollment } from '#app/domain/hours/credit-enrollment.server.ts';
import { hoursOfYear } from '#app/domain/hours/hours-of-year.server.ts';
import { setClock, toDay } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aCompetency, aCourseProving, anEnrollment } from '#tests/support/competency.ts';
import { anEmployee } from '#tests/support/organisation.ts';

beforeEach(() => setClock(new Date('2026-12-31T18:00:00Z'))); // 1 January in the organisation's zone
afterEach(() => setClock(null));

async function completed() {
  const employee = await anEmployee();
  const course = await aCourseProving([{ competencyId: (await aCompetency()).id, level: 1 }], {
    minutes: 270,
  });
  const enrollmentId = await anEnrollment(employee.id, course.offeringId, true);
  await db.enrollment.update({
    where: { id: enrollmentId },
    data: { enrolledAt: new Date('2026-12-20T02:00:00Z') },
  });
  const credit = () =>
    db.$transaction((tx) =>
      creditEnrollment(
        tx,
        { accountId: null },
        {
          employeeId: employee.id,
          enrollmentId,
          credit: course.credit,
        },
      ),
    );
  return { employeeId: employee.id, enrollmentId, credit };
}

test('a completed enrollment is credited once, in the year in which it ended here', async () => {
  const { employeeId, enrollmentId, credit } = await completed();
  await credit();
  await credit();
  const entries = await db.hoursEntry.findMany({ where: { enrollmentId } });
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({ employeeId, minutes: 270, year: 2027, source: 'enrollment' });
  expect([toDay(entries[0]!.startsOn), toDay(entries[0]!.endsOn)]).toEqual([
    '2026-12-20',
    '2027-01-01',
  ]);
});

test('the year shows what is credited beside what is expected', async () => {
  const { employeeId, credit } = await completed();
  expect(await hoursOfYear(employeeId)).toEqual({
    year: 2027,
    minutes: 0,
    minutesPerHour: 45,
    target: 20,
    ceiling: null,
  });
  await credit();
  expect(await hoursOfYear(employeeId)).toMatchObject({ minutes: 270 });
  expect(await hoursOfYear(employeeId, 2026)).toMatchObject({ minutes: 0 });
});

test('a counter-entry takes hours back and leaves both rows', async () => {
  const { employeeId, enrollmentId, credit } = await completed();
  await credit();
  const entry = await db.hoursEntry.findFirstOrThrow({ where: { enrollmentId } });
  await db.hoursEntry.create({
    data: {
      ...entry,
      id: newId(),
      enrollmentId: null,
      minutes: -entry.minutes,
      source: 'correction',
      reversesId: entry.id,
    },
  });
  expect(await hoursOfYear(employeeId)).toMatchObject({ minutes: 0 });
  expect(await db.hoursEntry.count({ where: { employeeId } })).toBe(2);
});

test('contract staff see the ceiling of their status', async () => {
  const { id } = await anEmployee();
  await db.employee.update({ where: { id }, data: { status: 'PPPK' } });
  expect(await hoursOfYear(id)).toMatchObject({ ceiling: 24 });
});
