import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { competencyPage } from '#app/domain/planning/competency-page.server.ts';
import { myCompetencies } from '#app/domain/planning/my-competencies.server.ts';
import { personCompetencies } from '#app/domain/planning/person-competencies.server.ts';
import { team } from '#app/domain/planning/team.server.ts';
import { recordCourseOutcome } from '#app/domain/competency/record-course-outcome.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import {
  aCompetency,
  aCourseProving,
  anEnrollment,
  aStandard,
  prove,
} from '#tests/support/competency.ts';
import { anUnpublishedCourse } from '#tests/support/courses.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

let unitId: string;
let employeeId: string;
let bossId: string;
let gap: string;
let unassessed: string;
let beyond: string;
let self: Awaited<ReturnType<typeof anActor>>;
let boss: Awaited<ReturnType<typeof anActor>>;

beforeAll(async () => {
  const root = await aUnit();
  unitId = (await aUnit(root.id)).id;
  const position = await aPosition();
  bossId = (await anEmployee({ unitId })).id;
  employeeId = (await anEmployee({ unitId, positionId: position.id, supervisorId: bossId })).id;
  [gap, unassessed, beyond] = [
    (await aCompetency()).id,
    (await aCompetency({ kind: 'manajerial' })).id,
    (await aCompetency()).id,
  ];
  await aStandard(position.id, gap, 3);
  await aStandard(position.id, unassessed, 2);
  await prove(employeeId, gap, 1, '2025-01-01');
  await prove(employeeId, beyond, 2, '2025-01-01');
  self = await anActor({ employeeId });
  boss = await anActor({ employeeId: bossId, supervises: true });
});

beforeEach(() => setClock(new Date('2026-06-15T05:00:00Z')));
afterEach(() => setClock(null));

test('one’s own page sets required beside held, and keeps gap and not assessed apart', async () => {
  const course = await aCourseProving([{ competencyId: gap, level: 3 }]);
  const mine = await myCompetencies(self, 'id');
  expect(mine.counts).toEqual({ met: 0, gap: 1, unassessed: 1 });
  const row = (id: string) => mine.rows.find(({ competencyId }) => competencyId === id);
  expect(row(gap)).toMatchObject({ required: 3, held: 1, state: 'gap' });
  expect(row(gap)?.courses[0]).toMatchObject({ slug: course.slug });
  expect(row(unassessed)).toMatchObject({ held: null, state: 'unassessed', courses: [] });
  expect(row(beyond)).toMatchObject({ required: null, held: 2, state: null });
});

test('an account without a person has no such page', async () => {
  await expect(myCompetencies(await anActor(), 'id')).rejects.toMatchObject({ kind: 'not-found' });
});

test('who looks at somebody else’s competencies is recorded and named to that person', async () => {
  const manager = await anActor({ grants: [{ role: 'training_manager', unitId }] });
  await personCompetencies(manager, { employeeId }, 'id');
  await competencyPage(manager, { employeeId, competencyId: gap }, 'id');
  await personCompetencies(self, { employeeId }, 'id');
  const { viewers } = await myCompetencies(self, 'id');
  expect(viewers.map(({ name }) => name)).toEqual([manager.name]);
  const views = await db.event.findMany({
    where: { type: 'employee.viewed', subjectId: employeeId },
  });
  expect(views.map(({ actorId }) => actorId)).toEqual([manager.accountId, manager.accountId]);
  expect(await db.outbox.count({ where: { event: { type: 'employee.viewed' } } })).toBe(0);
});

test('supervisor, and grants that cover the unit, see the person; all others find nothing', async () => {
  const elsewhere = (await aUnit()).id;
  const may = [
    boss,
    await anActor({ grants: [{ role: 'hr' }] }),
    await anActor({ grants: [{ role: 'auditor', unitId }] }),
  ];
  const mayNot = [
    await anActor({ employeeId: (await anEmployee({ unitId })).id, supervises: true }),
    await anActor({ grants: [{ role: 'hr', unitId: elsewhere }] }),
    await anActor({ grants: [{ role: 'administrator' }] }),
    await anActor({ grants: [{ role: 'trainer' }] }),
  ];
  for (const actor of may)
    await expect(personCompetencies(actor, { employeeId }, 'id')).resolves.toBeDefined();
  for (const actor of mayNot) {
    await expect(personCompetencies(actor, { employeeId }, 'id')).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(
      competencyPage(actor, { employeeId, competencyId: gap }, 'id'),
    ).rejects.toMatchObject({ kind: 'not-found' });
  }
});

