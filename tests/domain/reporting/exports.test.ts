import { parse } from 'csv-parse/sync';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { metOf } from '#app/domain/competency/gap.ts';
import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { gapMatrix } from '#app/domain/reporting/gap-matrix.server.ts';
import { readMatrixView } from '#app/domain/reporting/matrix-address.ts';
import { changeOf, comparedCounts } from '#app/domain/reporting/matrix-comparison.ts';
import { gapComparison } from '#app/domain/reporting/matrix-comparison.server.ts';
import { measureOf, measures } from '#app/domain/reporting/matrix-measure.ts';
import { exportedFile, myExports } from '#app/domain/reporting/my-exports.server.ts';
import {
  dropExpiredExports,
  owedExports,
  runExportTask,
} from '#app/domain/reporting/run-export-task.server.ts';
import { type ExportTaskInput, startExport } from '#app/domain/reporting/start-export.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { getBytes } from '#app/platform/storage.server.ts';
import { aCompetency, aStandard, prove } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';
import { readXlsx } from '#tests/support/read-xlsx.ts';
import { runEvents } from '#tests/support/run-events.ts';

const TODAY = '2026-06-15';

let hr: Actor & { accountId: string };
let root: string;
let office: string;
let harbour: string;
let speaking: string;

beforeAll(async () => {
  setClock(new Date(`${TODAY}T05:00:00Z`));
  root = (await aUnit(null, '00')).id;
  office = (await aUnit(root, '01')).id;
  harbour = (await aUnit(root, '02')).id;
  const position = await aPosition();
  await db.position.update({ where: { id: position.id }, data: { family: 'kesehatan' } });
  speaking = (await aCompetency({ kind: 'manajerial' })).id;
  const other = (await aCompetency()).id;
  await aStandard(position.id, speaking, 3, 'mutlak');
  await aStandard(position.id, other, 2);
  const staff = async (unitId: string, name: string, positionId = position.id) =>
    (await anEmployee({ unitId, positionId, name })).id;
  const ani = await staff(office, '=HYPERLINK("https://x.example")');
  const budi = await staff(harbour, 'Budi');
  await staff(harbour, 'Citra');
  const loose = await aPosition();
  await aStandard(loose.id, speaking, 4);
  const dewi = await staff(office, 'Dewi', loose.id);
  await rebuildReadModels();
  await prove(ani, speaking, 1, '2026-01-01');
  await prove(budi, speaking, 3, '2026-03-01');
  await prove(dewi, speaking, 2, '2025-01-01');
  await prove(budi, other, 1, '2026-06-01');
  hr = await anActor({ grants: [{ role: 'hr' }] });
});

beforeEach(() => setClock(new Date(`${TODAY}T05:00:00Z`)));
afterEach(() => setClock(null));

const asked = (more: Partial<ExportTaskInput> = {}): ExportTaskInput => ({
  page: 'matrix',
  format: 'csv',
  query: `unit=${root}`,
  language: 'id',
  ...more,
});

async function made(input: ExportTaskInput, actor: Actor = hr): Promise<Buffer> {
  const id = await startExport(actor, input);
  await runEvents();
  return getBytes((await exportedFile(actor, id)).hash);
}

async function linesOf(input: ExportTaskInput): Promise<string[][]> {
  const bytes = await made(input);
  if (input.format === 'csv') return parse(bytes, { bom: true });
  return readXlsx(bytes).map((cells) => cells.map((cell) => (cell === null ? '' : String(cell))));
}

const filters = ['', '&family=kesehatan', '&asOf=2026-02-01', '&kind=manajerial&who=all'];

