import { afterEach, beforeEach, expect, test } from 'vitest';

import { competencyPage } from '#app/domain/planning/competency-page.server.ts';
import { myCompetencies } from '#app/domain/planning/my-competencies.server.ts';
import { nowAndHere, readViewpoint, viewpointQuery } from '#app/domain/planning/viewpoint.ts';
import { setClock, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aCompetency, aCourseProving, aStandard, prove } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

const TODAY = '2026-06-15';

beforeEach(() => setClock(new Date(`${TODAY}T05:00:00Z`)));
afterEach(() => setClock(null));

const against = (targetId: string | null, on: string | null = null) => ({
  ...nowAndHere,
  targetId,
  on,
});

async function aPerson(positionId?: string) {
  const { id } = await anEmployee({ positionId });
  const self = await anActor({ employeeId: id });
  return {
    employeeId: id,
    mine: (asked = nowAndHere) => myCompetencies(self, 'id', asked),
    page: (competencyId: string, asked = nowAndHere) =>
      competencyPage(self, { employeeId: id, competencyId, asked }, 'id'),
  };
}

async function anAssignment(
  employeeId: string,
  positionId: string,
  validFrom: string,
  validUntil: string | null = null,
) {
  await db.assignment.create({
    data: {
      id: newId(),
      employeeId,
      positionId,
      unitId: (await aUnit()).id,
      validFrom: toDate(validFrom),
      validUntil: validUntil ? toDate(validUntil) : null,
    },
  });
}

test('a target shows what it requires beside the position held, and closes its own gaps', async () => {
  const [here, target] = [await aPosition(), await aPosition()];
  const [both, only] = [(await aCompetency()).id, (await aCompetency()).id];
  await aStandard(here.id, both, 2);
  await aStandard(target.id, both, 4);
  await aStandard(target.id, only, 3);
  const { employeeId, mine, page } = await aPerson(here.id);
  await prove(employeeId, both, 3, '2025-01-01');
  const course = await aCourseProving([{ competencyId: both, level: 4 }]);

  const now = await mine();
  expect(now.rows).toMatchObject([{ required: 2, requiredHere: 2, held: 3, state: 'met' }]);
  expect(now.view.target).toBeNull();

  const asked = against(target.id);
  const aimed = await mine(asked);
  expect(aimed.counts).toEqual({ met: 0, gap: 1, unassessed: 1 });
  expect(aimed.rows).toMatchObject([
    { required: 4, requiredHere: 2, held: 3, state: 'gap', courses: [{ slug: course.slug }] },
    { required: 3, requiredHere: null, held: null, state: 'unassessed' },
  ]);
  expect(aimed.view).toMatchObject({
    held: { positionId: here.id },
    target: { name: target.name },
  });
  expect(viewpointQuery(aimed.view)).toBe(`?target=${target.id}`);
  expect(await page(both, asked)).toMatchObject({
    required: 4,
    requiredHere: 2,
    courses: [{ slug: course.slug }],
  });
  expect(await page(only, asked)).toMatchObject({ required: 3, held: null });
  await expect(page(only)).rejects.toMatchObject({ kind: 'not-found' });
});

test('a target that does not exist is not found', async () => {
  const { mine } = await aPerson();
  await expect(mine(against(newId()))).rejects.toMatchObject({ kind: 'not-found' });
});

test('of two positions on one day the one begun later counts, on earlier days the earlier', async () => {
  const [first, second] = [await aPosition(), await aPosition()];
  const competencyId = (await aCompetency()).id;
  await aStandard(first.id, competencyId, 1);
  await aStandard(second.id, competencyId, 5);
  const { employeeId, mine } = await aPerson((await aPosition()).id);
  await anAssignment(employeeId, first.id, '2024-01-01', '2026-12-31');
  await anAssignment(employeeId, second.id, '2026-03-01');
  const requiredOn = async (on: string | null) => (await mine(against(null, on))).rows[0]?.required;
  expect(await requiredOn(null)).toBe(5);
  expect(await requiredOn('2026-03-01')).toBe(5);
  expect(await requiredOn('2026-02-28')).toBe(1);
  expect(await requiredOn('2023-12-31')).toBeUndefined();
});

