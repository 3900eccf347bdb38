import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { assignTrainings } from '#app/domain/planning/assign-trainings.server.ts';
import { endRequirement, requireTraining } from '#app/domain/planning/require-training.server.ts';
import { setClock, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aCourseProving } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition } from '#tests/support/organisation.ts';
import { runEvents } from '#tests/support/run-events.ts';
import { aRequirement, completedOn, storedTurns, turnsOf } from '#tests/support/trainings.ts';

const TODAY = '2026-03-01';
const on = (day: string) => setClock(new Date(`${day}T05:00:00Z`));

beforeEach(() => on(TODAY));
afterEach(() => setClock(null));

async function somebody(more: { family?: string; level?: string } = {}) {
  const position = await aPosition(undefined, more);
  const employee = await anEmployee({ positionId: position.id });
  const course = await aCourseProving([]);
  return { position, employee, course };
}

describe('who is assigned', () => {
  test('those of the position, the family and the level, and nobody else', async () => {
    const family = `Kesehatan ${newId()}`;
    const { position, employee, course } = await somebody({ family, level: 'L1' });
    const [ofFamily, ofLevel, other] = [
      await anEmployee({ positionId: (await aPosition(undefined, { family, level: 'L2' })).id }),
      await anEmployee({ positionId: (await aPosition(undefined, { level: 'L1' })).id }),
      await anEmployee({ positionId: (await aPosition(undefined, { level: 'L3' })).id }),
    ];
    await aRequirement({ positionId: position.id }, course.courseId);
    await aRequirement({ family }, (await aCourseProving([])).courseId);
    await aRequirement({ positionLevel: 'L1' }, (await aCourseProving([])).courseId);
    await assignTrainings();
    expect(await storedTurns(employee.id)).toHaveLength(3);
    expect(await storedTurns(ofFamily.id)).toHaveLength(1);
    expect(await storedTurns(ofLevel.id)).toHaveLength(1);
    expect(await storedTurns(other.id)).toEqual([]);
  });

  test('once, where several scopes require the same course: the narrower first', async () => {
    const family = `Pendidikan ${newId()}`;
    const { position, employee, course } = await somebody({ family, level: 'L4' });
    const { courseId } = course;
    const wide = await aRequirement({ positionLevel: 'L4' }, courseId, { importance: 'mutlak' });
    const middle = await aRequirement({ family }, courseId);
    await assignTrainings({ courseId });
    const winners = async () =>
      (
        await db.trainingAssignment.findMany({ where: { employeeId: employee.id, endedOn: null } })
      ).map(({ requirementId }) => requirementId);
    expect(await winners()).toEqual([middle.id]);

    const narrow = await aRequirement({ positionId: position.id }, courseId, {
      importance: 'perlu',
      validFrom: TODAY,
    });
    await assignTrainings({ courseId });
    expect(await winners()).toEqual([narrow.id]);
    expect(await db.trainingAssignment.count({ where: { requirementId: wide.id } })).toBe(0);
  });

  test('within a scope the more important counts, then the earlier begun', async () => {
    const { position, employee, course } = await somebody();
    const scope = { positionId: position.id };
    await aRequirement(scope, course.courseId, { importance: 'perlu' });
    await aRequirement(scope, course.courseId, { importance: 'mutlak', validFrom: '2026-02-02' });
    const first = await aRequirement(scope, course.courseId, {
      importance: 'mutlak',
      validFrom: '2026-02-01',
    });
    await assignTrainings({ courseId: course.courseId });
    const turns = await db.trainingAssignment.findMany({ where: { employeeId: employee.id } });
    expect(turns.map(({ requirementId }) => requirementId)).toEqual([first.id]);
  });

  test('from the later of the requirement’s first day and the day the person came into the position', async () => {
    const { position, employee, course } = await somebody();
    await aRequirement({ positionId: position.id }, course.courseId, { dueDays: 10 });
    const newcomer = await anEmployee({ positionId: position.id });
    const since = { positionSince: toDate('2026-02-10') };
    await db.employee.update({ where: { id: newcomer.id }, data: since });
    const mover = await anEmployee({ positionId: position.id });
    const held = async (positionId: string, validFrom: string, validUntil: string | null) =>
      db.assignment.create({
        data: {
          id: newId(),
          employeeId: mover.id,
          unitId: mover.unitId,
          positionId,
          validFrom: toDate(validFrom),
          validUntil: validUntil ? toDate(validUntil) : null,
        },
      });
    await held(position.id, '2019-01-01', '2020-12-31');
    await held((await aPosition()).id, '2021-01-01', '2026-01-31');
    await held(position.id, '2026-02-01', '2026-02-14');
    await held(position.id, '2026-02-15', null); // the same position in another unit
    expect(await turnsOf(employee.id)).toEqual(['1 2026-01-01 2026-01-11 - -']);
    expect(await turnsOf(newcomer.id)).toEqual(['1 2026-02-10 2026-02-20 - -']);
    expect(await turnsOf(mover.id)).toEqual(['1 2026-02-01 2026-02-11 - -']);
  });

  test('nobody who has left, and nothing that is not in force yet', async () => {
    const { position, employee, course } = await somebody();
    await aRequirement({ positionId: position.id }, course.courseId);
    const late = (await aCourseProving([])).courseId;
    await aRequirement({ positionId: position.id }, late, { validFrom: '2026-03-02' });
    await turnsOf(employee.id);
    await db.employee.update({ where: { id: employee.id }, data: { archivedAt: new Date() } });
    const gone = await anEmployee({ positionId: position.id });
    await db.employee.update({ where: { id: gone.id }, data: { archivedAt: new Date() } });
    expect(await turnsOf(gone.id)).toEqual([]);
    expect(await turnsOf(employee.id)).toEqual([`1 2026-01-01 2026-04-01 - ${TODAY}`]);
  });
});

