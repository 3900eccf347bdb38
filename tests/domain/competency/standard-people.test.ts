import { beforeAll, expect, test } from 'vitest';

import { positionStandard, scopeStandard } from '#app/domain/competency/standard-of.server.ts';
import { readStandardSearch } from '#app/domain/competency/standard-search.ts';
import { standardsList } from '#app/domain/competency/standards-list.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

const FAMILY = 'Pranata kolam';
let position: Awaited<ReturnType<typeof aPosition>>;
let agency: string;

beforeAll(async () => {
  position = await aPosition(undefined, { family: FAMILY, level: 'KOLAM' });
  agency = (await aUnit()).id;
  await anEmployee({ positionId: position.id, unitId: (await aUnit(agency)).id });
  await anEmployee({ positionId: position.id });
  await anEmployee({ positionId: position.id });
});

const counted = async (actor: Actor) => {
  const search = readStandardSearch(new URLSearchParams({ q: position.code }));
  const { lines } = await standardsList(actor, search);
  return [
    lines.find(({ id }) => id === position.id)?.people,
    (await positionStandard(actor, position.id)).position.people,
    (await scopeStandard(actor, 'family', FAMILY)).people,
    (await scopeStandard(actor, 'level', 'KOLAM')).people,
  ];
};

test('how many hold a position is told of the units one reads alone', async () => {
  const scoped = await anActor({ grants: [{ role: 'hr', unitId: agency }] });
  const elsewhere = await anActor({ grants: [{ role: 'auditor', unitId: (await aUnit()).id }] });
  const everywhere = await anActor({ grants: [{ role: 'hr' }] });
  expect(await counted(scoped)).toEqual([1, 1, 1, 1]);
  expect(await counted(elsewhere)).toEqual([0, 0, 0, 0]);
  expect(await counted(everywhere)).toEqual([3, 3, 3, 3]);
});
