import { expect, test } from 'vitest';

import { changeSetting } from '#app/domain/settings/change-setting.server.ts';
import { forgetSettings, ruleOn, settingOn } from '#app/domain/settings/setting.server.ts';
import { settings } from '#app/domain/settings/settings.ts';
import { toDate } from '#app/platform/clock.ts';
import { db, pool } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

const system = { accountId: null, grants: [] };
const administrator = { accountId: newId(), grants: [{ role: 'administrator', unitId: null }] };

test('every default has the shape its schema asks for', () => {
  for (const { schema, fallback } of Object.values(settings)) {
    expect(schema.parse(fallback)).toEqual(fallback);
  }
});

test('a setting nobody has dated has the default of the product', async () => {
  expect(await settingOn('hours.minutesPerHour', '2026-01-01')).toBe(45);
});

test('on each day the value counts that was in force on it', async () => {
  await changeSetting(system, { key: 'hours.yearlyTarget', value: 24, validFrom: '2026-01-01' });
  await changeSetting(system, { key: 'hours.yearlyTarget', value: 30, validFrom: '2027-01-01' });

  expect(await settingOn('hours.yearlyTarget', '2025-12-31')).toBe(20);
  expect(await settingOn('hours.yearlyTarget', '2026-01-01')).toBe(24);
  expect(await settingOn('hours.yearlyTarget', '2026-12-31')).toBe(24);
  expect(await settingOn('hours.yearlyTarget', '2027-01-01')).toBe(30);
});

test('a correction for the same day counts, and what it corrects is kept', async () => {
  const input = { key: 'organisation.place', validFrom: '2026-03-01' } as const;
  await changeSetting(system, { ...input, value: 'Kota Cotnoh' });
  await changeSetting(system, { ...input, value: 'Kota Contoh', source: 'Perda 1/2026' });

  expect(await ruleOn('organisation.place', '2026-03-01')).toEqual({
    value: 'Kota Contoh',
    validFrom: '2026-03-01',
    source: 'Perda 1/2026',
  });
  expect(await db.setting.count({ where: { key: 'organisation.place' } })).toBe(2);
});

test('a change shows at once in the process that made it and is recorded', async () => {
  const key = 'certificates.print';
  await settingOn(key, '2026-05-01');
  const id = await changeSetting(administrator, {
    key,
    value: { number: false, birthDate: false },
    validFrom: '2026-04-01',
  });
  expect(await settingOn(key, '2026-05-01')).toEqual({ number: false, birthDate: false });
  const event = await db.event.findFirstOrThrow({ where: { subjectId: id } });
  expect(event).toMatchObject({
    type: 'setting.changed',
    actorId: administrator.accountId,
    data: { key, validFrom: '2026-04-01' },
  });
});

test('only an administrator of the whole organisation changes settings', async () => {
  for (const grants of [
    [],
    [{ role: 'hr', unitId: null }],
    [{ role: 'administrator', unitId: newId() }],
  ]) {
    await expect(
      changeSetting(
        { accountId: newId(), grants },
        { key: 'hours.minutesPerHour', value: 60, validFrom: '2026-01-01' },
      ),
    ).rejects.toMatchObject({ kind: 'forbidden' });
  }
  expect(await settingOn('hours.minutesPerHour', '2026-01-01')).toBe(45);
});

test('a value without the shape of its key is refused', async () => {
  await expect(
    changeSetting(system, {
      key: 'certificates.numberTemplate',
      value: 'NOMOR',
      validFrom: '2026-01-01',
    }),
  ).rejects.toMatchObject({ kind: 'invalid' });
  const bands = settings['certificates.classification'].fallback;
  await expect(
    changeSetting(system, {
      key: 'certificates.classification',
      value: [...bands].reverse(),
      validFrom: '2026-01-01',
    }),
  ).rejects.toMatchObject({ kind: 'invalid' });
});

test.each([
  ['two that begin at once', [8000, 8000, 0]],
  ['the better one last', [6800, 8000, 0]],
  ['none for the lowest match', [8000, 6800]],
  ['none at all', []],
])('bands of a match are refused with %s', async (_, from) => {
  const value = from.map((from) => ({ from, label: { id: 'Kategori', en: 'Category' } }));
  await expect(
    changeSetting(system, { key: 'competency.matchSelection', value, validFrom: '2026-01-01' }),
  ).rejects.toMatchObject({ kind: 'invalid' });
});

test('a stored value that lost its shape is ignored, not believed', async () => {
  await db.setting.create({
    data: {
      id: newId(),
      key: 'people.activeStandings',
      value: 'aktif',
      validFrom: toDate('2026-01-01'),
    },
  });
  forgetSettings();
  expect(await settingOn('people.activeStandings', '2026-02-01')).toEqual(['aktif']);
});

test('settings are read while transactions hold every connection of the pool', async () => {
  let open = 0;
  let allOpen = () => {};
  const everyConnection = new Promise<void>((resolve) => (allOpen = resolve));
  const values = await Promise.all(
    Array.from({ length: pool.options.max }, () =>
      db.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT 1`;
        if (++open === pool.options.max) allOpen();
        await everyConnection;
        forgetSettings();
        return settingOn('hours.minutesPerHour', '2026-01-01');
      }),
    ),
  );
  expect(new Set(values)).toEqual(new Set([45]));
});
