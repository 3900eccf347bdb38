import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { countPair } from '#app/domain/competency/gap.ts';
import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import {
  readStaffCursor,
  readStaffFilter,
  type StaffFilter,
  staffParams,
  writeStaffCursor,
} from '#app/domain/reporting/staff-matrix.ts';
import { allStaff, staffMatrix, type StaffRow } from '#app/domain/reporting/staff-matrix.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aCompetency, aStandard } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';
import {
  countsOf,
  FAMILIES,
  forOrganisations,
  pairsOf,
  STATUSES,
} from '#tests/support/random-organisation.ts';

const TODAY = '2026-06-15';
const plain = {
  kind: null,
  everyone: false,
  asOf: TODAY,
  own: false,
  sort: 'name' as const,
  after: null,
};

let hr: Actor & { accountId: string };
beforeAll(async () => {
  hr = await anActor({ grants: [{ role: 'hr' }] });
});
beforeEach(() => setClock(new Date(`${TODAY}T05:00:00Z`)));
afterEach(() => setClock(null));

test('each person stands with what is required and held, whatever the filter', async () => {
  await forOrganisations(2, async (organisation) => {
    const [{ id: unitId } = { id: '' }] = organisation.units;
    const filters: Omit<StaffFilter, 'unitId'>[] = [
      plain,
      { ...plain, everyone: true, own: true },
      { ...plain, kind: 'teknis', sort: 'gap' },
      { ...plain, competencyId: organisation.competencies[1]!.id },
      { ...plain, family: FAMILIES[0]!, status: STATUSES[0]!, sort: 'gap', everyone: true },
      { ...plain, asOf: '2025-10-01', positionId: organisation.positions[0]!.id },
    ];
    for (const filter of filters) {
      const { people, columns, next } = await staffMatrix(hr, { ...filter, unitId }, 'id');
      const pairs = pairsOf(organisation, filter, unitId, filter.own);
      expect(next).toBeNull();
      expect(new Set(people.map(({ employeeId }) => employeeId))).toEqual(
        new Set(pairs.map(({ employeeId }) => employeeId)),
      );
      for (const person of people) {
        const own = pairs.filter(({ employeeId }) => employeeId === person.employeeId);
        const { measuredSum, unassessed } = countsOf(own);
        expect(person).toMatchObject({ gap: measuredSum, unassessed });
        const shown = person.cells.flatMap((cell, n) =>
          cell ? { competencyId: columns[n]!.id, ...cell } : [],
        );
        expect(shown).toHaveLength(own.length);
        for (const { competencyId, required, held } of own)
          expect(shown).toContainEqual({ competencyId, required, held });
      }
      if (filter.sort === 'gap')
        expect(people.map(({ gap }) => gap)).toEqual(
          people.map(({ gap }) => gap).sort((a, b) => b - a),
        );
    }
  });
}, 60_000);

test('page after page nobody is left out and nobody comes twice, in both orders', async () => {
  const unit = await aUnit();
  const position = await aPosition();
  const competency = await aCompetency();
  await aStandard(position.id, competency.id, 3);
  for (let n = 0; n < 60; n += 1) {
    const { id } = await anEmployee({
      unitId: unit.id,
      positionId: position.id,
      name: n % 3 ? 'Sri' : `Pegawai ${n}`,
    });
    if (n % 4 > 0)
      await db.evidence.create({
        data: {
          id: newId(),
          employeeId: id,
          competencyId: competency.id,
          level: (n % 4) + 1,
          source: 'assessment_center',
          takenOn: new Date('2026-01-01'),
        },
      });
  }
  await rebuildReadModels();
  for (const sort of ['name', 'gap'] as const) {
    const filter = { ...plain, unitId: unit.id, sort };
    const first = await staffMatrix(hr, filter, 'id');
    expect(first.people).toHaveLength(50);
    const after = readStaffCursor(writeStaffCursor(first.next!));
    const second = await staffMatrix(hr, { ...filter, after }, 'id');
    expect(second.next).toBeNull();
    const all = [...first.people, ...second.people];
    expect(new Set(all.map(({ employeeId }) => employeeId)).size).toBe(60);
    expect(all).toHaveLength(60);
    const whole: StaffRow[] = [];
    for await (const batch of allStaff(hr, filter, 'id')) whole.push(...batch.people);
    expect(whole).toEqual(all);
    for (const { cells, gap } of all)
      expect(gap).toBe(countPair({ required: 3, held: cells[0]!.held }).measuredSum);
  }
  const views = await db.event.count({
    where: {
      type: 'employee.viewed',
      actorId: hr.accountId,
      data: { path: ['page'], equals: 'person-matrix' },
    },
  });
  expect(views).toBeGreaterThanOrEqual(120);
}, 60_000);

test('another unit is not found, whatever the address says, and nor is the page for who reads no gaps', async () => {
  const [here, there] = [await aUnit(), await aUnit()];
  const local = await anActor({ grants: [{ role: 'hr', unitId: here.id }] });
  const filter = (unitId: string) => ({ ...plain, unitId });
  expect((await staffMatrix(local, filter(here.id), 'id')).people).toEqual([]);
  const address = new URLSearchParams(
    `unit=${here.id}&unitId=${here.id}&sort=gap&after=9~${newId()}~x`,
  );
  for (const asked of [filter(there.id), readStaffFilter(address, there.id, TODAY)])
    await expect(staffMatrix(local, asked, 'id')).rejects.toMatchObject({ kind: 'not-found' });
  const supervisor = await anActor({ supervises: true });
  await expect(staffMatrix(supervisor, filter(here.id), 'id')).rejects.toMatchObject({
    kind: 'not-found',
  });
});

test('its address keeps what was chosen and drops what is not known', () => {
  const address = 'kind=teknis&family=a+b&status=PNS&who=all&asOf=2026-01-31&own=1&sort=gap';
  const filter = readStaffFilter(new URLSearchParams(`${address}&x=1&after=bad`), 'u', TODAY);
  expect(staffParams(filter, TODAY).toString()).toBe(address);
  expect(filter.after).toBeNull();
});
