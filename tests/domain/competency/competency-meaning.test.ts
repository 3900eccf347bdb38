import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { startDraft } from '#app/domain/competency/keep-draft.server.ts';
import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { competencyPage } from '#app/domain/planning/competency-page.server.ts';
import { personHistory } from '#app/domain/planning/person-history.server.ts';
import { addDays, type Day, setClock } from '#app/platform/clock.ts';
import { db, pool } from '#app/platform/db.server.ts';
import { prove } from '#tests/support/competency.ts';
import {
  aDocument,
  aFramework,
  competencyIdOf,
  documentCompetency as one,
  publish,
  theDraftSays,
} from '#tests/support/frameworks.ts';
import { anActor, anEmployee } from '#tests/support/organisation.ts';

const FIRST: Day = '2026-05-04';
const SECOND: Day = '2026-06-01';
const at = (day: Day) => setClock(new Date(`${day}T05:00:00Z`));

let serial = 0;
let hr: Actor;
beforeAll(async () => {
  hr = await anActor({ grants: [{ role: 'hr' }] });
});
beforeEach(() => at('2026-03-01'));
afterEach(() => setClock(null));

async function reassess(frameworkId: string, day: Day) {
  at(day);
  serial += 1;
  await startDraft(hr, frameworkId);
  const levels = one('A').levels.map((level) => ({
    ...level,
    description: { id: `Makna ${serial} dari level ${level.level}`, en: '' },
  }));
  await theDraftSays(frameworkId, aDocument([one('A', { levels })]));
  return publish(hr, frameworkId, { A: 'reassess' });
}

/** The level held on each day, from the read model. Days not assessed: null. */
async function levelsOn(employeeId: string, from: Day, until: Day) {
  const { rows } = await pool.query<{ day: Day; level: number | null }>(
    `SELECT d.day::date::text AS day, h.level FROM generate_series($2::date, $3::date, '1 day') AS d (day)
       LEFT JOIN "HeldLevel" h ON h."employeeId" = $1 AND h."validFrom" <= d.day
        AND (h."validUntil" IS NULL OR h."validUntil" >= d.day) ORDER BY 1`,
    [employeeId, from, until],
  );
  return rows.map(({ day, level }) => [day, level]);
}

const days = (from: Day, until: Day, level: number | null) => {
  const all: [Day, number | null][] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) all.push([day, level]);
  return all;
};

test('reassessed twice, every earlier day stays as it was', async () => {
  const frameworkId = await aFramework(hr, aDocument([one('A')]));
  const a = await competencyIdOf(frameworkId, 'A');
  const person = await anEmployee();
  await prove(person.id, a, 3, '2026-03-01');
  expect(await reassess(frameworkId, FIRST)).toBe(2);
  at('2026-05-10');
  await prove(person.id, a, 4, '2026-05-10');
  const known = await levelsOn(person.id, '2026-02-27', '2026-05-31');
  expect(await reassess(frameworkId, SECOND)).toBe(3);
  at('2026-06-05');
  await prove(person.id, a, 2, '2026-06-05');

  expect(await levelsOn(person.id, '2026-02-27', '2026-05-31')).toEqual(known);
  const expected = [
    ...days('2026-02-27', '2026-02-28', null),
    ...days('2026-03-01', '2026-05-03', 3),
    ...days(FIRST, '2026-05-09', null),
    ...days('2026-05-10', '2026-05-31', 4),
    ...days(SECOND, '2026-06-04', null),
    ...days('2026-06-05', '2026-06-10', 2),
  ];
  expect(await levelsOn(person.id, '2026-02-27', '2026-06-10')).toEqual(expected);
  await rebuildReadModels();
  expect(await levelsOn(person.id, '2026-02-27', '2026-06-10')).toEqual(expected);
});

test('proof recorded late has the meaning of the day it was taken', async () => {
  const frameworkId = await aFramework(hr, aDocument([one('A')]));
  const a = await competencyIdOf(frameworkId, 'A');
  const person = await anEmployee();
  await reassess(frameworkId, FIRST);
  await reassess(frameworkId, SECOND);
  await prove(person.id, a, 1, addDays(FIRST, -2));
  await prove(person.id, a, 2, FIRST);
  await prove(person.id, a, 3, addDays(SECOND, -1));
  await prove(person.id, a, 4, SECOND);
  const stored = await db.evidence.findMany({
    where: { competencyId: a },
    orderBy: { takenOn: 'asc' },
  });
  expect(stored.map(({ frameworkVersion }) => frameworkVersion)).toEqual([1, 2, 2, 3]);
  expect(await levelsOn(person.id, addDays(FIRST, -3), addDays(SECOND, 1))).toEqual([
    ...days(addDays(FIRST, -3), addDays(FIRST, -3), null),
    ...days(addDays(FIRST, -2), addDays(FIRST, -1), 1),
    ...days(FIRST, addDays(SECOND, -2), 2),
    ...days(addDays(SECOND, -1), addDays(SECOND, -1), 3),
    ...days(SECOND, addDays(SECOND, 1), 4),
  ]);
});

test('twice on one day: what was proven between the two counts on no day', async () => {
  const frameworkId = await aFramework(hr, aDocument([one('A')]));
  const a = await competencyIdOf(frameworkId, 'A');
  const person = await anEmployee();
  await prove(person.id, a, 3, '2026-03-01');
  await reassess(frameworkId, FIRST);
  await prove(person.id, a, 4, FIRST);
  expect(await levelsOn(person.id, FIRST, FIRST)).toEqual([[FIRST, 4]]);
  await reassess(frameworkId, FIRST);
  expect(await levelsOn(person.id, addDays(FIRST, -1), FIRST)).toEqual([
    [addDays(FIRST, -1), 3],
    [FIRST, null],
  ]);
});

test('the pages say from which day on each proof counts no more', async () => {
  const frameworkId = await aFramework(hr, aDocument([one('A')]));
  const competencyId = await competencyIdOf(frameworkId, 'A');
  const { id: employeeId } = await anEmployee();
  await prove(employeeId, competencyId, 3, '2026-03-01');
  await reassess(frameworkId, FIRST);
  await prove(employeeId, competencyId, 4, FIRST);
  await reassess(frameworkId, SECOND);

  const page = await competencyPage(hr, { employeeId, competencyId }, 'id');
  expect(
    page.evidence.map(({ takenOn, use, outdatedFrom }) => [takenOn, use, outdatedFrom]),
  ).toEqual([
    [FIRST, 'outdated', SECOND],
    ['2026-03-01', 'outdated', FIRST],
  ]);
  const steps = [
    ['2026-03-01', 3, 'evidence'],
    [FIRST, 4, 'evidence'],
    [SECOND, null, 'meaning'],
  ];
  expect(page.history.map(({ since, level, cause }) => [since, level, cause])).toEqual(steps);
  const { histories } = await personHistory(hr, { employeeId }, 'id');
  expect(histories[0]!.steps.map(({ since, level, cause }) => [since, level, cause])).toEqual(
    steps,
  );
});

test('a meaning once given stays', async () => {
  const frameworkId = await aFramework(hr, aDocument([one('A')]));
  await reassess(frameworkId, FIRST);
  await expect(
    db.$executeRaw`UPDATE "CompetencyMeaning" SET "validFrom" = "validFrom" + 1`,
  ).rejects.toThrow('append-only');
  await expect(db.$executeRaw`DELETE FROM "CompetencyMeaning"`).rejects.toThrow('append-only');
});
