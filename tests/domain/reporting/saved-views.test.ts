import { beforeAll, expect, test } from 'vitest';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { gapMatrix } from '#app/domain/reporting/gap-matrix.server.ts';
import { keepView } from '#app/domain/reporting/keep-view.server.ts';
import { readMatrixView } from '#app/domain/reporting/matrix-address.ts';
import {
  LONGEST_QUERY,
  readReportQuery,
  reportAddress,
} from '#app/domain/reporting/report-page.ts';
import { savedViewForm } from '#app/domain/reporting/saved-view-form.ts';
import { savedViews } from '#app/domain/reporting/saved-views.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { anActor, aUnit } from '#tests/support/organisation.ts';

const TODAY = '2026-06-15';
let here: string;
let there: string;
let owner: Actor & { accountId: string };
let other: Actor & { accountId: string };

beforeAll(async () => {
  const root = await aUnit();
  here = (await aUnit(root.id)).id;
  there = (await aUnit(root.id)).id;
  owner = await anActor({ grants: [{ role: 'hr', unitId: here }] });
  other = await anActor({ grants: [{ role: 'hr', unitId: there }] });
});

const save = (actor: Actor, name: string, query = `unit=${here}&status=PNS`) =>
  keepView(actor, { intent: 'save', page: 'matrix', name, query });

test('a view is saved, opened, renamed and removed by its owner', async () => {
  await save(owner, 'Penyuluh', `unit=${here}&status=PNS&sort=-total&evil=1&asOf=never`);
  const [view] = await savedViews(owner);
  expect(view).toMatchObject({
    name: 'Penyuluh',
    page: 'matrix',
    address: `/hr/gaps/${here}?status=PNS&sort=-total`,
  });
  await expect(save(owner, 'Penyuluh')).rejects.toMatchObject({ code: 'viewNameTaken' });
  await save(owner, 'Guru');
  await expect(
    keepView(owner, { intent: 'rename', id: view!.id, name: 'Guru' }),
  ).rejects.toMatchObject({ code: 'viewNameTaken' });
  await keepView(owner, { intent: 'rename', id: view!.id, name: 'Bidan' });
  expect((await savedViews(owner)).map(({ name }) => name)).toEqual(['Bidan', 'Guru']);
  await keepView(owner, { intent: 'remove', id: view!.id });
  expect((await savedViews(owner)).map(({ name }) => name)).toEqual(['Guru']);
});

test('the same name asked for twice at once is kept once', async () => {
  const results = await Promise.allSettled([1, 2, 3, 4].map(() => save(owner, 'Serentak')));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a view of somebody else does not exist, and following its address shows one’s own rights', async () => {
  await save(owner, 'Milik saya');
  const { id, address } = (await savedViews(owner)).find(({ name }) => name === 'Milik saya')!;
  expect(await savedViews(other)).toEqual([]);
  for (const asked of [id, newId()]) {
    await expect(keepView(other, { intent: 'remove', id: asked })).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(
      keepView(other, { intent: 'rename', id: asked, name: 'Punya orang' }),
    ).rejects.toMatchObject({ kind: 'not-found' });
  }
  const view = readMatrixView(new URL(address, 'http://localhost').searchParams, TODAY);
  await expect(gapMatrix(other, here, view, 'id')).rejects.toMatchObject({ kind: 'not-found' });
  expect((await gapMatrix(owner, here, view, 'id')).unit.id).toBe(here);
});

test('a view of another unit is not saved, nor by who reads no gaps', async () => {
  await expect(save(owner, 'Tetangga', `unit=${there}`)).rejects.toMatchObject({
    kind: 'not-found',
  });
  const employee = await anActor();
  await expect(save(employee, 'Tanpa hak')).rejects.toMatchObject({ kind: 'not-found' });
  await expect(savedViews(employee)).rejects.toMatchObject({ kind: 'not-found' });
});

test('what is kept is what the page reads, and nothing else', async () => {
  const id = newId();
  const query = 'unit=x&kind=%00';
  await db.savedView.create({
    data: { id, ownerId: owner.accountId, page: 'matrix', name: 'Rusak', query },
  });
  expect((await savedViews(owner)).some((view) => view.id === id)).toBe(false);
  expect(readReportQuery('matrix', 'status=PNS', TODAY)).toBeNull();
  expect(
    readReportQuery('matrix', `unit=${here}&kind=${'x'.repeat(LONGEST_QUERY)}`, TODAY),
  ).toBeNull();
  expect(readReportQuery('people', `unit=${here}`, TODAY)).toBeNull();
  const staff = readReportQuery('staff', `unit=${here}&sort=gap&after=1&x=1`, TODAY)!;
  expect(reportAddress('staff', staff.toString())).toBe(`/hr/gaps/${here}/staff?sort=gap`);
  const people = readReportQuery('people', `unit=${here}&competency=${here}&own=1`, TODAY)!;
  expect(reportAddress('people', people.toString())).toBe(
    `/hr/gaps/people?unit=${here}&competency=${here}&state=gap&own=1`,
  );
});

test.each([
  { intent: 'save', page: '/admin', query: '', name: 'x' },
  { intent: 'save', page: 'matrix', query: '', name: '  ' },
  { intent: 'rename', id: '1', name: 'x' },
])('a form that names no view is refused: %j', (form) => {
  expect(savedViewForm.safeParse(form).success).toBe(false);
});
