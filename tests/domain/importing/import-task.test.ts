import { beforeEach, expect, test } from 'vitest';

import {
  importFindings,
  importTasks,
  importTaskView,
} from '#app/domain/importing/import-task-view.server.ts';
import { owedImports, runImportTask } from '#app/domain/importing/run-import-task.server.ts';
import { startCheck, startImport } from '#app/domain/importing/start-import.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { cityFiles, forgetEverything, setCell, withoutRows } from '#tests/support/city.ts';
import { anActor, aUnit } from '#tests/support/organisation.ts';
import { runEvents } from '#tests/support/run-events.ts';

beforeEach(forgetEverything);

async function uploads(edits: Parameters<typeof cityFiles>[0] = {}) {
  return Promise.all(
    cityFiles(edits).map(async ({ name, bytes }) => ({
      name,
      content: Uint8Array.from(await bytes()),
    })),
  );
}

const anImporter = () => anActor({ grants: [{ role: 'hr' }] });

test('uploaded files are checked in the background, then taken in when somebody agrees', async () => {
  const hr = await anImporter();
  const checkId = await startCheck(hr, await uploads());
  expect(await importTaskView(hr, checkId, 'id')).toMatchObject({ state: 'queued', next: null });
  await runEvents();
  const checked = await importTaskView(hr, checkId, 'id');
  expect(checked).toMatchObject({
    dryRun: true,
    state: 'checked',
    progress: 100,
    next: 'take',
    changes: { employees: { added: 30 } },
  });
  expect(await db.employee.count()).toBe(0);

  const importId = await startImport(hr, { taskId: checkId, confirmRemovals: false });
  await runEvents();
  expect(await importTaskView(hr, importId, 'id')).toMatchObject({ state: 'taken', next: null });
  expect(await db.employee.count()).toBe(30);
  const event = await db.event.findFirstOrThrow({ where: { type: 'organisation.imported' } });
  expect(event.actorId).toBe(hr.accountId);
  expect((await importTasks(hr)).map(({ id }) => id)).toEqual([importId, checkId]);
});

test('what is wrong is told in the language of the reader, and stays', async () => {
  const hr = await anImporter();
  const files = await uploads({ 'employees.csv': setCell(3, 'kode_unit', '88') });
  const taskId = await startCheck(hr, files);
  await runEvents();
  const view = await importTaskView(hr, taskId, 'en');
  expect(view).toMatchObject({ state: 'refused', next: null, errors: 1 });
  expect(view.findings[0]?.message).toContain('Correct the code');
  expect((await importFindings(hr, taskId, 'id'))[0]).toMatchObject({
    file: 'employees.csv',
    line: 4,
    column: 'kode_unit',
    value: '88',
  });
});

test('removals wait for a confirmation', async () => {
  const hr = await anImporter();
  const first = await startCheck(hr, await uploads());
  await runEvents();
  await startImport(hr, { taskId: first, confirmRemovals: false });
  await runEvents();
  const bosses = new Set((await db.employee.findMany()).map(({ supervisorId }) => supervisorId));
  const leavers = (await db.employee.findMany()).filter(({ id }) => !bosses.has(id)).slice(0, 10);
  const rows = (text: string) =>
    text
      .split('\n')
      .flatMap((line, at) => (leavers.some((l) => line.startsWith(l.number)) ? at : []));
  const fewer = await uploads({ 'employees.csv': (text) => withoutRows(...rows(text))(text) });
  const checkId = await startCheck(hr, fewer);
  await runEvents();
  expect(await importTaskView(hr, checkId, 'id')).toMatchObject({
    state: 'refused',
    next: 'confirm',
    removals: expect.stringContaining('10 dari 30') as string,
    changes: { employees: { archived: 10 } },
  });
  const refused = await startImport(hr, { taskId: checkId, confirmRemovals: false });
  await runEvents();
  expect(await importTaskView(hr, refused, 'id')).toMatchObject({
    state: 'refused',
    next: 'confirm',
  });
  const confirmed = await startImport(hr, { taskId: refused, confirmRemovals: true });
  await runEvents();
  expect(await importTaskView(hr, confirmed, 'id')).toMatchObject({ state: 'taken' });
  expect(await db.employee.count({ where: { archivedAt: null } })).toBe(20);
});

