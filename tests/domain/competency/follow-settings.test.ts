import { afterEach, expect, test } from 'vitest';

import { followStandings } from '#app/domain/competency/follow-standings.server.ts';
import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import { changeSetting } from '#app/domain/settings/change-setting.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { aCompetency, aStandard } from '#tests/support/competency.ts';
import { anEmployee, aPosition } from '#tests/support/organisation.ts';

afterEach(() => setClock(null));

test('standings dated ahead are counted from their day, also where the machine was off on it', async () => {
  const position = await aPosition();
  const competency = await aCompetency();
  await aStandard(position.id, competency.id, 3);
  await anEmployee({ positionId: position.id, standing: 'tugas_belajar' });
  const countedActive = () =>
    db.unitGap.count({ where: { competencyId: competency.id, active: true, pairs: 1 } });

  setClock(new Date('2026-05-01T05:00:00Z'));
  await rebuildReadModels();
  await changeSetting(
    { accountId: null, grants: [] },
    {
      key: 'people.activeStandings',
      value: ['aktif', 'tugas_belajar'],
      validFrom: '2026-05-03',
    },
  );
  for (const [day, active] of [
    ['2026-05-02', 0],
    ['2026-05-05', 1],
  ] as const) {
    setClock(new Date(`${day}T05:00:00Z`));
    await followStandings();
    expect(await countedActive(), day).toBe(active);
  }
});
