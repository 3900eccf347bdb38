import { afterEach, beforeEach, expect, test } from 'vitest';

import { changeStandards } from '#app/domain/competency/change-standards.server.ts';
import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import type { StandardRevision } from '#app/domain/competency/standard-change.ts';
import { addDays, setClock } from '#app/platform/clock.ts';
import { db, pool } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aCompetency, aStandard, countsOn, prove } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

const TODAY = '2026-06-01';
const keeper = { accountId: newId(), grants: [{ role: 'hr' as const, unitId: null }] };

beforeEach(() => setClock(new Date(`${TODAY}T05:00:00Z`)));
afterEach(() => setClock(null));

test('what a position, its family and its level say is required from its day on, with its decree', async () => {
  const { position, competencyId, family } = await aDesk();
  await change({ scope: 'level', key: position.level, competencyId, level: 1 });
  expect(await requiredOf(position.id)).toMatchObject([{ level: 1, validFrom: TODAY }]);

  await change({ scope: 'family', key: family, competencyId, level: 2 });
  await change(
    { scope: 'position', key: position.id, competencyId, level: 4, importance: 'mutlak' },
    { validFrom: '2026-07-01', decreeNumber: '12/2026', decreeDate: '2026-05-20' },
  );
  expect(await requiredOf(position.id)).toMatchObject([
    { level: 2, validFrom: TODAY, validUntil: '2026-06-30', weight: 2 },
    { level: 4, validFrom: '2026-07-01', validUntil: null, weight: 3, decreeNumber: '12/2026' },
  ]);

  await change(
    { scope: 'position', key: position.id, competencyId, level: null },
    { validFrom: '2026-08-01' },
  );
  await change(
    { scope: 'family', key: family, competencyId, level: 0 },
    { validFrom: '2026-09-01' },
  );
  expect(await requiredOf(position.id)).toMatchObject([
    { level: 2 },
    { level: 4, validUntil: '2026-07-31' },
    { level: 2, validFrom: '2026-08-01', validUntil: '2026-08-31' },
  ]);
});

test('an entry of the future is counted from its day on, without any job', async () => {
  const { position, competencyId, unitId } = await aDesk();
  await anEmployee({ unitId, positionId: position.id });
  await change(
    { scope: 'position', key: position.id, competencyId, level: 3 },
    { validFrom: '2026-07-01' },
  );
  const counted = async (day: string) =>
    (await countsOn(day)).find((row) => row.unitId === unitId)?.counts;
  expect(await counted('2026-06-30')).toBeUndefined();
  expect(await counted('2026-07-01')).toEqual([1, 1, 0, 0, 3, 0]);
});

test('a day gone by changes what was required then, and the later of two entries of one day counts', async () => {
  const { position, competencyId } = await aDesk();
  const cell = { scope: 'position' as const, key: position.id, competencyId };
  await change({ ...cell, level: 2 }, { validFrom: '2026-01-01' });
  await change({ ...cell, level: 5 }, { validFrom: '2026-01-01' });
  expect(await requiredOf(position.id)).toMatchObject([
    { level: 5, validFrom: '2026-01-01', validUntil: null },
  ]);
});

test('a cell that says the same as before writes nothing, and an event names what was written', async () => {
  const { position, competencyId } = await aDesk();
  const cell = { scope: 'position' as const, key: position.id, competencyId, level: 3 };
  expect(await change(cell)).toBe(1);
  const [entry] = await db.standardEntry.findMany({ where: { positionId: position.id } });
  const event = await db.event.findFirstOrThrow({ where: { subjectId: entry!.id } });
  expect(event).toMatchObject({
    type: 'standard.changed',
    data: { entryIds: [entry!.id], positions: 1, validFrom: TODAY },
  });
  expect(await change(cell)).toBe(0);
  expect(await change({ ...cell, importance: 'mutlak' })).toBe(1);
  const empty = { ...cell, competencyId: (await aCompetency()).id };
  expect(await change({ ...empty, level: null })).toBe(0);
  expect(await change({ ...empty, level: 0 })).toBe(1);
  expect(await change({ ...empty, level: 0, importance: 'perlu' })).toBe(0);
  expect(await db.standardEntry.count({ where: { positionId: position.id } })).toBe(3);
});

