import { beforeAll, describe, expect, test } from 'vitest';

import { takeInExport } from '#app/domain/importing/take-in-export.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import {
  employeeSearchParams,
  readEmployeeSearch,
} from '#app/domain/organisation/employee-search.ts';
import { employeeView } from '#app/domain/organisation/employee-view.server.ts';
import { allEmployees, employees } from '#app/domain/organisation/employees.server.ts';
import { unitNodes } from '#app/domain/organisation/unit-tree.ts';
import { unitTree, unitView } from '#app/domain/organisation/units.server.ts';
import { employeePage } from '#app/domain/reporting/employee-page.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { cityFiles } from '#tests/support/city.ts';
import { anActor } from '#tests/support/organisation.ts';

let hr: Actor;
let hrOfHealth: Actor;
let trainingOfHealth: Actor;
let assessorOfHealth: Actor;

beforeAll(async () => {
  await takeInExport(systemActor, cityFiles());
  const { id: unitId } = await db.unit.findUniqueOrThrow({ where: { code: '02' } });
  hr = await anActor({ grants: [{ role: 'hr' }] });
  hrOfHealth = await anActor({ grants: [{ role: 'hr', unitId }] });
  trainingOfHealth = await anActor({ grants: [{ role: 'training_manager', unitId }] });
  assessorOfHealth = await anActor({ grants: [{ role: 'assessor', unitId }] });
});

const search = (query = '') => readEmployeeSearch(new URLSearchParams(query));
const someone = (where: object = {}) =>
  db.employee.findFirstOrThrow({ where, orderBy: { id: 'asc' } });

/** The import has given everybody an account. */
async function signedIn(employeeId: string): Promise<Actor> {
  const { id, name } = await db.account.findUniqueOrThrow({ where: { employeeId } });
  return { accountId: id, employeeId, name, grants: [], supervises: true };
}

