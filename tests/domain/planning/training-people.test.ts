import { afterAll, beforeAll, expect, test } from 'vitest';

import { assignTrainings } from '#app/domain/planning/assign-trainings.server.ts';
import { newRequirement } from '#app/domain/planning/new-requirement.server.ts';
import { requiredTrainings } from '#app/domain/planning/required-trainings.server.ts';
import { allTrainingPeople, trainingPeople } from '#app/domain/planning/training-people.server.ts';
import { trainingRequirements } from '#app/domain/planning/training-requirements.server.ts';
import {
  readRequirementSearch,
  readTrainingPeopleSearch,
  trainingPeopleParams,
} from '#app/domain/planning/training-search.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { setClock, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aCourseProving } from '#tests/support/competency.ts';
import { manyEmployees } from '#tests/support/courses.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';
import { aRequirement, completedOn } from '#tests/support/trainings.ts';

const TODAY = '2026-04-15';
let hr: Actor;
let hrOfNear: Actor;
let requirementId: string;
let course: Awaited<ReturnType<typeof aCourseProving>>;
let position: Awaited<ReturnType<typeof aPosition>>;
let people: Record<'overdue' | 'done' | 'renewal' | 'open' | 'far' | 'gone', string>;

/** Required since 2026-01-01 within 90 days, every twelve months. */
beforeAll(async () => {
  setClock(new Date(`${TODAY}T05:00:00Z`));
  const city = await aUnit();
  const [near, far] = [await aUnit(city.id), await aUnit(city.id)];
  hr = await anActor({ grants: [{ role: 'hr' }] });
  hrOfNear = await anActor({ grants: [{ role: 'hr', unitId: near.id }] });
  position = await aPosition(undefined, { family: `Kesehatan ${newId()}` });
  course = await aCourseProving([]);
  const somebody = async (unitId: string, positionSince: string | null = null) => {
    const { id } = await anEmployee({ unitId, positionId: position.id });
    if (positionSince)
      await db.employee.update({ where: { id }, data: { positionSince: toDate(positionSince) } });
    return id;
  };
  people = {
    overdue: await somebody(near.id),
    done: await somebody(near.id),
    renewal: await somebody(near.id),
    open: await somebody(near.id, '2026-04-01'),
    far: await somebody(far.id),
    gone: await somebody(near.id),
  };
  await completedOn('2026-02-01', people.done, course.offeringId);
  await completedOn('2025-05-01', people.renewal, course.offeringId);
  ({ id: requirementId } = await aRequirement({ positionId: position.id }, course.courseId, {
    everyMonths: 12,
  }));
  await assignTrainings();
  await db.employee.update({ where: { id: people.gone }, data: { archivedAt: new Date() } });
  await assignTrainings();
});
afterAll(() => setClock(null));

const all = readRequirementSearch(new URLSearchParams());
const search = (query = '') => readTrainingPeopleSearch(new URLSearchParams(query));

test('the list counts who is concerned and how they stand, of the reader’s people alone', async () => {
  const whole = await trainingRequirements(hr, all, 'id');
  expect(whole.lines).toMatchObject([
    { id: requirementId, people: 5, done: 1, waiting: 2, overdue: 2, state: 'inForce' },
  ]);
  const near = await trainingRequirements(hrOfNear, all, 'id');
  expect(near.lines).toMatchObject([{ people: 4, done: 1, waiting: 2, overdue: 1 }]);
  expect([whole.canKeep, near.canKeep]).toEqual([true, false]);
  const nowhere = await anActor({ grants: [{ role: 'auditor', unitId: (await aUnit()).id }] });
  expect((await trainingRequirements(nowhere, all, 'id')).lines).toMatchObject([{ people: 0 }]);
});

