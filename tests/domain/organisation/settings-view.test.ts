import { afterEach, beforeEach, expect, test } from 'vitest';

import { systemActor } from '#app/domain/organisation/actor.ts';
import { settingsList, settingView } from '#app/domain/organisation/settings-view.server.ts';
import { changeSetting } from '#app/domain/settings/change-setting.server.ts';
import { settings } from '#app/domain/settings/settings.ts';
import { setClock, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { anAccount } from '#tests/support/accounts.ts';
import { anEmployee } from '#tests/support/organisation.ts';

beforeEach(async () => {
  await db.setting.deleteMany();
  setClock(new Date('2026-05-02T04:00:00Z'));
});
afterEach(() => setClock(null));

const key = 'hours.yearlyTarget';

test('a setting nobody has dated is shown with its default', async () => {
  const lines = await settingsList(systemActor);
  expect(lines.map(({ setting }) => setting.key)).toEqual(Object.keys(settings));
  expect(lines.find(({ setting }) => setting.key === key)).toEqual({
    setting: { key, value: 20 },
    validFrom: null,
    changesOn: null,
  });
  expect(await settingView(systemActor, key)).toEqual({
    setting: { key, value: 20 },
    validFrom: null,
    source: settings[key].source,
    history: [],
    fallback: { key, value: 20 },
  });
});

test('each value is in force, to come, past or replaced, with who entered it', async () => {
  const employee = await anEmployee({ name: 'Sri Wahyuni' });
  const account = await anAccount({ employeeId: employee.id });
  const administrator = {
    ...systemActor,
    accountId: account.id,
    grants: [{ role: 'administrator' as const, unitId: null }],
  };
  await changeSetting(systemActor, { key, value: 21, validFrom: '2025-01-01' });
  await changeSetting(systemActor, { key, value: 22, validFrom: '2026-05-02' });
  await later();
  await changeSetting(administrator, {
    key,
    value: 23,
    validFrom: '2026-05-02',
    source: 'Perwali 3/2026',
  });
  await changeSetting(systemActor, { key, value: 25, validFrom: '2028-01-01' });
  await changeSetting(systemActor, { key, value: 24, validFrom: '2026-05-03' });

  const view = await settingView(administrator, key);
  expect(view).toMatchObject({
    setting: { key, value: 23 },
    validFrom: '2026-05-02',
    source: 'Perwali 3/2026',
  });
  expect(view.history.map(({ value, state, by }) => ({ value, state, by }))).toEqual([
    { value: 25, state: 'coming', by: null },
    { value: 24, state: 'coming', by: null },
    { value: 23, state: 'inForce', by: 'Sri Wahyuni' },
    { value: 22, state: 'replaced', by: null },
    { value: 21, state: 'past', by: null },
  ]);
  const line = (await settingsList(administrator)).find(({ setting }) => setting.key === key);
  expect(line).toEqual({
    setting: { key, value: 23 },
    validFrom: '2026-05-02',
    changesOn: '2026-05-03',
  });
});

test('a stored value that lost its shape is shown as unreadable and replaces nothing', async () => {
  await changeSetting(systemActor, { key, value: 22, validFrom: '2026-05-01' });
  await later();
  await db.setting.create({
    data: { id: newId(), key, value: 'banyak', validFrom: toDate('2026-05-01') },
  });
  const { setting, history } = await settingView(systemActor, key);
  expect(setting.value).toBe(22);
  expect(history.map(({ state }) => state)).toEqual(['unreadable', 'inForce']);
});

test('only an administrator of the whole organisation sees settings', async () => {
  for (const grants of [
    [],
    [{ role: 'hr' as const, unitId: null }],
    [{ role: 'auditor' as const, unitId: null }],
    [{ role: 'administrator' as const, unitId: newId() }],
  ]) {
    const actor = { ...systemActor, accountId: newId(), grants };
    await expect(settingsList(actor)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(settingView(actor, key)).rejects.toMatchObject({ kind: 'not-found' });
  }
});

/** Two values for one day are told apart by the millisecond in which they were entered. */
async function later(): Promise<void> {
  const start = Date.now();
  while (Date.now() === start) await db.$queryRaw`SELECT 1`;
}
