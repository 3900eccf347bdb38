import { afterEach, beforeAll, expect, test } from 'vitest';

import { tellExpiries } from '#app/domain/competency/tell-expiries.server.ts';
import { addDays, setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { aCompetency, aStandard, prove } from '#tests/support/competency.ts';
import { anEmployee, aPosition } from '#tests/support/organisation.ts';

const TODAY = '2026-06-15';
let positionId: string;
let competencyId: string;

const on = (day: string) => setClock(new Date(`${day}T05:00:00Z`));

beforeAll(async () => {
  positionId = (await aPosition()).id;
  competencyId = (await aCompetency()).id;
  await aStandard(positionId, competencyId, 3);
});

afterEach(() => setClock(null));

async function holding(level: number, validUntil: string | null) {
  const { id } = await anEmployee({ positionId });
  await prove(id, competencyId, level, '2025-01-01', { validUntil });
  return id;
}

const told = async (type: string, employeeId: string) =>
  db.event.count({ where: { type, data: { path: ['employeeId'], equals: employeeId } } });

test('thirty days ahead it is told once, and once more when the level is lost', async () => {
  on(TODAY);
  const id = await holding(3, addDays(TODAY, 30));
  await tellExpiries();
  await tellExpiries();
  expect(await told('level.expiring', id)).toBe(1);
  expect(await told('level.lost', id)).toBe(0);
  on(addDays(TODAY, 31));
  await Promise.all([tellExpiries(), tellExpiries()]);
  expect(await told('level.lost', id)).toBe(1);
  expect(await told('level.expiring', id)).toBe(1);
});

test('what ends later, or long ago, or is carried on by other proof, is not told', async () => {
  on(TODAY);
  const later = await holding(3, addDays(TODAY, 31));
  const longAgo = await holding(3, addDays(TODAY, -8));
  const carried = await holding(3, addDays(TODAY, 5));
  await prove(carried, competencyId, 3, '2024-01-01');
  await tellExpiries();
  for (const id of [later, longAgo, carried]) {
    expect(await told('level.expiring', id)).toBe(0);
    expect(await told('level.lost', id)).toBe(0);
  }
});

test('older proof of a lower level does not hide the loss', async () => {
  on(TODAY);
  const id = await holding(3, addDays(TODAY, -1));
  await prove(id, competencyId, 1, '2024-01-01');
  await tellExpiries();
  expect(await told('level.lost', id)).toBe(1);
});

test('a competency that the position does not require is nobody’s worry', async () => {
  on(TODAY);
  const { id } = await anEmployee();
  await prove(id, competencyId, 3, '2025-01-01', { validUntil: addDays(TODAY, 3) });
  await tellExpiries();
  expect(await told('level.expiring', id)).toBe(0);
});

test('neither is one that has been archived', async () => {
  on(TODAY);
  const gone = await aCompetency();
  await aStandard(positionId, gone.id, 3);
  const { id } = await anEmployee({ positionId });
  await prove(id, gone.id, 3, '2025-01-01', { validUntil: addDays(TODAY, 3) });
  await db.competency.update({ where: { id: gone.id }, data: { archivedAt: new Date() } });
  await tellExpiries();
  expect(await told('level.expiring', id)).toBe(0);
});