test.each(
  [...filters, '&sort=-total'].flatMap((filter) =>
    (['csv', 'xlsx'] as const).map((format) => ({ filter, format })),
  ),
)('the $format says of every cell what the screen says, in every measure: $filter', async (of) => {
  const query = `unit=${root}${of.filter}`;
  const [, ...lines] = await linesOf(asked({ query, format: of.format }));
  const view = readMatrixView(new URLSearchParams(query), TODAY);
  const { rows, columns } = await gapMatrix(hr, root, view, 'id');
  let found = 0;
  for (const row of rows)
    for (const [n, counts] of [...row.cells, row.total].entries()) {
      const line = lines.find(
        ([code, unit, competency]) =>
          code === row.code &&
          competency === (columns[n]?.code ?? '') &&
          (row.role !== 'own' || unit?.startsWith('Pegawai langsung')),
      );
      if (counts.pairs === 0) continue;
      found += 1;
      const [pairs, met, gap, unassessed, levels, share, average, severity] = line!.slice(4);
      expect([pairs, met, gap, unassessed, levels].map(Number)).toEqual([
        counts.pairs,
        metOf(counts),
        counts.measuredGap,
        counts.unassessed,
        counts.measuredSum,
      ]);
      const shown = { below: gap, met: share, average, severity };
      for (const measure of measures) {
        const value = measureOf(measure, counts);
        if (value !== null || measure !== 'below')
          expect(shown[measure]).toBe(value === null ? '' : String(value));
      }
    }
  expect(found).toBe(lines.length);
});

test('a comparison is exported as it is shown', async () => {
  const query = `unit=${root}&compare=2026-02-01`;
  const [, ...lines] = await linesOf(asked({ query }));
  const view = { ...readMatrixView(new URLSearchParams(query), TODAY), compare: '2026-02-01' };
  const { rows } = await gapComparison(hr, root, view, 'id');
  for (const row of rows) {
    const line = lines.find(([code, , competency]) => code === row.code && competency === '');
    expect(line!.slice(4).map(Number)).toEqual(
      comparedCounts.flatMap((count) => Object.values(changeOf(count, row.total))),
    );
  }
});

test('people and staff are exported whole, and no cell becomes a formula', async () => {
  const people = `unit=${root}&competency=${speaking}&state=gap`;
  const [, ...list] = await linesOf(asked({ page: 'people', query: people }));
  expect(list.map(([name, , , required, held, gap]) => [name, required, held, gap])).toEqual([
    [`'=HYPERLINK("https://x.example")`, '3', '1', '2'],
    ['Dewi', '4', '2', '2'],
  ]);
  const [, ...staff] = await linesOf(asked({ page: 'staff', query: `unit=${harbour}&sort=gap` }));
  expect(
    staff.map(([name, , , , , required, held, gap, state]) => [name, required, held, gap, state]),
  ).toEqual([
    ['Budi', '3', '3', '0', 'Memenuhi standar'],
    ['Budi', '2', '1', '1', 'Di bawah standar'],
    ['Citra', '3', '', '', 'Belum dinilai'],
    ['Citra', '2', '', '', 'Belum dinilai'],
  ]);
});

test.each(['matrix', 'staff', 'people'] as const)(
  'the %s is the same in a workbook as in a CSV file, its numbers as numbers',
  async (page) => {
    const query = `unit=${root}&competency=${speaking}&state=gap`;
    const csv = await linesOf(asked({ page, query }));
    const sheet = readXlsx(await made(asked({ page, query, format: 'xlsx' })));
    expect(sheet.length).toBeGreaterThan(1);
    expect(sheet.map((cells) => cells.map((cell) => String(cell ?? '')))).toEqual(csv);
    const [head, ...lines] = sheet;
    const first = { matrix: 4, staff: 5, people: 3 }[page];
    const last = page === 'staff' ? head!.length - 1 : head!.length;
    for (const cells of lines)
      for (const cell of cells.slice(first, last)) expect(cell).not.toBeTypeOf('string');
  },
);

test('a PDF says what it is of, and who had it made', async () => {
  const bytes = await made(asked({ format: 'pdf', query: `unit=${root}&family=kesehatan` }));
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await myExports(hr))[0]).toMatchObject({ state: 'ready', format: 'pdf', progress: 100 });
});

