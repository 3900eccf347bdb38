import { afterEach, beforeEach, expect, test } from 'vitest';

import { recordCourseOutcome } from '#app/domain/competency/record-course-outcome.server.ts';
import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import {
  aCompetency,
  aCourseProving,
  anEnrollment,
  aStandard,
  countsOn,
  prove,
} from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition } from '#tests/support/organisation.ts';

const TODAY = '2026-06-15';

beforeEach(() => setClock(new Date(`${TODAY}T05:00:00Z`)));
afterEach(() => setClock(null));

async function passing(
  outcomes: { kind: string; level: number; required: number; held?: number }[],
) {
  const position = await aPosition();
  const employee = await anEmployee({ positionId: position.id });
  const competencies: { id: string }[] = [];
  for (const { kind, required } of outcomes) {
    const competency = await aCompetency({ kind });
    await aStandard(position.id, competency.id, required);
    competencies.push(competency);
  }
  await rebuildReadModels();
  for (const [index, { held }] of outcomes.entries())
    if (held) await prove(employee.id, competencies[index]!.id, held, '2025-01-10');
  const course = await aCourseProving(
    outcomes.map(({ level }, index) => ({ competencyId: competencies[index]!.id, level })),
  );
  const enrollmentId = await anEnrollment(employee.id, course.offeringId);
  const actor = await anActor({ employeeId: employee.id });
  const pass = () =>
    db.$transaction((tx) =>
      recordCourseOutcome(tx, actor, {
        employeeId: employee.id,
        enrollmentId,
        outcomes: course.outcomes,
      }),
    );
  return { employee, competencies, course, enrollmentId, pass, actor };
}

test('a technical outcome becomes the level held, closes the gap and is an event', async () => {
  const { employee, competencies, pass } = await passing([
    { kind: 'teknis', level: 3, required: 3, held: 1 },
  ]);
  const competencyId = competencies[0]!.id;
  const changes = await pass();
  expect(changes).toEqual([{ competencyId, from: 1, to: 3 }]);
  const [held] = await db.heldLevel.findMany({
    where: { employeeId: employee.id, validUntil: null },
  });
  expect(held?.level).toBe(3);
  const counts = (await countsOn(TODAY)).filter((row) => row.competencyId === competencyId);
  expect(counts.map((row) => row.counts)).toEqual([[1, 0, 0, 0, 0, 0]]);
  const event = await db.event.findFirstOrThrow({
    where: { type: 'level.raised', data: { path: ['competencyId'], equals: competencyId } },
    orderBy: { id: 'desc' },
  });
  expect(event.data).toMatchObject({ employeeId: employee.id, from: 1, to: 3 });
});

test('a quiz alone proves a generic competency up to the ceiling; the rest waits for the supervisor', async () => {
  const { employee, competencies, pass } = await passing([
    { kind: 'manajerial', level: 4, required: 4, held: 1 },
    { kind: 'sosial_kultural', level: 2, required: 3 },
  ]);
  const changes = await pass();
  expect(changes).toContainEqual({
    competencyId: competencies[0]!.id,
    from: 1,
    to: 2,
    proposed: 4,
  });
  expect(changes).toContainEqual({ competencyId: competencies[1]!.id, from: null, to: 2 });
  const proposals = await db.levelProposal.findMany({ where: { employeeId: employee.id } });
  expect(proposals).toMatchObject([{ level: 4, status: 'waiting' }]);
  expect(
    await db.event.count({ where: { type: 'level.proposed', subjectId: proposals[0]!.id } }),
  ).toBe(1);
});

test('a course below the level held changes nothing and asks nothing', async () => {
  const { employee, competencies, pass } = await passing([
    { kind: 'manajerial', level: 3, required: 4, held: 4 },
  ]);
  const before = await db.event.count({ where: { type: 'level.raised' } });
  expect(await pass()).toEqual([{ competencyId: competencies[0]!.id, from: 4, to: 4 }]);
  expect(await db.levelProposal.count({ where: { employeeId: employee.id } })).toBe(0);
  expect(await db.event.count({ where: { type: 'level.raised' } })).toBe(before);
});

test('a second course at the same level asks the supervisor only once', async () => {
  const { employee, competencies, pass } = await passing([
    { kind: 'manajerial', level: 3, required: 3 },
  ]);
  await pass();
  const other = await aCourseProving([{ competencyId: competencies[0]!.id, level: 3 }]);
  const enrollmentId = await anEnrollment(employee.id, other.offeringId);
  await db.$transaction((tx) =>
    recordCourseOutcome(
      tx,
      { accountId: null },
      {
        employeeId: employee.id,
        enrollmentId,
        outcomes: other.outcomes,
      },
    ),
  );
  expect(await db.levelProposal.count({ where: { employeeId: employee.id } })).toBe(1);
});

test('a course does not answer a request for an assessment', async () => {
  const { employee, competencies, pass, actor } = await passing([
    { kind: 'teknis', level: 2, required: 2 },
  ]);
  await db.assessmentRequest.create({
    data: {
      id: crypto.randomUUID(),
      employeeId: employee.id,
      competencyId: competencies[0]!.id,
      requestedById: actor.accountId,
    },
  });
  await pass();
  expect(
    await db.assessmentRequest.count({ where: { employeeId: employee.id, closedAt: null } }),
  ).toBe(1);
  await prove(employee.id, competencies[0]!.id, 2, TODAY);
  expect(
    await db.assessmentRequest.count({ where: { employeeId: employee.id, closedAt: null } }),
  ).toBe(0);
});

test('courses passed at the same moment keep the intervals and the counts whole', async () => {
  const position = await aPosition();
  const employee = await anEmployee({ positionId: position.id });
  const competency = await aCompetency();
  await aStandard(position.id, competency.id, 5);
  await rebuildReadModels();
  const courses = [];
  for (const level of [1, 2, 3, 4, 5, 2, 3, 1])
    courses.push(await aCourseProving([{ competencyId: competency.id, level }]));
  await Promise.all(
    courses.map(async ({ outcomes, offeringId }) => {
      const enrollmentId = await anEnrollment(employee.id, offeringId);
      await db.$transaction((tx) =>
        recordCourseOutcome(
          tx,
          { accountId: null },
          {
            employeeId: employee.id,
            enrollmentId,
            outcomes,
          },
        ),
      );
    }),
  );
  expect(await db.evidence.count({ where: { employeeId: employee.id } })).toBe(8);
  const held = await db.heldLevel.findMany({ where: { employeeId: employee.id } });
  expect(held.map(({ level }) => level)).toEqual([5]);
  const kept = await countsOn(TODAY);
  await rebuildReadModels();
  expect(kept).toEqual(await countsOn(TODAY));
});