test('on a day counts what was known of that day, and nothing is suggested for the past', async () => {
  const position = await aPosition();
  const competencyId = (await aCompetency()).id;
  await aStandard(position.id, competencyId, 3);
  await aCourseProving([{ competencyId, level: 3 }]);
  const { employeeId, mine, page } = await aPerson(position.id);
  await prove(employeeId, competencyId, 1, '2025-01-01', { validUntil: '2025-12-31' });
  await prove(employeeId, competencyId, 2, '2026-08-01');
  const heldOn = async (on: string) => (await mine(against(null, on))).rows[0];
  expect(await heldOn('2025-06-01')).toMatchObject({ held: 1, state: 'gap', courses: [] });
  expect(await heldOn(TODAY)).toMatchObject({ held: null, state: 'unassessed' });
  expect(await heldOn('2026-08-01')).toMatchObject({ held: 2, state: 'gap' });
  const { evidence, history } = await page(competencyId, against(null, TODAY));
  expect(evidence.map(({ use }) => use)).toEqual(['future', 'lapsed']);
  expect(history.map(({ since, level }) => [since, level])).toEqual([
    ['2025-01-01', 1],
    ['2026-01-01', null],
    ['2026-08-01', 2],
  ]);
});

test('the match is withheld while only the person has said something, and names what is missing', async () => {
  const [here, target] = [await aPosition(), await aPosition()];
  const [first, second] = [await aCompetency(), await aCompetency()];
  await aStandard(here.id, first.id, 2);
  await aStandard(here.id, second.id, 4);
  await aStandard(target.id, first.id, 4);
  const { employeeId, mine } = await aPerson(here.id);
  await prove(employeeId, first.id, 3, '2025-01-01');
  await prove(employeeId, second.id, 4, '2025-01-01', { source: 'self' });
  const withheld = await mine(against(target.id));
  expect(withheld.rows.map(({ held }) => held)).toEqual([3, 4]);
  expect(withheld.matches).toEqual([
    {
      scale: 'mapping',
      position: here.name,
      result: { kind: 'withheld', missing: [`Kompetensi ${second.code}`] },
    },
    {
      scale: 'selection',
      position: target.name,
      result: {
        kind: 'match',
        official: { basisPoints: 7500, band: 'Masih Memenuhi Syarat' },
        capped: { basisPoints: 7500, band: 'Masih Memenuhi Syarat' },
      },
    },
  ]);

  await prove(employeeId, second.id, 1, '2025-02-01', { source: 'supervisor' });
  await prove(employeeId, second.id, 5, '2025-03-01', { source: 'self' });
  const [match] = (await mine()).matches;
  // 3 + 1 of 2 + 4: the surplus hides a part of the gap in the sum, and nothing in the capped one.
  expect(match?.result).toEqual({
    kind: 'match',
    official: { basisPoints: 6666, band: 'Kurang Optimal' },
    capped: { basisPoints: 5000, band: 'Kurang Optimal' },
  });
});

test('a position without a standard requires nothing and matches nothing', async () => {
  const { employeeId, mine } = await aPerson();
  expect(await mine()).toMatchObject({
    rows: [],
    matches: [{ result: { kind: 'nothing' } }],
    view: { held: { hasStandard: false } },
  });
  await prove(employeeId, (await aCompetency()).id, 2, '2025-01-01');
  expect((await mine()).rows).toMatchObject([{ required: null, held: 2, state: null }]);
});

test('positions are found by name and code, those with a standard first; a sign of the pattern is a letter', async () => {
  const [bare, ruled] = [await aPosition('CARI-1'), await aPosition('CARI-2')];
  await aStandard(ruled.id, (await aCompetency()).id, 1);
  const { mine } = await aPerson();
  const { found } = (await mine({ ...nowAndHere, find: 'cari-' })).view;
  expect(found?.map(({ positionId }) => positionId)).toEqual([ruled.id, bare.id]);
  expect(found?.[0]?.level).toBe('Pelaksana');
  expect((await mine({ ...nowAndHere, find: '%' })).view.found).toEqual([]);
  expect((await mine()).view.found).toBeNull();
});

test.each([
  ['', nowAndHere],
  ['target=x&on=2026-02-30&find=', nowAndHere],
  ['on=2026-02-28&find=%20a%20', { targetId: null, on: '2026-02-28', find: 'a' }],
  ['on=0001-01-01', nowAndHere],
])('the address %s asks for %o', (address, asked) => {
  expect(readViewpoint(new URLSearchParams(address))).toEqual(asked);
});

test('a position whose only requirement has been archived has no standard', async () => {
  const [target, competency] = [await aPosition(), await aCompetency()];
  await aStandard(target.id, competency.id, 3);
  const { mine } = await aPerson();
  expect((await mine(against(target.id))).view.target?.hasStandard).toBe(true);
  await db.competency.update({ where: { id: competency.id }, data: { archivedAt: new Date() } });
  expect((await mine(against(target.id))).view.target?.hasStandard).toBe(false);
});
