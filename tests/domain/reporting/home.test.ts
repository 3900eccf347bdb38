import { describe, expect, test } from 'vitest';

import { completeEnrollment } from '#app/domain/enrollment/complete-enrollment.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { type GapCandidate, nearestGap } from '#app/domain/reporting/home.ts';
import { homeView } from '#app/domain/reporting/home-view.server.ts';
import { recentMovement } from '#app/domain/reporting/recent-movement.server.ts';
import { addDays, setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';
import {
  aCompetency,
  aCourseProving,
  anEnrollment,
  aStandard,
  prove,
} from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

const DAY = addDays(today(), -30);

test('an organisation without records shows HR what to do, not an error', async () => {
  const home = await homeView(await anActor({ grants: [{ role: 'hr' }] }), 'id');
  expect(home.organisation).toMatchObject({ unit: null, units: [], more: 0 });
});

test('an account of nobody, without roles, has nothing to show', async () => {
  const home = await homeView(await anActor(), 'id');
  expect(home).toEqual({
    own: null,
    team: null,
    organisation: null,
    assessing: null,
    studio: null,
    health: null,
  });
});

test('health is for those who administer the whole organisation', async () => {
  const home = await homeView(await anActor({ grants: [{ role: 'administrator' }] }), 'id');
  expect(home.health?.checks).toContainEqual({ name: 'database', ok: true });
  expect(home.health?.checks).toContainEqual({ name: 'worker', ok: false });
  expect(home.health?.ready).toBe(false);
  const unit = await aUnit();
  const local = await anActor({ grants: [{ role: 'administrator', unitId: unit.id }] });
  expect((await homeView(local, 'id')).health).toBeNull();
});

describe('the employee', () => {
  test('sees the nearest gap with the course that closes it; what was never assessed is no gap', async () => {
    const position = await aPosition();
    const [short, met, unknown] = [await aCompetency(), await aCompetency(), await aCompetency()];
    for (const { id } of [short, met, unknown]) await aStandard(position.id, id, 2);
    const { slug } = await aCourseProving([{ competencyId: short.id, level: 2 }]);
    const employee = await anEmployee({ positionId: position.id });
    await prove(employee.id, short.id, 1, DAY);
    await prove(employee.id, met.id, 2, DAY);

    const { own } = await homeView(await anActor({ employeeId: employee.id }), 'id');
    expect(own?.nearest).toMatchObject({ competencyId: short.id, required: 2, held: 1 });
    expect(own?.nearest?.courses.map((course) => course.slug)).toEqual([slug]);
    expect(own?.counts).toEqual({ met: 1, gap: 1, unassessed: 1 });
    expect(own?.hours).toMatchObject({ minutes: 0, target: 20 });
  });

  test('without a measured gap there is no nearest one', async () => {
    const position = await aPosition();
    const competency = await aCompetency();
    await aStandard(position.id, competency.id, 3);
    const employee = await anEmployee({ positionId: position.id });
    const { own } = await homeView(await anActor({ employeeId: employee.id }), 'id');
    expect(own?.nearest).toBeNull();
    expect(own?.counts.unassessed).toBe(1);
  });
});

describe('the assessor', () => {
  test('finds who waits for an assessment in the units of the grant, the longest waiting first', async () => {
    const agency = await aUnit();
    const unit = await aUnit(agency.id);
    const [first, second, own, elsewhere, left] = [
      await anEmployee({ unitId: unit.id }),
      await anEmployee({ unitId: agency.id }),
      await anEmployee({ unitId: unit.id }),
      await anEmployee(),
      await anEmployee({ unitId: unit.id }),
    ];
    await db.employee.update({ where: { id: left.id }, data: { archivedAt: new Date() } });
    const [one, other] = [await aCompetency(), await aCompetency()];
    let minute = 0;
    const ask = (employeeId: string, competencyId: string, closedAt: Date | null = null) =>
      db.assessmentRequest.create({
        data: {
          id: newId(),
          employeeId,
          competencyId,
          requestedById: newId(),
          createdAt: new Date(Date.UTC(2026, 0, 1, 0, minute++)),
          closedAt,
        },
      });
    await ask(second.id, other.id, new Date());
    for (const { id } of [first, second, own, elsewhere, left]) await ask(id, one.id);
    await ask(first.id, other.id);

    const grants = [{ role: 'assessor' as const, unitId: agency.id }];
    const home = await homeView(await anActor({ employeeId: own.id, grants }), 'id');
    expect(home.assessing?.total).toBe(2);
    expect(
      home.assessing?.waiting.map(({ employeeId, requests }) => [employeeId, requests]),
    ).toEqual([
      [first.id, 2],
      [second.id, 1],
    ]);
    expect(home).toMatchObject({ organisation: null, health: null });
    expect(
      (await homeView(await anActor({ grants: [{ role: 'hr' }] }), 'id')).assessing,
    ).toBeNull();
  });

  test('finds nobody waiting where nothing was asked', async () => {
    const grants = [{ role: 'assessor' as const, unitId: (await aUnit()).id }];
    const { assessing } = await homeView(await anActor({ grants }), 'id');
    expect(assessing).toEqual({ waiting: [], total: 0 });
  });
});

describe('the nearest of several gaps', () => {
  const gap = (code: string, more: Partial<GapCandidate> = {}): GapCandidate => ({
    competencyId: code,
    code,
    name: code,
    kind: 'teknis',
    requiredHere: null,
    levels: 5,
    required: 3,
    held: 1,
    validUntil: null,
    proposed: null,
    requested: false,
    state: 'gap',
    courses: [],
    more: 0,
    importance: 'perlu',
    ...more,
  });
  const course = (...reasons: GapCandidate['courses'][number]['reasons']) => ({
    courses: [
      { slug: 'a', title: 'A', minutes: 45, level: 3, reasons, missing: [], enrollmentId: null },
    ],
  });
  const first = (...gaps: GapCandidate[]) => nearestGap(gaps)?.code;

  test('is the one whose course is begun', () => {
    expect(first(gap('A', course('closesFully', 'openNow')), gap('B', course('begun')))).toBe('B');
  });

  test('then one that a course closes now', () => {
    expect(
      first(
        gap('A', { importance: 'mutlak', ...course('closesFully', 'notOpen') }),
        gap('B', course('closesFully', 'openNow')),
      ),
    ).toBe('B');
  });

  test('then the one the position needs most, then the smallest', () => {
    expect(first(gap('A'), gap('B', { importance: 'mutlak' }))).toBe('B');
    expect(first(gap('A'), gap('B', { held: 2 }))).toBe('B');
  });
});

describe('what training has moved', () => {
  test('counts the levels that rest on courses of the last thirty days, in the units of the grant', async () => {
    const position = await aPosition();
    const competency = await aCompetency();
    await aStandard(position.id, competency.id, 2);
    const { offeringId } = await aCourseProving([{ competencyId: competency.id, level: 2 }]);
    const root = await aUnit();
    const [unit, other] = [await aUnit(root.id), await aUnit(root.id)];
    const people = [
      await anEmployee({ positionId: position.id, unitId: unit.id }),
      await anEmployee({ positionId: position.id, unitId: unit.id }),
      await anEmployee({ positionId: position.id, unitId: other.id }),
      await anEmployee({ positionId: position.id, unitId: unit.id }),
    ];
    const [raised, already, elsewhere, earlier] = people.map(({ id }) => id) as [
      string,
      string,
      string,
      string,
    ];
    await prove(already, competency.id, 3, DAY);
    for (const id of [raised, already, elsewhere]) await complete(id, offeringId);
    setClock(new Date(Date.now() - 40 * 86_400_000));
    await complete(earlier, offeringId);
    setClock(null);

    const inUnit = await anActor({ grants: [{ role: 'hr', unitId: unit.id }] });
    expect(await recentMovement(inUnit, 'id')).toMatchObject({
      completed: 2,
      levels: 1,
      competencies: [{ competencyId: competency.id, people: 1 }],
    });
    const everywhere = await anActor({ grants: [{ role: 'hr' }] });
    expect(await recentMovement(everywhere, 'id')).toMatchObject({ completed: 3, levels: 2 });
  });
});

async function complete(employeeId: string, offeringId: string) {
  const enrollmentId = await anEnrollment(employeeId, offeringId);
  await db.$transaction((tx) => completeEnrollment(tx, systemActor, enrollmentId));
}