describe('what is done', () => {
  test('a course passed before counts, once and for all or within the recurrence', async () => {
    const { position, employee, course } = await somebody();
    const yearly = await aCourseProving([]);
    const stale = await aCourseProving([]);
    await aRequirement({ positionId: position.id }, course.courseId);
    await aRequirement({ positionId: position.id }, yearly.courseId, { everyMonths: 12 });
    await aRequirement({ positionId: position.id }, stale.courseId, { everyMonths: 12 });
    await completedOn('2015-05-05', employee.id, course.offeringId);
    await completedOn('2025-11-01', employee.id, yearly.offeringId);
    await completedOn('2024-11-01', employee.id, stale.offeringId);
    expect(await turnsOf(employee.id)).toEqual([
      '1 2026-01-01 2026-04-01 2015-05-05 -',
      '1 2026-01-01 2026-04-01 2025-11-01 -',
      '1 2026-01-01 2026-04-01 - -',
    ]);
  });

  test('a completion answers the open turn with its enrollment, and the renewal is proposed ahead', async () => {
    const { position, employee, course } = await somebody();
    await aRequirement({ positionId: position.id }, course.courseId, { everyMonths: 12 });
    await turnsOf(employee.id);
    const enrollmentId = await completedOn('2026-02-20', employee.id, course.offeringId);
    expect(await turnsOf(employee.id)).toEqual(['1 2026-01-01 2026-04-01 2026-02-20 -']);
    expect(await db.trainingAssignment.count({ where: { enrollmentId } })).toBe(1);
    on('2026-12-21');
    expect(await turnsOf(employee.id)).toHaveLength(1);
    on('2026-12-22');
    expect((await turnsOf(employee.id))[1]).toBe('2 2026-12-22 2027-02-20 - -');
  });

  test('completing the course does it at once, by the event', async () => {
    const { position, employee, course } = await somebody();
    await aRequirement({ positionId: position.id }, course.courseId);
    await turnsOf(employee.id);
    const subjectId = await completedOn(TODAY, employee.id, course.offeringId);
    const data = { employeeId: employee.id, courseId: course.courseId };
    const id = newId();
    await db.event.create({
      data: { id, type: 'enrollment.completed', subjectType: 'enrollment', subjectId, data },
    });
    await db.outbox.create({ data: { eventId: id } });
    await runEvents();
    expect(await storedTurns(employee.id)).toEqual([`1 2026-01-01 2026-04-01 ${TODAY} -`]);
  });
});

test('somebody who moves to another position has the open turn ended and the new one’s begun', async () => {
  const { position, employee, course } = await somebody();
  const next = await somebody();
  await aRequirement({ positionId: position.id }, course.courseId);
  await aRequirement({ positionId: next.position.id }, next.course.courseId);
  await turnsOf(employee.id);
  await db.employee.update({
    where: { id: employee.id },
    data: { positionId: next.position.id, positionSince: toDate('2026-02-25') },
  });
  expect(await turnsOf(employee.id)).toEqual([
    `1 2026-01-01 2026-04-01 - ${TODAY}`,
    '1 2026-02-25 2026-05-26 - -',
  ]);
});