test('what cannot be is refused, with the place named and nothing written', async () => {
  const { position, competencyId } = await aDesk();
  const archived = await aCompetency();
  await db.competency.update({ where: { id: archived.id }, data: { archivedAt: new Date() } });
  const cell = { scope: 'position' as const, key: position.id, competencyId, level: 3 };
  const code = (await db.competency.findUniqueOrThrow({ where: { id: competencyId } })).code;
  const place = `${position.code} · ${code}`;
  const refused: [string, Partial<Change>, object?][] = [
    ['standardLevel', { level: 6 }, { place, max: 5 }],
    ['standardLevel', { level: -1 }],
    ['standardLevel', { level: 1.5 }],
    ['standardCompetencyUnknown', { competencyId: newId() }],
    ['standardCompetencyUnknown', { competencyId: 'tidak ada' }],
    ['standardScopeUnknown', { key: newId() }],
    ['standardScopeUnknown', { scope: 'family', key: 'tidak ada' }],
    ['standardScopeUnknown', { scope: 'level', key: '' }],
    ['standardArchived', { competencyId: archived.id }],
    ['standardImportance', { importance: 'sangat' }],
  ];
  for (const [refusal, wrong, params] of refused)
    await expect(change({ ...cell, ...wrong }), refusal).rejects.toMatchObject({
      code: refusal,
      ...(params && { params }),
    });
  await expect(change(cell, {}, cell)).rejects.toMatchObject({ code: 'standardTwice' });
  await expect(change(cell, { validFrom: '2026-02-30' })).rejects.toMatchObject({
    field: 'validFrom',
  });
  await expect(change(cell, { decreeDate: 'kemarin' })).rejects.toMatchObject({
    field: 'decreeDate',
  });
  expect(await db.standardEntry.count({ where: { positionId: position.id } })).toBe(0);
});

test('HR of the whole organisation changes standards; for everybody else there is no such thing', async () => {
  const { position, competencyId, unitId } = await aDesk();
  const revision: StandardRevision = {
    ...NOTHING_MORE,
    changes: [
      { scope: 'position', key: position.id, competencyId, level: 3, importance: 'penting' },
    ],
  };
  for (const grants of [
    [],
    [{ role: 'hr' as const, unitId }],
    [{ role: 'auditor' as const }],
    [{ role: 'training_manager' as const }],
    [{ role: 'administrator' as const }],
  ])
    await expect(changeStandards(await anActor({ grants }), revision)).rejects.toMatchObject({
      kind: 'not-found',
    });
  expect(await changeStandards(await anActor({ grants: [{ role: 'hr' }] }), revision)).toBe(1);
});

test('evidence recorded while the standard changes leaves the same counts as one after the other', async () => {
  const { position, competencyId, unitId } = await aDesk();
  const other = await aCompetency();
  await aStandard(position.id, competencyId, 3);
  const people = await Promise.all(
    Array.from({ length: 20 }, () => anEmployee({ unitId, positionId: position.id })),
  );
  await rebuildReadModels();
  const rating = people.map(({ id }, n) =>
    prove(id, n % 2 ? competencyId : other.id, 1 + (n % 5), TODAY, {
      validUntil: n % 3 ? null : addDays(TODAY, 10 + n),
    }),
  );
  const raising = [4, 2, 5].map((level, n) =>
    change(
      { scope: 'position', key: position.id, competencyId, level },
      { validFrom: addDays(TODAY, 5 * n) },
      { scope: 'position', key: position.id, competencyId: other.id, level: 3 },
    ),
  );
  await Promise.all([...rating.slice(0, 10), ...raising, ...rating.slice(10)]);
  const kept = await everyCount();
  await rebuildReadModels();
  expect(kept).toEqual(await everyCount());
});

type Change = StandardRevision['changes'][number];
type Loose = Omit<Change, 'importance'> & { importance?: string };

const NOTHING_MORE = { validFrom: TODAY, decreeNumber: '', decreeDate: null };

function change(cell: Loose, more: Partial<StandardRevision> = {}, ...others: Loose[]) {
  return changeStandards(keeper, {
    ...NOTHING_MORE,
    changes: [cell, ...others].map((one) => ({ importance: 'penting', ...one })),
    ...more,
  });
}

let desks = 0;

/** A position of a family and level of its own, a unit, and a competency that nothing requires yet. */
async function aDesk() {
  desks += 1;
  const family = `rumpun ${desks}`;
  return {
    family,
    position: await aPosition(undefined, { family, level: `JENJANG ${desks}` }),
    unitId: (await aUnit((await aUnit()).id)).id,
    competencyId: (await aCompetency()).id,
  };
}

async function requiredOf(positionId: string) {
  const { rows } = await pool.query(
    `SELECT s.level, s.weight, s."validFrom", s."validUntil", e."decreeNumber"
       FROM "PositionStandard" s JOIN "StandardEntry" e ON e.id = s."entryId"
      WHERE s."positionId" = $1 ORDER BY s."validFrom"`,
    [positionId],
  );
  return rows as object[];
}

async function everyCount() {
  const days = [0, 1, 5, 10, 15, 20, 40];
  return Promise.all(days.map((ahead) => countsOn(addDays(TODAY, ahead))));
}