test('a file is for whoever asked, as long as it is kept', async () => {
  const id = await startExport(hr, asked());
  expect((await myExports(hr))[0]).toMatchObject({ id, state: 'queued' });
  await runEvents();
  const other = await anActor({ grants: [{ role: 'hr' }] });
  await expect(exportedFile(other, id)).rejects.toMatchObject({ kind: 'not-found' });
  expect(await myExports(other)).toEqual([]);
  await expect(exportedFile({ ...hr, grants: [] }, id)).rejects.toMatchObject({
    kind: 'not-found',
  });
  setClock(new Date('2026-06-23T05:00:00Z'));
  await expect(exportedFile(hr, id)).rejects.toMatchObject({ kind: 'not-found' });
  await dropExpiredExports();
  expect(await db.exportFile.count({ where: { taskId: id } })).toBe(0);
  expect((await myExports(hr)).find((line) => line.id === id)?.state).toBe('expired');
});

test('a unit head asks for no file of another unit, by no page', async () => {
  const local = await anActor({ grants: [{ role: 'hr', unitId: office }] });
  for (const [page, query] of [
    ['matrix', `unit=${harbour}`],
    ['matrix', `unit=${root}&unit=${office}`],
    ['staff', `unit=${harbour}&own=1`],
    ['people', `unit=${harbour}&competency=${speaking}`],
    ['matrix', ''],
  ] as const)
    await expect(startExport(local, asked({ page, query }))).rejects.toMatchObject({
      kind: 'not-found',
    });
  const [, ...lines] = parse(await made(asked({ query: `unit=${office}` }), local), { bom: true });
  expect(new Set(lines.map(([code]) => code))).toEqual(new Set(['01']));
});

test('the file is made with the rights of that moment: gone rights fail it with words', async () => {
  const leaving = await anActor({ grants: [{ role: 'hr', unitId: office }] });
  const id = await startExport(leaving, asked({ query: `unit=${office}` }));
  await db.roleGrant.updateMany({
    where: { accountId: leaving.accountId },
    data: { revokedAt: new Date() },
  });
  await runEvents();
  expect((await myExports(leaving))[0]).toMatchObject({
    id,
    state: 'failed',
    refused: { code: 'exportNotAllowed' },
  });
  expect(await db.exportFile.count({ where: { taskId: id } })).toBe(0);
});

test('a file of a unit that one may no longer see is withheld, and offered to nobody', async () => {
  const moved = await anActor({ grants: [{ role: 'hr', unitId: office }] });
  const id = await startExport(moved, asked({ query: `unit=${office}` }));
  await runEvents();
  expect((await myExports(moved))[0]).toMatchObject({ id, state: 'ready' });
  expect((await exportedFile(moved, id)).name).toMatch(/\.csv$/);

  const elsewhere = { ...moved, grants: [{ role: 'hr' as const, unitId: harbour }] };
  await expect(exportedFile(elsewhere, id)).rejects.toMatchObject({ kind: 'not-found' });
  expect(await myExports(elsewhere)).toMatchObject([{ id, state: 'withheld', query: null }]);
  expect(
    (await exportedFile({ ...elsewhere, grants: [{ role: 'hr', unitId: null }] }, id)).size,
  ).toBeGreaterThan(0);
});

test('one account has three files made at once, also when it asks for many in one moment', async () => {
  const busy = await anActor({ grants: [{ role: 'hr' }] });
  const answers = await Promise.allSettled(
    Array.from({ length: 6 }, () => startExport(busy, asked())),
  );
  const refused = answers.flatMap((answer) =>
    answer.status === 'rejected' ? [answer.reason as unknown] : [],
  );
  expect(refused).toHaveLength(3);
  for (const reason of refused)
    expect(reason).toMatchObject({ code: 'exportsUnfinished', params: { most: 3 } });
  await runEvents();
  expect((await myExports(busy)).map(({ state }) => state)).toEqual(['ready', 'ready', 'ready']);
  await startExport(busy, asked());
});

test('an export that a dead worker left is found, and made once', async () => {
  const id = await startExport(hr, asked());
  await db.task.update({
    where: { id },
    data: { status: 'running', heartbeatAt: new Date(Date.now() - 60_000) },
  });
  expect(await owedExports()).toContain(id);
  await Promise.all([runExportTask(id), runExportTask(id)]);
  await runExportTask(id);
  expect(await db.exportFile.count({ where: { taskId: id } })).toBe(1);
  expect(await owedExports()).not.toContain(id);
});
