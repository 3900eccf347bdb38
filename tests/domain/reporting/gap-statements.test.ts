import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { gapMatrix } from '#app/domain/reporting/gap-matrix.server.ts';
import { gapPeople } from '#app/domain/reporting/gap-people.server.ts';
import { readMatrixView } from '#app/domain/reporting/matrix-address.ts';
import { matrixChoices } from '#app/domain/reporting/matrix-choices.server.ts';
import { gapComparison } from '#app/domain/reporting/matrix-comparison.server.ts';
import { staffMatrix } from '#app/domain/reporting/staff-matrix.server.ts';
import { unitTrend } from '#app/domain/reporting/unit-trend.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db, pool } from '#app/platform/db.server.ts';
import { aCompetency, aStandard } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

const TODAY = '2026-06-15';
const plain = readMatrixView(new URLSearchParams(), TODAY);
const past = { ...plain, asOf: '2026-01-01' };
const narrow = { ...plain, status: 'PNS', level: 'PELAKSANA' };

let hr: Actor;
let small: string;
let large: string;
let competencyId: string;

beforeAll(async () => {
  setClock(new Date(`${TODAY}T05:00:00Z`));
  hr = await anActor({ grants: [{ role: 'hr' }] });
  const position = await aPosition();
  for (let n = 0; n < 6; n += 1) {
    competencyId = (await aCompetency()).id;
    await aStandard(position.id, competencyId, 2);
  }
  small = (await aUnit()).id;
  large = (await aUnit()).id;
  await anEmployee({ unitId: small, positionId: position.id });
  for (let n = 0; n < 8; n += 1) {
    const unitId = (await aUnit(large)).id;
    for (let m = 0; m < 4; m += 1) await anEmployee({ unitId, positionId: position.id });
  }
  await rebuildReadModels();
});

beforeEach(() => setClock(new Date(`${TODAY}T05:00:00Z`)));
afterEach(() => {
  setClock(null);
  vi.restoreAllMocks();
});

const list = { own: false, after: null };

/** Each question, and how many statements answer it; lists of people leave their trace in one more. */
test.each<[string, number, (unitId: string) => Promise<unknown>]>([
  ['the matrix', 1, (id) => gapMatrix(hr, id, plain, 'id')],
  ['the matrix of a part of the people', 1, (id) => gapMatrix(hr, id, narrow, 'id')],
  ['the matrix of a past day', 1, (id) => gapMatrix(hr, id, past, 'id')],
  [
    'two days side by side',
    2,
    (id) => gapComparison(hr, id, { ...plain, compare: past.asOf }, 'id'),
  ],
  ['thirteen points of a trend', 1, (id) => unitTrend(hr, id, narrow)],
  ['what the filters offer', 1, (id) => matrixChoices(hr, id, narrow)],
  [
    'people and competencies, by name',
    2,
    (unitId) => staffMatrix(hr, { ...narrow, ...list, unitId, sort: 'name' }, 'id'),
  ],
  [
    'people and competencies, by gap',
    2,
    (unitId) => staffMatrix(hr, { ...past, ...list, unitId, sort: 'gap' }, 'id'),
  ],
  [
    'the people of a cell',
    3,
    (unitId) =>
      gapPeople(hr, { ...narrow, ...list, unitId, competencyId, state: 'unassessed' }, 'id'),
  ],
])('%s takes as many statements for a large unit as for a small one: %i', async (_, most, ask) => {
  await ask(small); // settings are read once
  for (const unitId of [small, large]) {
    const query = vi.spyOn(pool, 'query');
    await ask(unitId);
    expect(query).toHaveBeenCalledTimes(most);
    query.mockRestore();
  }
});

test('of an archived competency no people are listed', async () => {
  const filter = { ...plain, ...list, unitId: small, competencyId, state: 'unassessed' as const };
  expect((await gapPeople(hr, filter, 'id')).people).toHaveLength(1);
  await db.competency.update({ where: { id: competencyId }, data: { archivedAt: new Date() } });
  await expect(gapPeople(hr, filter, 'id')).rejects.toMatchObject({ kind: 'not-found' });
});