describe('running again', () => {
  test('and several at once makes, tells and changes nothing twice', async () => {
    const { position, course } = await somebody();
    const people = await Promise.all(
      Array.from({ length: 8 }, () => anEmployee({ positionId: position.id })),
    );
    const requirement = await aRequirement({ positionId: position.id }, course.courseId);
    const where = { requirementId: requirement.id };
    const made = await Promise.all(
      Array.from({ length: 6 }, () => assignTrainings({ courseId: course.courseId })),
    );
    expect(made.reduce((sum, count) => sum + count, 0)).toBe(9);
    const before = await db.trainingAssignment.findMany({ where, orderBy: { id: 'asc' } });
    expect(before).toHaveLength(9);
    expect(await assignTrainings({ courseId: course.courseId })).toBe(0);
    expect(await db.trainingAssignment.findMany({ where, orderBy: { id: 'asc' } })).toEqual(before);
    for (const { id } of people) {
      const data = { path: ['employeeId'], equals: id };
      expect(await db.event.count({ where: { type: 'training.assigned', data } })).toBe(1);
    }
  });
});

describe('HR of the whole organisation', () => {
  const asked = (positionId: string, courseId: string) => ({
    scope: `position:${positionId}`,
    courseId,
    importance: 'mutlak' as const,
    dueDays: 30,
    aheadDays: 60,
    validFrom: TODAY,
    decreeNumber: 'SK 12/2026',
    decreeDate: '2026-02-01',
  });

  test('requires a course, and the people are assigned at once', async () => {
    const hr = await anActor({ grants: [{ role: 'hr' }] });
    const { position, employee, course } = await somebody();
    const id = await requireTraining(hr, asked(position.id, course.courseId));
    await runEvents();
    expect(await storedTurns(employee.id)).toEqual([`1 ${TODAY} 2026-03-31 - -`]);

    await endRequirement(hr, id, { endsOn: '2026-03-05' });
    await runEvents();
    expect(await storedTurns(employee.id)).toEqual([`1 ${TODAY} 2026-03-31 - -`]);
    on('2026-03-07');
    expect(await turnsOf(employee.id)).toEqual([`1 ${TODAY} 2026-03-31 - 2026-03-05`]);
    await expect(endRequirement(hr, id, { endsOn: '2026-04-01' })).rejects.toMatchObject({
      code: 'trainingEnded',
    });
  });

  test('is told when the same is required already, and what cannot be', async () => {
    const hr = await anActor({ grants: [{ role: 'hr' }] });
    const { position, course } = await somebody();
    const input = asked(position.id, course.courseId);
    const both = await Promise.allSettled([requireTraining(hr, input), requireTraining(hr, input)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'trainingRequired' },
    });
    for (const wrong of [
      { courseId: newId() },
      { scope: `position:${newId()}` },
      { scope: 'family:?' },
    ])
      await expect(requireTraining(hr, { ...input, ...wrong })).rejects.toMatchObject({
        kind: 'invalid',
      });
    const { id } = await db.trainingRequirement.findFirstOrThrow({
      where: { courseId: course.courseId },
    });
    await expect(endRequirement(hr, id, { endsOn: '2026-02-28' })).rejects.toMatchObject({
      code: 'trainingEndsBefore',
    });
  });

  test('is the only one who may', async () => {
    const { position, employee, course } = await somebody();
    const input = asked(position.id, course.courseId);
    const { id } = await aRequirement({ positionId: position.id }, course.courseId);
    const readers = [
      await anActor({ grants: [{ role: 'hr', unitId: employee.unitId }] }),
      await anActor({ grants: [{ role: 'auditor' }] }),
    ];
    for (const reader of readers) {
      await expect(requireTraining(reader, input)).rejects.toMatchObject({ kind: 'forbidden' });
      await expect(endRequirement(reader, id, { endsOn: TODAY })).rejects.toMatchObject({
        kind: 'forbidden',
      });
    }
    const others = [
      await anActor({ employeeId: employee.id }),
      await anActor({ grants: [{ role: 'trainer' }] }),
    ];
    for (const other of others)
      await expect(requireTraining(other, input)).rejects.toMatchObject({ kind: 'not-found' });
  });
});
