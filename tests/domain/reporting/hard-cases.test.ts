import { afterEach, beforeEach, expect, test } from 'vitest';

import { changeStandards } from '#app/domain/competency/change-standards.server.ts';
import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { gapMatrix } from '#app/domain/reporting/gap-matrix.server.ts';
import { addDays, setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { aCompetency, aStandard, prove } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

const TODAY = '2026-06-15';
const filter = { kind: null, everyone: false, asOf: TODAY };

let hr: Actor;
beforeEach(async () => {
  setClock(new Date(`${TODAY}T05:00:00Z`));
  hr = await anActor({ grants: [{ role: 'hr' }] });
});
afterEach(() => setClock(null));

test('a unit merged during the year: every day is counted where its people are now', async () => {
  const city = await aUnit();
  const [old, heir] = [await aUnit(city.id), await aUnit(city.id)];
  const position = await aPosition();
  const competency = await aCompetency();
  await aStandard(position.id, competency.id, 3);
  const person = await anEmployee({ unitId: old.id, positionId: position.id });
  await prove(person.id, competency.id, 2, '2026-01-10');

  await db.unit.update({ where: { id: old.id }, data: { validUntil: new Date('2026-03-31') } });
  await db.employee.update({ where: { id: person.id }, data: { unitId: heir.id } });
  await rebuildReadModels();

  for (const asOf of [TODAY, '2026-02-01']) {
    const matrix = await gapMatrix(hr, city.id, { ...filter, asOf }, 'id');
    expect(matrix.rows.map(({ unitId, total }) => [unitId, total.measuredGap])).toEqual([
      [city.id, 1],
      [heir.id, 1],
    ]);
  }
});

test('a position without a standard counts nothing', async () => {
  const unit = await aUnit();
  await anEmployee({ unitId: unit.id });
  await rebuildReadModels();
  const matrix = await gapMatrix(hr, unit.id, filter, 'id');
  expect(matrix.columns).toEqual([]);
  expect(matrix.rows[0]?.total.pairs ?? 0).toBe(0);
});

test('what is required and was never assessed is not yet assessed, not a gap', async () => {
  const unit = await aUnit();
  const position = await aPosition();
  await aStandard(position.id, (await aCompetency()).id, 4);
  await anEmployee({ unitId: unit.id, positionId: position.id });
  await rebuildReadModels();
  const matrix = await gapMatrix(hr, unit.id, filter, 'id');
  expect(matrix.rows[0]!.total).toMatchObject({
    pairs: 1,
    unassessed: 1,
    measuredGap: 0,
    measuredSum: 0,
    severity: 0,
  });
});

test('evidence dated in the future and a standard dated ahead both count from their day, without any job', async () => {
  const unit = await aUnit();
  const position = await aPosition();
  const competency = await aCompetency();
  await aStandard(position.id, competency.id, 2);
  const person = await anEmployee({ unitId: unit.id, positionId: position.id });
  await rebuildReadModels();
  await prove(person.id, competency.id, 2, addDays(TODAY, 10));
  await changeStandards(hr, {
    changes: [
      {
        scope: 'position',
        key: position.id,
        competencyId: competency.id,
        level: 4,
        importance: 'mutlak',
      },
    ],
    validFrom: addDays(TODAY, 20),
    decreeNumber: '',
    decreeDate: null,
  });
  const totalOn = async (ahead: number) => {
    const day = addDays(TODAY, ahead);
    setClock(new Date(`${day}T05:00:00Z`));
    const matrix = await gapMatrix(hr, unit.id, { ...filter, asOf: day }, 'id');
    const { unassessed, measuredGap, measuredSum } = matrix.rows[0]!.total;
    return { unassessed, measuredGap, measuredSum };
  };
  expect(await totalOn(0)).toEqual({ unassessed: 1, measuredGap: 0, measuredSum: 0 });
  expect(await totalOn(10)).toEqual({ unassessed: 0, measuredGap: 0, measuredSum: 0 });
  expect(await totalOn(20)).toEqual({ unassessed: 0, measuredGap: 1, measuredSum: 2 });
});
