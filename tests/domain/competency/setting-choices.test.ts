import { expect, test } from 'vitest';

import { settingChoices } from '#app/domain/competency/setting-choices.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { aCompetency, aStandard } from '#tests/support/competency.ts';
import { aPosition } from '#tests/support/organisation.ts';

test('every importance can be weighed: the usual ones, those in use, those weighed before', async () => {
  const key = 'competency.importanceWeights';
  const position = await aPosition();
  await aStandard(position.id, (await aCompetency()).id, 3, 'wajib');
  await aStandard(position.id, (await aCompetency()).id, 2, 'perlu');
  expect(await settingChoices(systemActor, { key, value: { mutlak: 3, utama: 4 } })).toEqual([
    'mutlak',
    'penting',
    'perlu',
    'wajib',
    'utama',
  ]);
});