describe('the list of people', () => {
  test('shows those who are active, and says so; everybody when asked', async () => {
    const active = await employees(hr, search());
    expect(active.total).toBe(29);
    expect(active.activeStandings).toEqual(['aktif']);
    expect((await employees(hr, search('standing=all'))).total).toBe(30);
    expect((await employees(hr, search('standing=tugas_belajar'))).total).toBe(1);
  });

  test('is in the order of names, and every page begins where the last one ended', async () => {
    const seen: string[] = [];
    for await (const lines of allEmployees(hr, search('standing=all'))) {
      seen.push(...lines.map(({ name }) => name));
    }
    expect(seen).toHaveLength(30);
    expect(seen).toEqual(
      (await employees(hr, search('standing=all'))).lines.map(({ name }) => name),
    );
    const middle = (await employees(hr, search('standing=all'))).lines[14]!;
    const rest = employeeSearchParams({ ...search('standing=all'), after: middle });
    const { lines } = await employees(hr, readEmployeeSearch(rest));
    expect(lines.map(({ name }) => name)).toEqual(seen.slice(15));
  });

  test('finds parts of names and beginnings of numbers, and takes % for what it is', async () => {
    const found = await employees(hr, search('q=réne'));
    expect(found.lines.map(({ name }) => name)).toEqual(['Réne Wattimena']);
    const { number, name } = await someone({ standing: 'aktif' });
    const printed = `${number.slice(0, 8)} ${number.slice(8, 14)}`;
    expect((await employees(hr, search(`q=${printed}`))).lines.map((line) => line.name)).toContain(
      name,
    );
    expect((await employees(hr, search('q=%25'))).total).toBe(0);
  });

  test('keeps to a unit with everything below it, and to a status', async () => {
    const unit = await db.unit.findUniqueOrThrow({ where: { code: '02' } });
    const health = await employees(hr, search(`unit=${unit.id}&standing=all`));
    expect(health.total).toBe(12);
    expect(health.unit?.name).toBe('Dinas Kesehatan');
    const contract = await employees(hr, search(`unit=${unit.id}&standing=all&status=PPPK`));
    expect(contract.total).toBe(health.lines.filter(({ status }) => status === 'PPPK').length);
  });

  test('holds nobody outside the reader’s units, and names none of those units', async () => {
    const other = await db.unit.findUniqueOrThrow({ where: { code: '03' } });
    expect((await employees(hrOfHealth, search('standing=all'))).total).toBe(12);
    const foreign = await employees(hrOfHealth, search(`unit=${other.id}&standing=all`));
    expect(foreign).toMatchObject({ total: 0, unit: null });
  });

  test('keeps employee numbers from those who do not keep records, also in a search', async () => {
    const { lines } = await employees(trainingOfHealth, search());
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ number }) => number === null)).toBe(true);
    const person = await db.employee.findUniqueOrThrow({ where: { id: lines[0]!.id } });
    const probe = search(`q=${person.number}`);
    expect((await employees(trainingOfHealth, probe)).total).toBe(0);
    expect((await employees(hrOfHealth, probe)).total).toBe(1);
  });

  test('shows an assessor the people of the own units, without numbers, unit pages and files', async () => {
    const list = await employees(assessorOfHealth, search('standing=all'));
    expect(list).toMatchObject({ total: 12, asFile: false });
    expect(list.lines.every(({ number, unitOpen }) => number === null && !unitOpen)).toBe(true);
    const person = await db.employee.findUniqueOrThrow({ where: { id: list.lines[0]!.id } });
    const probe = search(`standing=all&q=${person.number}`);
    expect((await employees(assessorOfHealth, probe)).total).toBe(0);
    expect(() => allEmployees(assessorOfHealth, search())).toThrow('notFound');
    const units = [unitTree(assessorOfHealth, ''), unitView(assessorOfHealth, person.unitId)];
    for (const { status, ...rest } of await Promise.allSettled(units))
      expect({ status, ...rest }).toMatchObject({ reason: { kind: 'not-found' } });
    const { lines, asFile } = await employees(trainingOfHealth, search());
    expect({ asFile, open: lines.every(({ unitOpen }) => unitOpen) }).toEqual({
      asFile: true,
      open: true,
    });
  });

  test('goes into a file as far as the reader reads the organisation, and no further', async () => {
    const { id: unitId } = await db.unit.findUniqueOrThrow({ where: { code: '03' } });
    const both = {
      ...assessorOfHealth,
      grants: [...assessorOfHealth.grants, { role: 'hr' as const, unitId }],
    };
    const shown = await employees(both, search('standing=all'));
    const kept: string[] = [];
    for await (const lines of allEmployees(both, search('standing=all')))
      kept.push(...lines.map(({ id }) => id));
    const open = shown.lines.filter(({ unitOpen }) => unitOpen).map(({ id }) => id);
    expect(kept).toEqual(open);
    expect(shown.total).toBeGreaterThan(kept.length);
  });

  test('does not exist for employees', async () => {
    const person = await someone();
    const employee = await signedIn(person.id);
    await expect(employees(employee, search())).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('stands in the URL and comes out of it again', () => {
    const asked = {
      q: 'siti',
      unit: newId(),
      status: 'PNS',
      standing: 'all',
      after: { id: newId(), name: 'Ni Luh Ayu' },
    };
    expect(readEmployeeSearch(employeeSearchParams(asked))).toEqual(asked);
    expect(String(employeeSearchParams(search()))).toBe('');
    expect(search('unit=../etc&after=x&standing=' + 'y'.repeat(50))).toEqual(search());
  });
});

