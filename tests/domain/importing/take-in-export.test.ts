import { beforeEach, describe, expect, test } from 'vitest';

import { catalogueList } from '#app/domain/enrollment/catalogue-list.server.ts';
import { catalogueSearch } from '#app/domain/enrollment/catalogue-search.ts';
import { courseView } from '#app/domain/enrollment/course-view.server.ts';
import { countChanges } from '#app/domain/importing/changes.ts';
import type { SourceFile } from '#app/domain/importing/read-export.server.ts';
import { type ImportOptions, takeInExport } from '#app/domain/importing/take-in-export.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { toDay } from '#app/platform/clock.ts';
import { db, pool } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';
import {
  addLine,
  cell,
  cityFiles,
  forgetEverything,
  setCell,
  withoutRows,
} from '#tests/support/city.ts';
import { cutConnection } from '#tests/support/cut-connection.ts';
import { anActor, aUnit } from '#tests/support/organisation.ts';

beforeEach(forgetEverything);

const takeIn = (files: SourceFile[] = cityFiles(), options: ImportOptions = {}) =>
  takeInExport(systemActor, files, options);

/** What every table holds, without what says when. */
async function everything(): Promise<unknown> {
  const tables = [
    'Unit',
    'UnitAncestor',
    'Position',
    'Employee',
    'Assignment',
    'Account',
    'Competency',
  ];
  tables.push(
    'CompetencyLevel',
    'PositionStandard',
    'Evidence',
    'HeldLevel',
    'HoursEntry',
    'Course',
  );
  const counted: Record<string, unknown> = {};
  for (const table of tables) {
    const { rows } = await pool.query<{ hash: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '') AS hash FROM "${table}" t`,
    );
    counted[table] = rows[0]?.hash;
  }
  return counted;
}

async function personInRow(row: number) {
  return db.employee.findUniqueOrThrow({
    where: { number: cell('employees.csv', row, 'nip') },
    include: { assignments: { orderBy: { validFrom: 'asc' } }, account: true, unit: true },
  });
}

describe('an export that is right', () => {
  test('is taken whole, with one event and a line in the log of imports', async () => {
    const outcome = await takeIn();
    expect(outcome.findings).toEqual([]);
    expect(outcome.taken).toBe(true);
    expect(outcome.changes).toMatchObject({
      units: { added: 9 },
      positions: { added: 5 },
      competencies: { added: 6 },
      levels: { added: 30 },
      standards: { added: 19 },
      employees: { added: 30 },
      assignments: { opened: 30 },
      accounts: { added: 30 },
      courses: { added: 3 },
    });
    expect(await db.unitAncestor.count()).toBe(9 + 8 + 5 + 1);
    expect(await db.event.count({ where: { type: 'organisation.imported' } })).toBe(1);
    expect(await db.outbox.count({ where: { event: { type: 'organisation.imported' } } })).toBe(1);
    expect(await db.importRun.count()).toBe(1);
  });

  test('gives everybody an account nobody can sign in to yet', async () => {
    await takeIn();
    const accounts = await db.account.findMany();
    expect(accounts).toHaveLength(30);
    expect(accounts.every(({ passwordHash, activatedAt }) => !passwordHash && !activatedAt)).toBe(
      true,
    );
  });

  test('announces courses without opening them', async () => {
    await takeIn();
    const course = await db.course.findUniqueOrThrow({
      where: { code: 'K-2' },
      include: { outcomes: true, prerequisites: { include: { required: true } } },
    });
    expect(course).toMatchObject({
      slug: 'pelayanan-prima-lanjutan-k-2',
      publishedAt: null,
      currentVersionId: null,
      minutes: 450,
      capacity: 25,
      title: { id: 'Pelayanan Prima Lanjutan', en: 'Excellent Service II' },
    });
    expect(course.announcedAt).not.toBeNull();
    expect(course.outcomes.map(({ level }) => level).sort()).toEqual([2, 3]);
    expect(course.prerequisites.map(({ required }) => required.code)).toEqual(['K-1']);

    const hr = await anActor({ grants: [{ role: 'hr' }] });
    const { courses } = await catalogueList(hr, catalogueSearch(new URLSearchParams()), 'id');
    expect(courses.map(({ slug, open }) => [slug, open])).toEqual([
      ['pelayanan-prima-k-1', false],
      ['pelayanan-prima-lanjutan-k-2', false],
      ['tata-naskah-dinas-k-3', false],
    ]);
    expect(await courseView(hr, course.slug, 'id')).toMatchObject({
      summary: '',
      offeringId: null,
      canEnroll: false,
      prerequisites: [{ slug: 'pelayanan-prima-k-1', listed: true }],
    });
  });

  test('announces no more what the export names no more, until it names it again', async () => {
    await takeIn();
    const without = cityFiles({ 'courses.csv': withoutRows(3) });
    expect((await takeIn(without)).changes.courses).toEqual({ added: 0, changed: 1 });
    const hr = await anActor({ grants: [{ role: 'hr' }] });
    expect(await courseView(hr, 'pelayanan-prima-k-1', 'id')).toMatchObject({ canEnroll: false });
    await expect(courseView(hr, 'tata-naskah-dinas-k-3', 'id')).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(countChanges((await takeIn(without)).changes)).toBe(0);
    expect((await takeIn()).changes.courses).toEqual({ added: 0, changed: 1 });
    expect(await courseView(hr, 'tata-naskah-dinas-k-3', 'id')).toMatchObject({ canEnroll: false });
  });

  test('announces also what was here unpublished, and leaves alone what is published', async () => {
    await takeIn();
    const at = (code: string) => db.course.findUniqueOrThrow({ where: { code } });
    const before = await at('K-2');
    await db.course.updateMany({ data: { announcedAt: null }, where: { code: { not: 'K-2' } } });
    const { id } = await at('K-3');
    const version = await db.courseVersion.create({
      data: { id: newId(), courseId: id, version: 1, content: {} },
    });
    await db.course.update({
      where: { id },
      data: { currentVersionId: version.id, publishedAt: new Date() },
    });
    expect((await takeIn()).changes.courses).toEqual({ added: 0, changed: 1 });
    expect((await at('K-1')).announcedAt).not.toBeNull();
    expect(await at('K-2')).toEqual(before);
    expect((await at('K-3')).announcedAt).toBeNull();
    expect(countChanges((await takeIn()).changes)).toBe(0);
  });

  test('changes nothing when it is taken again', async () => {
    await takeIn();
    const before = await everything();
    const again = await takeIn();
    expect(again.taken).toBe(true);
    expect(countChanges(again.changes)).toBe(0);
    expect(await everything()).toEqual(before);
  });

  test('only shows in a dry run what it would change', async () => {
    const before = await everything();
    const outcome = await takeIn(cityFiles(), { dryRun: true });
    expect(outcome).toMatchObject({
      taken: false,
      errors: 0,
      changes: { employees: { added: 30 } },
    });
    expect(await everything()).toEqual(before);
    expect(await db.event.count()).toBe(0);
  });

  test('is taken twice at once as if it had come once', async () => {
    await takeIn(cityFiles({ 'assessments.csv': null, 'development_history.csv': null }));
    const outcomes = await Promise.all([takeIn(), takeIn()]);
    expect(outcomes.map(({ changes }) => countChanges(changes) > 0).sort()).toEqual([false, true]);
    expect(await db.employee.count()).toBe(30);
    expect(await db.evidence.count()).toBe(167);
    expect(await db.hoursEntry.count()).toBe(69);
  });
});

describe('an export that has changed', () => {
  test('closes the assignment of somebody who moved and opens the next', async () => {
    await takeIn();
    const old = await personInRow(3);
    const target = old.unit.code === '03' ? '01.01' : '03';
    const moved = cityFiles({ 'employees.csv': setCell(3, 'kode_unit', target) });
    expect((await takeIn(moved)).changes).toMatchObject({
      employees: { added: 0, changed: 1 },
      assignments: { opened: 1, closed: 1 },
    });
    const person = await personInRow(3);
    const [before, now] = person.assignments;
    expect(person.unit.code).toBe(target);
    expect(before?.unitId).toBe(old.unitId);
    expect(now?.unitId).toBe(person.unitId);
    expect(now && toDay(now.validFrom)).toBe(today());
    expect(now?.validUntil).toBeNull();
    expect(before?.validUntil?.getTime()).toBe((now?.validFrom.getTime() ?? 0) - 86_400_000);
    expect(countChanges((await takeIn(moved)).changes)).toBe(0);
  });

  test('begins the next assignment with the new position', async () => {
    await takeIn();
    const row = 3;
    const position = cell('employees.csv', row, 'kode_jabatan') === 'PL-01' ? 'JF-01' : 'PL-01';
    const edit = (text: string) =>
      setCell(row, 'tmt_jabatan', '2026-02-01')(setCell(row, 'kode_jabatan', position)(text));
    await takeIn(cityFiles({ 'employees.csv': edit }));
    const { assignments } = await personInRow(row);
    expect(assignments.map(({ validFrom }) => toDay(validFrom)).at(-1)).toBe('2026-02-01');
    expect(assignments).toHaveLength(2);
  });

  test('begins a position dated ahead today, so that pages and counts ask for the same', async () => {
    await takeIn();
    const row = 3;
    const position = cell('employees.csv', row, 'kode_jabatan') === 'PL-01' ? 'JF-01' : 'PL-01';
    const edit = (text: string) =>
      setCell(row, 'tmt_jabatan', '2199-01-01')(setCell(row, 'kode_jabatan', position)(text));
    await takeIn(cityFiles({ 'employees.csv': edit }));
    const { assignments } = await personInRow(row);
    expect(assignments.map(({ validFrom }) => toDay(validFrom)).at(-1)).toBe(today());
  });

  test('reverses a result that came with another level, and the level held follows', async () => {
    await takeIn();
    const number = cell('assessments.csv', 1, 'nip');
    const level = cell('assessments.csv', 1, 'level') === '1' ? '2' : '1';
    const corrected = cityFiles({ 'assessments.csv': setCell(1, 'level', level) });
    expect((await takeIn(corrected)).changes.evidence).toEqual({ added: 0, corrected: 1 });
    const evidence = await db.evidence.findMany({
      where: {
        employee: { number },
        takenOn: new Date(cell('assessments.csv', 1, 'tanggal')),
        competency: { code: cell('assessments.csv', 1, 'kode_kompetensi') },
      },
      orderBy: { revision: 'asc' },
      include: { heldLevels: true },
    });
    const original = evidence.find(({ revision, reversesId }) => revision === 1 && !reversesId);
    expect(evidence.find(({ reversesId }) => reversesId)?.reversesId).toBe(original?.id);
    expect(evidence.find(({ revision }) => revision === 2)?.level).toBe(Number(level));
    expect(original?.heldLevels).toEqual([]);
    expect(countChanges((await takeIn(corrected)).changes)).toBe(0);
    expect((await takeIn()).changes.evidence).toEqual({ added: 0, corrected: 1 });
  });

  test('reverses an event that came with other hours, so that the sum is right', async () => {
    await takeIn();
    const sum = async () =>
      (await db.hoursEntry.aggregate({ _sum: { minutes: true } }))._sum.minutes ?? 0;
    const before = await sum();
    const hours = Number(cell('development_history.csv', 2, 'jumlah_jam'));
    const corrected = cityFiles({
      'development_history.csv': setCell(2, 'jumlah_jam', String(hours + 2)),
    });
    expect((await takeIn(corrected)).changes.hours).toEqual({ added: 0, corrected: 1 });
    expect(await sum()).toBe(before + 90);
    expect(countChanges((await takeIn(corrected)).changes)).toBe(0);
  });

  test('lets a certificate number pass to the person it belongs to', async () => {
    await takeIn();
    const owner = cell('development_history.csv', 1, 'nip');
    const other = cell('employees.csv', 1, 'nip') === owner ? 2 : 1;
    const number = cell('development_history.csv', 1, 'nomor_sertifikat');
    const moved = cityFiles({
      'development_history.csv': setCell(1, 'nip', cell('employees.csv', other, 'nip')),
    });
    expect((await takeIn(moved)).changes.hours).toEqual({ added: 0, corrected: 1 });
    const live = await db.hoursEntry.findMany({
      where: { certificateNumber: number, reversesId: null, reversedBy: null },
      include: { employee: true },
    });
    expect(live.map(({ employee }) => employee.number)).toEqual([
      cell('employees.csv', other, 'nip'),
    ]);
  });

  test('archives who is missing and takes them back when they return', async () => {
    await takeIn();
    const row = rowOfNobodysBoss();
    const without = cityFiles({ 'employees.csv': withoutRows(row) });
    expect((await takeIn(without)).changes.employees).toMatchObject({ archived: 1, changed: 0 });
    expect((await personInRow(row)).archivedAt).not.toBeNull();
    expect((await personInRow(row)).assignments.at(-1)?.validUntil).not.toBeNull();
    expect((await takeIn(without)).errors).toBe(0);
    expect((await takeIn()).changes).toMatchObject({
      employees: { returned: 1 },
      assignments: { opened: 1 },
    });
    expect((await personInRow(row)).archivedAt).toBeNull();
  });

  test('ends units it no longer has and keeps the tree', async () => {
    await takeIn();
    const without = cityFiles({ 'units.csv': withoutRows(7) });
    expect((await takeIn(without)).changes.units).toEqual({ added: 0, changed: 0, ended: 0 });
    const closed = await db.unit.findUniqueOrThrow({ where: { code: '02.02' } });
    expect(closed.validUntil && toDay(closed.validUntil)).toBe('2022-12-31');
    const more = cityFiles({ 'units.csv': addLine('04,00,Dinas Baru,dinas,,2026-01-01,') });
    expect((await takeIn(more)).changes.units.added).toBe(1);
    expect((await takeIn()).changes.units.ended).toBe(1);
  });

  test('takes in a new superior of people who are here already', async () => {
    await takeIn();
    const newcomer = '198001012005011009';
    const boss = cell('employees.csv', 2, 'nip_atasan');
    const files = cityFiles({
      'employees.csv': (text) =>
        addLine(
          `${newcomer},Kepala Baru,,,PNS,III/d,01.01,PL-01,Kepala,pelaksana,PELAKSANA,2026-01-05,${boss},,,S-1,2005-01-01,aktif`,
        )(setCell(2, 'nip_atasan', newcomer)(text)),
    });
    expect(await takeIn(files)).toMatchObject({ taken: true, errors: 0 });
    const person = await db.employee.findUniqueOrThrow({
      where: { number: cell('employees.csv', 2, 'nip') },
      include: { supervisor: true },
    });
    expect(person.supervisor?.number).toBe(newcomer);
  });

  test('needs no files whose entries the database has', async () => {
    await takeIn();
    const files = cityFiles().filter(({ name }) =>
      ['assessments.csv', 'employees.csv'].includes(name),
    );
    expect(await takeIn(files)).toMatchObject({ taken: true, errors: 0 });
  });
});

describe('retiring many people', () => {
  const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const bosses = () => new Set(cityRows().map((row) => cell('employees.csv', row, 'nip_atasan')));
  const leavers = () =>
    rows.filter((row) => !bosses().has(cell('employees.csv', row, 'nip'))).slice(0, 7);

  test('is refused until it is confirmed', async () => {
    await takeIn();
    const fewer = cityFiles({ 'employees.csv': withoutRows(...leavers()) });
    const refused = await takeIn(fewer);
    expect(refused).toMatchObject({ taken: false, errors: 1 });
    expect(refused.findings[0]).toMatchObject({
      code: 'removals',
      severity: 'error',
      params: { people: 7, current: 30, percent: 23 },
    });
    expect(await db.employee.count({ where: { archivedAt: null } })).toBe(30);
    expect(await takeIn(fewer, { confirmRemovals: true })).toMatchObject({
      taken: true,
      changes: { employees: { archived: 7 } },
    });
  });

  test('is no question at a fifth', async () => {
    await takeIn();
    const fewer = cityFiles({ 'employees.csv': withoutRows(...leavers().slice(0, 6)) });
    expect(await takeIn(fewer)).toMatchObject({
      taken: true,
      changes: { employees: { archived: 6 } },
    });
  });
});

describe('an export that cannot be taken', () => {
  test('leaves nothing behind, whichever file is wrong', async () => {
    const before = await everything();
    const wrong = cityFiles({ 'courses.csv': setCell(3, 'kompetensi', 'T.XXX.99:2') });
    expect(await takeIn(wrong)).toMatchObject({ taken: false, errors: 1 });
    expect(await everything()).toEqual(before);
    expect(await db.event.count()).toBe(0);
  });

  test('leaves nothing behind when its connection is killed halfway', async () => {
    const before = await everything();
    const lock = 'LOCK TABLE "HoursEntry" IN ACCESS EXCLUSIVE MODE';
    expect(await cutConnection(() => takeIn(), lock)).toBeInstanceOf(Error);
    expect(await everything()).toEqual(before);
    expect(await takeIn()).toMatchObject({ taken: true });
  });

  test('is not taken from those who do not answer for everybody', async () => {
    const unit = await aUnit();
    const nobody = await anActor();
    const hrOfOneUnit = await anActor({ grants: [{ role: 'hr', unitId: unit.id }] });
    const auditor = await anActor({ grants: [{ role: 'auditor' }] });
    for (const actor of [nobody, hrOfOneUnit, auditor]) {
      await expect(takeInExport(actor, cityFiles())).rejects.toMatchObject({ kind: 'forbidden' });
    }
    const hr = await anActor({ grants: [{ role: 'hr' }] });
    expect(await takeInExport(hr, cityFiles())).toMatchObject({ taken: true });
  });
});

test('an address that somebody else signs in with keeps nobody out', async () => {
  await db.account.create({
    data: {
      id: crypto.randomUUID(),
      name: 'Admin',
      email: cell('employees.csv', 1, 'email').toLowerCase(),
    },
  });
  const twice = cityFiles({
    'employees.csv': setCell(2, 'email', cell('employees.csv', 3, 'email').toUpperCase()),
  });
  const outcome = await takeIn(twice);
  expect(outcome).toMatchObject({ taken: true, errors: 0, warnings: 1 });
  expect(outcome.findings[0]).toMatchObject({ code: 'emailTwice', line: 4 });
  expect((await personInRow(1)).account?.email).toBeNull();
  const addresses = [(await personInRow(2)).account?.email, (await personInRow(3)).account?.email];
  expect(addresses.filter(Boolean)).toHaveLength(1);
});

function cityRows(): number[] {
  return Array.from({ length: 30 }, (_, at) => at + 1);
}

function rowOfNobodysBoss(): number {
  const bosses = new Set(cityRows().map((row) => cell('employees.csv', row, 'nip_atasan')));
  return cityRows().find((row) => !bosses.has(cell('employees.csv', row, 'nip'))) ?? 1;
}
