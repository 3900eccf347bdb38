import { beforeEach, expect, test } from 'vitest';

import { importTaskView } from '#app/domain/importing/import-task-view.server.ts';
import { startCheck } from '#app/domain/importing/start-import.server.ts';
import { takeInExport } from '#app/domain/importing/take-in-export.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { addLine, cell, cityFiles, forgetEverything } from '#tests/support/city.ts';
import { anActor } from '#tests/support/organisation.ts';
import { runEvents } from '#tests/support/run-events.ts';

beforeEach(forgetEverything);

const FILE = 'assessments.csv';
const mine = () => cell(FILE, 1, 'nip');
const promotion = () => addLine(`${mine()},2026-06-01,INT,5,assessment_center,,`);
const promoted = () => cityFiles({ [FILE]: promotion() });

/** HR of the whole organisation, who is a person of the export and signs in to the account it opened. */
async function hrInTheExport() {
  await takeInExport(systemActor, cityFiles());
  const me = await db.employee.findUniqueOrThrow({
    where: { number: mine() },
    include: { account: true },
  });
  const { grants, ...actor } = await anActor({ grants: [{ role: 'hr' }] });
  return { ...actor, grants, accountId: me.account!.id, employeeId: me.id };
}

test('nobody brings in a result of his own with the export of HR', async () => {
  const hr = await hrInTheExport();
  const before = await db.evidence.count();
  for (const dryRun of [true, false]) {
    const outcome = await takeInExport(hr, promoted(), { dryRun });
    expect(outcome).toMatchObject({ taken: false, errors: 1 });
    expect(outcome.findings).toMatchObject([
      { file: FILE, column: 'nip', value: mine(), code: 'ownResult' },
    ]);
  }
  expect(await db.evidence.count()).toBe(before);
  expect((await takeInExport(hr, cityFiles())).taken).toBe(true);
});

test('a result of his own with another level is refused by its line', async () => {
  const hr = await hrInTheExport();
  const level = cell(FILE, 1, 'level') === '5' ? '4' : '5';
  const files = cityFiles({
    [FILE]: (text) => {
      const lines = text.split('\n');
      const cells = lines[1]!.split(',');
      lines[1] = [...cells.slice(0, 3), level, ...cells.slice(4)].join(',');
      return lines.join('\n');
    },
  });
  expect((await takeInExport(hr, files)).findings).toMatchObject([{ line: 2, code: 'ownResult' }]);
});

test('the account that uploaded the files is asked, not the job that reads them', async () => {
  const hr = await hrInTheExport();
  const files = await Promise.all(
    promoted().map(async ({ name, bytes }) => ({ name, content: Uint8Array.from(await bytes()) })),
  );
  const taskId = await startCheck(hr, files);
  await runEvents();
  const view = await importTaskView(hr, taskId, 'en');
  expect(view).toMatchObject({ state: 'refused', next: null, errors: 1 });
  expect(view.findings[0]?.message).toContain('another HR officer');
});

test('others and the command line bring them in', async () => {
  await hrInTheExport();
  const colleague = await anActor({ grants: [{ role: 'hr' }] });
  const check = { dryRun: true };
  expect((await takeInExport(colleague, promoted(), check)).changes.evidence.added).toBe(1);
  expect((await takeInExport(systemActor, promoted())).changes.evidence.added).toBe(1);
});