describe('the unit tree', () => {
  test('counts people where they are and in everything above', async () => {
    const [root] = unitNodes(await unitTree(hr, ''));
    expect(root).toMatchObject({ code: '00', own: 0, people: 29 });
    expect(root?.children.map(({ code }) => code)).toEqual(['01', '02', '03']);
    const health = root?.children[1];
    expect(health?.children.map(({ code, ended }) => [code, ended])).toEqual([
      ['02.01', false],
      ['02.02', true],
    ]);
  });

  test('begins at the reader’s own units', async () => {
    const roots = unitNodes(await unitTree(hrOfHealth, ''));
    expect(roots.map(({ code }) => code)).toEqual(['02']);
  });

  test('finds units by name and code', async () => {
    expect((await unitTree(hr, 'melati')).map(({ code }) => code)).toEqual(['02.01.01']);
    expect((await unitTree(hr, '03.')).map(({ code }) => code)).toEqual(['03.01']);
  });

  test('shows one unit with its path and what lies below', async () => {
    const unit = await db.unit.findUniqueOrThrow({ where: { code: '02.01' } });
    const view = await unitView(hr, unit.id);
    expect(view.path.map(({ name }) => name)).toEqual(['Pemerintah Kota Uji', 'Dinas Kesehatan']);
    expect(view.children.map(({ code }) => code)).toEqual(['02.01.01']);
    expect(view.canIssueCodes).toBe(true);
    const limited = await unitView(trainingOfHealth, unit.id);
    expect(limited.path.map(({ name }) => name)).toEqual(['Dinas Kesehatan']);
    expect(limited.canIssueCodes).toBe(false);
    const foreign = await db.unit.findUniqueOrThrow({ where: { code: '03' } });
    await expect(unitView(hrOfHealth, foreign.id)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('a person’s page', () => {
  test('shows the person the whole record, and keeps no account of that', async () => {
    const person = await someone({ unit: { code: '02.01.01' } });
    const self = await signedIn(person.id);
    const { employee, hours } = await employeePage(self, person.id, 'id');
    expect(employee).toMatchObject({ own: true, listed: false, competencies: true, access: false });
    expect(employee.record?.number).toBe(person.number);
    expect(employee.assignments).toHaveLength(1);
    expect(employee.path.map(({ name }) => name)).toEqual(['Dinas Kesehatan', 'Bidang Pelayanan']);
    expect(hours?.minutesPerHour).toBe(45);
    expect(await db.event.count({ where: { type: 'employee.viewed', subjectId: person.id } })).toBe(
      0,
    );
  });

  test('shows the superior no number and no address, and says who looked', async () => {
    const person = await someone({ unit: { code: '02.01.01' }, supervisorId: { not: null } });
    const boss = await signedIn(person.supervisorId!);
    const view = await employeeView(boss, person.id);
    expect(view).toMatchObject({ record: null, competencies: true, access: false, own: false });
    const seen = await db.event.findFirstOrThrow({
      where: { type: 'employee.viewed', subjectId: person.id },
    });
    expect(seen.actorId).toBe(boss.accountId);
  });

  test('shows records to HR of the unit, and no page to HR of another', async () => {
    const near = await someone({ unit: { code: '02.01.01' } });
    const far = await someone({ unit: { code: '03.01' } });
    expect(await employeeView(hrOfHealth, near.id)).toMatchObject({ access: true, listed: true });
    expect((await employeeView(trainingOfHealth, near.id)).record).toBeNull();
    await expect(employeeView(hrOfHealth, far.id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(employeeView(hr, newId())).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('shows an assessor who somebody is and where, not the record nor what was learned', async () => {
    const person = await someone({ unit: { code: '02.01.01' } });
    const { employee, hours, trainings, standards } = await employeePage(
      assessorOfHealth,
      person.id,
      'id',
    );
    expect(employee).toMatchObject({
      record: null,
      access: false,
      listed: true,
      unitsOpen: false,
      competencies: true,
    });
    expect({ hours, trainings, standards }).toEqual({
      hours: null,
      trainings: null,
      standards: false,
    });
    const far = await someone({ unit: { code: '03.01' } });
    await expect(employeePage(assessorOfHealth, far.id, 'id')).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  test('adds up the hours of each year without what was reversed', async () => {
    const entry = await db.hoursEntry.findFirstOrThrow({ where: { year: 2025 } });
    const { employeeId, formId, title, provider, startsOn, endsOn, year, minutes } = entry;
    const before = (await employeePage(hr, employeeId, 'id')).hours!;
    const same = { employeeId, formId, title, provider, startsOn, endsOn, year };
    await db.hoursEntry.create({
      data: { id: newId(), ...same, minutes: -minutes, source: 'correction', reversesId: entry.id },
    });
    const { years, events, count } = (await employeePage(hr, employeeId, 'id')).hours!;
    const sumOf = (list: typeof years) => list.find((one) => one.year === 2025)?.minutes ?? 0;
    expect(sumOf(years)).toBe(sumOf(before.years) - minutes);
    expect(events.map(({ id }) => id)).not.toContain(entry.id);
    expect(count).toBe(before.count - 1);
  });
});
