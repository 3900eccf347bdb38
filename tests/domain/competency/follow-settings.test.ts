import { afterEach, expect, test } from 'vitest';

import { followSettings } from '#app/domain/competency/follow-settings.server.ts';
import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import { changeSetting } from '#app/domain/settings/change-setting.server.ts';
import type { SettingKey } from '#app/domain/settings/settings.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aCompetency, aStandard, prove } from '#tests/support/competency.ts';
import { anEmployee, aPosition } from '#tests/support/organisation.ts';
import { reactionsTo } from '#workers/reactions.ts';

const system = { accountId: null, grants: [] };

afterEach(() => setClock(null));

test('standings dated ahead are counted from their day, also where the machine was off on it', async () => {
  const { competencyId } = await aPersonOf({ standing: 'tugas_belajar' });
  const countedActive = () => db.unitGap.count({ where: { competencyId, active: true, pairs: 1 } });

  setClock(new Date('2026-05-01T05:00:00Z'));
  await rebuildReadModels();
  await changeSetting(system, {
    key: 'people.activeStandings',
    value: ['aktif', 'tugas_belajar'],
    validFrom: '2026-05-03',
  });
  for (const [day, active] of [
    ['2026-05-02', 0],
    ['2026-05-05', 1],
  ] as const) {
    setClock(new Date(`${day}T05:00:00Z`));
    await followSettings();
    expect(await countedActive(), day).toBe(active);
  }
});

test('weights dated ahead make the severity of gaps from their day', async () => {
  setClock(new Date('2026-06-01T05:00:00Z'));
  const { employeeId, competencyId } = await aPersonOf({ importance: 'mutlak' });
  await prove(employeeId, competencyId, 1, '2026-01-01');
  await rebuildReadModels();
  await changeSetting(system, {
    key: 'competency.importanceWeights',
    value: { mutlak: 5 },
    validFrom: '2026-06-03',
  });
  for (const [day, severity] of [
    ['2026-06-02', 2 * 3],
    ['2026-06-03', 2 * 5],
  ] as const) {
    setClock(new Date(`${day}T05:00:00Z`));
    await followSettings();
    const [counted] = await db.unitGap.findMany({ where: { competencyId } });
    expect(counted?.severity, day).toBe(severity);
  }
});

test('a worker that was off for months catches up, and nothing is made anew without need', async () => {
  setClock(new Date('2026-07-01T05:00:00Z'));
  const { competencyId } = await aPersonOf({ standing: 'cltn' });
  await rebuildReadModels();
  await changeSetting(system, {
    key: 'people.activeStandings',
    value: ['aktif', 'cltn'],
    validFrom: '2026-07-03',
  });
  // A count that only a rebuild puts right.
  const spoil = () => db.unitGap.updateMany({ where: { competencyId }, data: { severity: 999 } });
  const state = async () => {
    const [counted] = await db.unitGap.findMany({ where: { competencyId } });
    return { active: counted?.active, anew: counted?.severity !== 999 };
  };
  for (const [day, expected] of [
    ['2026-07-02', { active: false, anew: false }],
    ['2026-10-01', { active: true, anew: true }],
    ['2026-10-02', { active: true, anew: false }],
    ['2026-10-03', { active: true, anew: false }],
  ] as const) {
    setClock(new Date(`${day}T05:00:00Z`));
    await spoil();
    await followSettings();
    expect(await state(), day).toEqual(expected);
  }
});

test('the same value dated anew is no reason, a rebuild by something else counts', async () => {
  setClock(new Date('2026-11-01T05:00:00Z'));
  const { competencyId } = await aPersonOf({});
  await rebuildReadModels();
  const told = () => db.event.count({ where: { type: 'levels.rebuilt' } });
  const before = await told();
  const dated = { key: 'competency.importanceWeights', validFrom: '2026-11-02' } as const;
  await changeSetting(system, { ...dated, value: { penting: 7, mutlak: 8 } });
  setClock(new Date('2026-11-02T05:00:00Z'));
  await rebuildReadModels();
  expect(await told()).toBe(before + 1);
  await changeSetting(system, { ...dated, value: { mutlak: 8, penting: 7 } });
  await db.unitGap.updateMany({ where: { competencyId }, data: { severity: 999 } });
  await followSettings();
  expect(await db.unitGap.count({ where: { competencyId, severity: 999 } })).toBe(1);
  await rebuildReadModels();
  expect(await told()).toBe(before + 1);
});

test.each([
  ['people.activeStandings', ['competency.rebuild']],
  ['competency.importanceWeights', ['competency.rebuild']],
  ['competency.matchSelection', []],
  ['hours.yearlyTarget', []],
] as [SettingKey, string[]][])('a change of %s queues %j', (key, names) => {
  const jobs = reactionsTo({
    id: newId(),
    type: 'setting.changed',
    version: 1,
    actorId: null,
    subjectId: newId(),
    data: { key, validFrom: '2026-05-01' },
    occurredAt: new Date('2026-05-01T05:00:00Z'),
  });
  expect(jobs.map(({ name }) => name)).toEqual(names);
});

/** Somebody of whom level 3 of one competency is required. */
async function aPersonOf({ standing = 'aktif', importance = 'penting' }) {
  const position = await aPosition();
  const { id: competencyId } = await aCompetency();
  await aStandard(position.id, competencyId, 3, importance);
  const { id: employeeId } = await anEmployee({ positionId: position.id, standing });
  return { employeeId, competencyId };
}
