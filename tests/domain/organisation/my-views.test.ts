import { expect, test } from 'vitest';

import { myViews, VIEWS_PAGE } from '#app/domain/organisation/my-views.server.ts';
import { team } from '#app/domain/planning/team.server.ts';
import { recordView, recordViews } from '#app/platform/events.server.ts';
import { db } from '#app/platform/db.server.ts';
import { anActor, anEmployee, aUnit } from '#tests/support/organisation.ts';

test('who looked is named with position, roles and what was opened, latest first', async () => {
  const unit = await aUnit();
  const boss = await anEmployee({ unitId: unit.id, name: 'Atasan' });
  const me = await anEmployee({ unitId: unit.id, supervisorId: boss.id });
  const self = await anActor({ employeeId: me.id });
  const hr = await anActor({ grants: [{ role: 'hr', unitId: unit.id }] });
  const supervisor = await anActor({ employeeId: boss.id, supervises: true });
  await recordView(hr, me.id, 'competency');
  await team(supervisor, 'id');
  const { views, next } = await myViews(self, null);
  expect(next).toBeNull();
  expect(views).toMatchObject([
    { name: 'Atasan', page: 'team', supervisor: true, unitName: unit.name, roles: [] },
    {
      name: hr.name,
      page: 'competency',
      supervisor: false,
      positionTitle: null,
      roles: [{ role: 'hr', unit: unit.name }],
    },
  ]);
});

test('nobody sees who looked at somebody else, and an account without a person has no such page', async () => {
  const [me, other] = [await anEmployee(), await anEmployee()];
  const hr = await anActor({ grants: [{ role: 'hr' }] });
  await recordViews(hr, [me.id, other.id], 'gap-people');
  const { views } = await myViews(await anActor({ employeeId: other.id }), null);
  expect(views).toHaveLength(1);
  await expect(myViews(hr, null)).rejects.toMatchObject({ kind: 'not-found' });
});

test('the trail is read page by page and no row is lost between', async () => {
  const me = await anEmployee();
  const self = await anActor({ employeeId: me.id });
  const hr = await anActor({ grants: [{ role: 'hr' }] });
  for (let n = 0; n < VIEWS_PAGE + 3; n += 1) await recordView(hr, me.id, `p${n}`);
  const first = await myViews(self, null);
  const second = await myViews(self, first.next);
  expect([first.views.length, second.views.length, second.next]).toEqual([VIEWS_PAGE, 3, null]);
  const pages = new Set([...first.views, ...second.views].map(({ page }) => page));
  expect(pages.size).toBe(VIEWS_PAGE + 3);
});

test('a list of nobody writes nothing', async () => {
  const before = await db.event.count();
  await recordViews(await anActor(), [], 'team');
  expect(await db.event.count()).toBe(before);
});