test('words find the course and who it is for, and take % for what it is', async () => {
  const found = async (q: string) => (await trainingRequirements(hr, { ...all, q }, 'id')).total;
  const { name } = position;
  expect(await found(name.toUpperCase())).toBe(1);
  expect(await found('pelatihan')).toBe(1);
  expect(await found('%')).toBe(0);
});

test.each(['overdue', 'done', 'renewal', 'open'] as const)(
  'who is %s is found as that',
  async (state) => {
    const near = await trainingPeople(hrOfNear, requirementId, search(`state=${state}`), 'id');
    expect(near.lines.map(({ id }) => id)).toEqual([people[state]]);
    expect(near.lines[0]?.state).toBe(state);
    expect(near.counts).toEqual({ people: 4, done: 1, waiting: 2, overdue: 1 });
  },
);

test('the state of the list is that of the person’s own page', async () => {
  for (const state of ['overdue', 'done', 'renewal', 'open'] as const)
    expect(await requiredTrainings(people[state], 'id')).toMatchObject([{ requirementId, state }]);
  expect(await requiredTrainings(people.gone, 'id')).toEqual([]);
});

test('a reader of some units finds nobody else, on no page and in no file', async () => {
  const seen: string[] = [];
  for await (const { id } of allTrainingPeople(hrOfNear, requirementId, { state: null }))
    seen.push(id);
  expect(seen.sort()).toEqual([people.overdue, people.done, people.renewal, people.open].sort());
  const after = { id: newId(), name: '' };
  const { lines } = await trainingPeople(
    hrOfNear,
    requirementId,
    { state: 'overdue', after },
    'id',
  );
  expect(lines.map(({ id }) => id)).not.toContain(people.far);
  const trainer = await anActor({ grants: [{ role: 'trainer' }] });
  const asked = trainingPeople(trainer, requirementId, search(), 'id');
  await expect(asked).rejects.toMatchObject({ kind: 'not-found' });
});

test('every page begins where the last one ended', async () => {
  const crowd = await aPosition();
  const big = await manyEmployees(120, (await aUnit()).id, crowd.id);
  const { id } = await aRequirement({ positionId: crowd.id }, (await aCourseProving([])).courseId);
  await assignTrainings();
  const seen: string[] = [];
  for (let asked: URLSearchParams | null = new URLSearchParams(); asked;) {
    const page = await trainingPeople(hr, id, readTrainingPeopleSearch(asked), 'id');
    seen.push(...page.lines.map((line) => line.id));
    asked = page.next && trainingPeopleParams({ state: null, after: page.next });
  }
  expect(seen).toHaveLength(120);
  expect(new Set(seen)).toEqual(new Set(big.map((one) => one.id)));
});

test('the preview counts whom a requirement would reach, who has done it, and for whom another counts', async () => {
  const input = {
    scope: `family:${position.family}`,
    courseId: course.courseId,
    importance: 'penting' as const,
    dueDays: 30,
    aheadDays: 60,
    validFrom: TODAY,
    decreeNumber: '',
  };
  const preview = async (more: object) =>
    (await newRequirement(hr, { ...input, ...more }, 'id')).preview;
  expect(await preview({})).toEqual({ people: 5, done: 2, elsewhere: 5 });
  expect(await preview({ everyMonths: 10 })).toEqual({ people: 5, done: 1, elsewhere: 5 });
  expect(await preview({ scope: `position:${position.id}` })).toMatchObject({ elsewhere: 0 });
  await expect(newRequirement(hrOfNear, input, 'id')).rejects.toMatchObject({ kind: 'not-found' });
});

test('a requirement that has ended is shown when asked for', async () => {
  const past = await aRequirement({ positionLevel: 'ESELON' }, course.courseId, {
    validUntil: '2026-03-31',
  });
  const ids = async (ended: boolean) =>
    (await trainingRequirements(hr, { ...all, ended }, 'id')).lines.map(({ id }) => id);
  expect(await ids(false)).not.toContain(past.id);
  expect((await ids(true)).at(-1)).toBe(past.id);
});
