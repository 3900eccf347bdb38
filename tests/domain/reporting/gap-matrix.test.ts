import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { type GapMatrix, gapMatrix } from '#app/domain/reporting/gap-matrix.server.ts';
import { changeSetting } from '#app/domain/settings/change-setting.server.ts';
import { allGapPeople, gapPeople } from '#app/domain/reporting/gap-people.server.ts';
import { gapReport } from '#app/domain/reporting/gap-report.server.ts';
import { reportScope } from '#app/domain/reporting/report-scope.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { aCompetency, aStandard, prove } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';
import { runEvents } from '#tests/support/run-events.ts';

const TODAY = '2026-06-15';
const filter = { kind: null, everyone: false, asOf: TODAY };

let hr: Actor;
let root: string;
let office: string;
let desk: string;
let harbour: string;
let speaking: string;
let welding: string;

beforeAll(async () => {
  setClock(new Date(`${TODAY}T05:00:00Z`));
  root = (await aUnit(null, '00')).id;
  office = (await aUnit(root, '01')).id;
  desk = (await aUnit(office, '01.01')).id;
  harbour = (await aUnit(root, '02')).id;
  const position = await aPosition();
  speaking = (await aCompetency({ kind: 'manajerial' })).id;
  welding = (await aCompetency()).id;
  await aStandard(position.id, speaking, 3);
  await aStandard(position.id, welding, 2);
  const staff = async (unitId: string, standing = 'aktif', name?: string) =>
    (await anEmployee({ unitId, positionId: position.id, standing, name })).id;
  const [a, b, c, away] = [
    await staff(office, 'aktif', 'Ani'),
    await staff(desk, 'aktif', 'Budi'),
    await staff(harbour, 'aktif', 'Citra'),
    await staff(harbour, 'cltn', 'Dewi'),
  ];
  await rebuildReadModels();
  await prove(a, speaking, 1, '2026-01-01');
  await prove(b, speaking, 4, '2026-01-01', { validUntil: '2026-07-01' });
  await prove(c, speaking, 2, '2026-06-01');
  await prove(away, speaking, 1, '2026-01-01');
  await prove(b, welding, 2, '2026-01-01');
  hr = await anActor({ grants: [{ role: 'hr' }] });
});

beforeEach(() => setClock(new Date(`${TODAY}T05:00:00Z`)));
afterEach(() => setClock(null));

const cellOf = (matrix: GapMatrix, unitId: string, competencyId: string, role?: string) =>
  matrix.rows.find((row) => row.unitId === unitId && (!role || row.role === role))?.cells[
    matrix.columns.findIndex((column) => column.competencyId === competencyId)
  ];

test('a row per unit below, one for the unit’s own staff, and the whole on top', async () => {
  const matrix = await gapMatrix(hr, null, filter, 'id');
  expect(matrix.unit.id).toBe(root);
  expect(matrix.rows.map(({ unitId, role }) => [unitId, role])).toEqual([
    [root, 'total'],
    [office, 'child'],
    [harbour, 'child'],
  ]);
  expect(cellOf(matrix, root, speaking)).toEqual({
    pairs: 3,
    unassessed: 0,
    measuredGap: 2,
    measuredSum: 3,
    requiredSum: 0,
    severity: 6,
  });
  expect(cellOf(matrix, root, welding)).toMatchObject({ pairs: 3, unassessed: 2, measuredGap: 0 });
  const below = await gapMatrix(hr, office, filter, 'id');
  expect(below.rows.map(({ role }) => role)).toEqual(['total', 'own', 'child']);
  expect(cellOf(below, office, speaking, 'own')).toMatchObject({ pairs: 1, measuredGap: 1 });
  expect(below.path.map(({ id }) => id)).toEqual([root]);
});

test('active people are the default; the others are counted when asked for', async () => {
  const everyone = await gapMatrix(hr, null, { ...filter, everyone: true }, 'id');
  expect(cellOf(everyone, harbour, speaking)).toMatchObject({ pairs: 2, measuredGap: 2 });
});

test('on a later day what lapses until then is not assessed; on an earlier one less was known', async () => {
  const later = await gapMatrix(hr, null, { ...filter, asOf: '2026-07-02' }, 'id');
  expect(cellOf(later, office, speaking)).toMatchObject({
    pairs: 2,
    unassessed: 1,
    measuredGap: 1,
  });
  const earlier = await gapMatrix(hr, null, { ...filter, asOf: '2026-05-01' }, 'id');
  expect(cellOf(earlier, harbour, speaking)).toMatchObject({ pairs: 1, unassessed: 1 });
});

test('the matrix says on any day what the report says', async () => {
  for (const asOf of ['2025-01-01', '2026-03-01', TODAY, '2026-07-02', '2030-01-01']) {
    const { rows } = await gapMatrix(hr, null, { ...filter, everyone: true, asOf }, 'id');
    const report = await gapReport(await reportScope({ asOf }));
    for (const [code, counts] of [
      ['00', report.gaps],
      ...Object.entries(report.by_top_unit),
    ] as const) {
      const total = rows.find((row) => row.code === code)?.total;
      expect({
        pairs: total?.pairs,
        not_assessed: total?.unassessed,
        with_gap: (total?.unassessed ?? 0) + (total?.measuredGap ?? 0),
        gap_sum: (total?.measuredSum ?? 0) + (total?.requiredSum ?? 0),
      }).toMatchObject({
        pairs: counts.pairs,
        not_assessed: counts.not_assessed,
        with_gap: counts.with_gap,
        gap_sum: counts.gap_sum,
      });
    }
  }
});