test('the team page of a person opens to the supervisor alone', async () => {
  const hr = await anActor({ grants: [{ role: 'hr' }] });
  await expect(personCompetencies(hr, { employeeId, team: true }, 'id')).rejects.toMatchObject({
    kind: 'not-found',
  });
  await expect(personCompetencies(boss, { employeeId, team: true }, 'id')).resolves.toMatchObject({
    canAssess: true,
    canRequest: true,
  });
});

test('limited to a course, the page holds what the course develops, also what nobody asks for', async () => {
  const other = await aCompetency();
  const course = await aCourseProving([
    { competencyId: gap, level: 3 },
    { competencyId: other.id, level: 1 },
  ]);
  const hr = await anActor({ grants: [{ role: 'hr' }] });
  const page = await personCompetencies(hr, { employeeId, course: course.slug }, 'id');
  expect(page.rows.map(({ competencyId, held }) => [competencyId, held])).toEqual([
    [gap, 1],
    [other.id, null],
  ]);
  expect(page.course?.outcomes).toEqual({ [gap]: 3, [other.id]: 1 });
  await expect(
    personCompetencies(hr, { employeeId, course: 'tidak-ada' }, 'id'),
  ).rejects.toMatchObject({ kind: 'not-found' });
});

test('limited to a course that is announced or was archived it opens, to a draft not', async () => {
  const outcomes = [{ competencyId: gap, level: 3 }];
  const { slug, id } = await anUnpublishedCourse({ outcomes });
  const draft = await anUnpublishedCourse({ announced: false, outcomes });
  const of = (course: string) => personCompetencies(boss, { employeeId, course }, 'id');
  expect((await of(slug)).course?.outcomes).toEqual({ [gap]: 3 });
  await db.course.update({ where: { id }, data: { archivedAt: new Date() } });
  await expect(of(slug)).resolves.toBeDefined();
  await expect(of(draft.slug)).rejects.toMatchObject({ kind: 'not-found' });
});

test('the page of a competency explains its level and hides what is not the person’s', async () => {
  const page = await competencyPage(self, { employeeId, competencyId: gap }, 'en');
  expect(page).toMatchObject({ required: 3, held: 1, state: 'gap' });
  expect(page.evidence).toMatchObject([{ level: 1, source: 'assessment_center', use: 'decides' }]);
  expect(page.levels).toHaveLength(5);
  expect(page.levels[2]).toMatchObject({
    name: 'L3',
    description: 'Description 3',
    indicators: ['Indicator 3'],
  });
  const foreign = await aCompetency();
  await expect(
    competencyPage(self, { employeeId, competencyId: foreign.id }, 'en'),
  ).rejects.toMatchObject({ kind: 'not-found' });
});

test('the team shows each report’s standing and what waits for a decision', async () => {
  const course = await aCourseProving([{ competencyId: unassessed, level: 3 }]);
  const enrollmentId = await anEnrollment(employeeId, course.offeringId);
  await db.$transaction((tx) =>
    recordCourseOutcome(
      tx,
      { accountId: null },
      { employeeId, enrollmentId, outcomes: course.outcomes },
    ),
  );
  const found = await team(boss, 'id');
  expect(found.total).toBe(1);
  expect(found.members[0]).toMatchObject({ employeeId, met: 1, gap: 1, unassessed: 0 });
  expect(found.members[0]?.gaps).toMatchObject([{ competencyId: gap, required: 3, held: 1 }]);
  expect(found.proposals).toMatchObject([
    { employeeId, competencyId: unassessed, level: 3, held: 2, proposedOn: '2026-06-15' },
  ]);
  await expect(team(self, 'id')).rejects.toMatchObject({
    kind: 'not-found',
  });
});