test('a task left by a worker that died is owed, and done once', async () => {
  const hr = await anImporter();
  const taskId = await startCheck(hr, await uploads());
  await db.task.update({
    where: { id: taskId },
    data: { status: 'running', heartbeatAt: new Date(Date.now() - 60_000) },
  });
  expect(await owedImports()).toEqual([taskId]);
  await Promise.all([runImportTask(taskId), runImportTask(taskId)]);
  expect(await importTaskView(hr, taskId, 'id')).toMatchObject({ state: 'checked' });
  expect(await owedImports()).toEqual([]);
});

test('a task that somebody is at is left to them', async () => {
  const hr = await anImporter();
  const taskId = await startCheck(hr, await uploads());
  await db.task.update({
    where: { id: taskId },
    data: { status: 'running', heartbeatAt: new Date() },
  });
  await runImportTask(taskId);
  expect(await importTaskView(hr, taskId, 'id')).toMatchObject({ state: 'running' });
});

test('what breaks is said to have stopped', async () => {
  const hr = await anImporter();
  const taskId = await startCheck(hr, await uploads());
  await db.task.update({
    where: { id: taskId },
    data: { input: { dryRun: true, confirmRemovals: false, filesOf: 'broken' } },
  });
  await expect(runImportTask(taskId)).rejects.toThrow();
  expect(await db.task.findUnique({ where: { id: taskId } })).toMatchObject({ status: 'failed' });
});

test('uploads go after a day, and then cannot be taken in', async () => {
  const hr = await anImporter();
  const taskId = await startCheck(hr, await uploads());
  await runEvents();
  await owedImports();
  expect(await db.importUpload.count()).toBe(9);
  const yesterday = new Date(Date.now() - 25 * 3_600_000);
  await db.task.update({ where: { id: taskId }, data: { createdAt: yesterday } });
  await owedImports();
  expect(await db.importUpload.count()).toBe(0);
  expect(await importTaskView(hr, taskId, 'id')).toMatchObject({ next: 'gone' });
  await expect(startImport(hr, { taskId, confirmRemovals: false })).rejects.toMatchObject({
    code: 'importFilesGone',
  });
});

test('files of other names are not kept', async () => {
  const hr = await anImporter();
  const content = new Uint8Array(3);
  await expect(startCheck(hr, [{ name: 'foto.jpg', content }])).rejects.toMatchObject({
    code: 'importNoFiles',
    field: 'files',
  });
  const taskId = await startCheck(hr, [
    { name: 'C:\\ekspor\\Units.CSV', content },
    { name: 'foto.jpg', content },
  ]);
  const kept = await db.importUpload.findMany({ where: { taskId } });
  expect(kept.map(({ name }) => name)).toEqual(['units.csv']);
});

test('for everybody else these pages do not exist', async () => {
  const hr = await anImporter();
  const taskId = await startCheck(hr, await uploads());
  const unit = await aUnit();
  const local = await anActor({ grants: [{ role: 'hr', unitId: unit.id }] });
  const missing = { kind: 'not-found' };
  await expect(startCheck(local, await uploads())).rejects.toMatchObject(missing);
  await expect(startImport(local, { taskId, confirmRemovals: true })).rejects.toMatchObject(
    missing,
  );
  await expect(importTasks(local)).rejects.toMatchObject(missing);
  await expect(importTaskView(local, taskId, 'id')).rejects.toMatchObject(missing);
  await expect(importFindings(local, taskId, 'id')).rejects.toMatchObject(missing);
  await expect(importTaskView(hr, newId(), 'id')).rejects.toMatchObject(missing);
});