test('a kind with many competencies is one column until it is opened', async () => {
  const position = await aPosition();
  for (let n = 0; n < 14; n += 1)
    await aStandard(position.id, (await aCompetency({ kind: 'banyak' })).id, 1);
  await anEmployee({ unitId: harbour, positionId: position.id });
  await rebuildReadModels();
  const summed = await gapMatrix(hr, null, filter, 'id');
  const column = summed.columns.findIndex(({ kind }) => kind === 'banyak');
  expect(summed.columns[column]).toMatchObject({ competencyId: null, of: 14 });
  expect(summed.rows[0]?.cells[column]).toMatchObject({ pairs: 14, unassessed: 14 });
  const opened = await gapMatrix(hr, null, { ...filter, kind: 'banyak' }, 'id');
  expect(opened.columns).toHaveLength(14);
});

test('a grant begins where it begins: above and beside are not found', async () => {
  const local = await anActor({ grants: [{ role: 'training_manager', unitId: office }] });
  expect((await gapMatrix(local, null, filter, 'id')).unit.id).toBe(office);
  expect((await gapMatrix(local, desk, filter, 'id')).path.map(({ id }) => id)).toEqual([office]);
  for (const unitId of [root, harbour]) {
    await expect(gapMatrix(local, unitId, filter, 'id')).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(
      gapPeople(local, { ...people, unitId, competencyId: speaking }, 'id'),
    ).rejects.toMatchObject({
      kind: 'not-found',
    });
  }
});

test('employees, supervisors, trainers and administrators have no matrix', async () => {
  const employee = await anEmployee();
  for (const actor of [
    await anActor({ employeeId: employee.id, supervises: true }),
    await anActor({ grants: [{ role: 'trainer' }] }),
    await anActor({ grants: [{ role: 'administrator' }] }),
  ])
    await expect(gapMatrix(actor, null, filter, 'id')).rejects.toMatchObject({ kind: 'not-found' });
});

const people = {
  unitId: '',
  competencyId: '',
  own: false,
  state: 'gap' as const,
  everyone: false,
  asOf: TODAY,
  after: null,
};

test('a cell leads to its people, whose number is the cell’s number', async () => {
  const of = { ...people, unitId: root, competencyId: speaking };
  const gap = await gapPeople(hr, of, 'id');
  expect(gap.counts).toEqual({ gap: 2, unassessed: 0, met: 1 });
  expect(gap.people.map(({ name, held }) => [name, held])).toEqual([
    ['Ani', 1],
    ['Citra', 2],
  ]);
  const met = await gapPeople(hr, { ...of, state: 'met' }, 'id');
  expect(met.people.map(({ name }) => name)).toEqual(['Budi']);
  const own = await gapPeople(hr, { ...of, unitId: office, own: true }, 'id');
  expect(own.people.map(({ name }) => name)).toEqual(['Ani']);
  expect(own.counts).toEqual({ gap: 1, unassessed: 0, met: 0 });
  const everyone = await gapPeople(hr, { ...of, everyone: true }, 'id');
  expect(everyone.people.map(({ name }) => name)).toEqual(['Ani', 'Citra', 'Dewi']);
});

test('a long list comes in pages that neither repeat nor skip, and whole as a file', async () => {
  const position = await aPosition();
  const competency = await aCompetency();
  await aStandard(position.id, competency.id, 2);
  await db.employee.createMany({
    data: Array.from({ length: 120 }, (_, n) => ({
      id: crypto.randomUUID(),
      number: `19800101200001${String(1000 + n)}`,
      name: ['Adi', 'adi', 'Éva', 'Eva', 'Zul'][n % 5]!,
      status: 'PNS',
      unitId: desk,
      positionId: position.id,
      positionTitle: 'Pengelola',
      positionKind: 'pelaksana',
      positionLevel: 'PELAKSANA',
    })),
  });
  await rebuildReadModels();
  const of = { ...people, unitId: root, competencyId: competency.id, state: 'unassessed' as const };
  const seen: string[] = [];
  let after: { name: string; id: string } | null = null;
  do {
    const page = await gapPeople(hr, { ...of, after }, 'id');
    seen.push(...page.people.map(({ employeeId }) => employeeId));
    after = page.next;
  } while (after);
  expect(seen).toHaveLength(120);
  expect(new Set(seen).size).toBe(120);
  const whole = [];
  for await (const batch of allGapPeople(hr, of, 'id')) whole.push(...batch);
  expect(whole.map(({ employeeId }) => employeeId)).toEqual(seen);
});

test('one competency alone fills the matrix when it is chosen', async () => {
  const { columns, rows } = await gapMatrix(hr, null, { ...filter, competencyId: speaking }, 'id');
  expect(columns.map(({ competencyId }) => competencyId)).toEqual([speaking]);
  expect(rows[0]?.total).toMatchObject({ pairs: 3, measuredGap: 2 });
});

test('who counts as active is a setting, and changing it counts anew', async () => {
  const administrator = await anActor({ grants: [{ role: 'administrator' }] });
  await changeSetting(administrator, {
    key: 'people.activeStandings',
    value: ['aktif', 'cltn'],
    validFrom: TODAY,
  });
  await runEvents();
  const matrix = await gapMatrix(hr, null, filter, 'id');
  expect(cellOf(matrix, harbour, speaking)).toMatchObject({ pairs: 2, measuredGap: 2 });
});
