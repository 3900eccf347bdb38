import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { pairState, pairStates } from '#app/domain/competency/gap.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { MatrixFilter } from '#app/domain/reporting/gap-matrix.ts';
import { gapMatrix } from '#app/domain/reporting/gap-matrix.server.ts';
import { gapPeople } from '#app/domain/reporting/gap-people.server.ts';
import { matrixChoices } from '#app/domain/reporting/matrix-choices.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { anActor } from '#tests/support/organisation.ts';
import {
  countsOf,
  FAMILIES,
  forOrganisations,
  LEVELS,
  pairsOf,
  type RandomOrganisation,
  STATUSES,
} from '#tests/support/random-organisation.ts';

const TODAY = '2026-06-15';
const RUNS = 4;
const plain = { kind: null, everyone: false, asOf: TODAY };

let hr: Actor;
beforeAll(async () => {
  hr = await anActor({ grants: [{ role: 'hr' }] });
});
beforeEach(() => setClock(new Date(`${TODAY}T05:00:00Z`)));
afterEach(() => setClock(null));

function filtersOf({ positions, competencies }: RandomOrganisation): MatrixFilter[] {
  return [
    plain,
    { ...plain, everyone: true },
    { ...plain, kind: 'teknis' },
    { ...plain, competencyId: competencies[1]!.id },
    ...FAMILIES.map((family) => ({ ...plain, family })),
    ...LEVELS.map((level) => ({ ...plain, level })),
    ...STATUSES.map((status) => ({ ...plain, status })),
    { ...plain, positionId: positions[1]!.id },
    { ...plain, asOf: '2026-02-01' },
    { ...plain, asOf: '2026-10-01' },
    {
      ...plain,
      family: FAMILIES[0]!,
      level: LEVELS[0]!,
      status: STATUSES[1]!,
      kind: 'manajerial',
      everyone: true,
      asOf: '2025-10-01',
    },
    { ...plain, status: STATUSES[0]!, asOf: '2026-10-01' },
  ];
}

test('under every filter each cell counts the people that somebody would find by hand', async () => {
  await forOrganisations(RUNS, async (organisation) => {
    for (const filter of filtersOf(organisation))
      for (const { id: unitId } of organisation.units) {
        const { rows, columns } = await gapMatrix(hr, unitId, filter, 'id');
        const whole = pairsOf(organisation, filter, unitId);
        expect(rows[0]?.total).toEqual(countsOf(whole));
        for (const row of rows) {
          const pairs = pairsOf(organisation, filter, row.unitId, row.role === 'own');
          expect(row.total, row.role).toEqual(countsOf(pairs));
          for (const [n, { competencyId }] of columns.entries())
            expect(row.cells[n]).toEqual(
              countsOf(pairs.filter((pair) => pair.competencyId === competencyId)),
            );
        }
      }
  });
}, 120_000);

test('behind every cell stand exactly the people it counts, with the same filter', async () => {
  await forOrganisations(2, async (organisation) => {
    const [root] = organisation.units;
    for (const filter of filtersOf(organisation))
      for (const own of [false, true]) {
        const competencyId = organisation.competencies[2]!.id;
        const pairs = pairsOf(organisation, { ...filter, kind: null, competencyId }, root!.id, own);
        for (const state of pairStates) {
          const list = { ...filter, unitId: root!.id, competencyId, own, state, after: null };
          const { people, counts } = await gapPeople(hr, list, 'id');
          const found = pairs.filter((pair) => pairState(pair) === state);
          expect(people.map(({ employeeId }) => employeeId).sort()).toEqual(
            found.map(({ employeeId }) => employeeId).sort(),
          );
          expect(counts[state]).toBe(found.length);
        }
      }
  });
}, 120_000);

test('the filters offer what the people of the unit have, and nothing of other units', async () => {
  await forOrganisations(2, async (organisation) => {
    const { units, people, positions } = organisation;
    for (const [place, { id }] of units.entries()) {
      const unitHead = await anActor({ grants: [{ role: 'training_manager', unitId: id }] });
      const here = people.filter(
        ({ unit }) => unit === place || units[unit]!.above.includes(place),
      );
      const held = here.map(({ position }) => positions[position]!);
      const { families, levels, statuses, ...rest } = await matrixChoices(unitHead, id, {});
      expect(new Set(families)).toEqual(new Set(held.flatMap(({ family }) => family ?? [])));
      expect(new Set(levels)).toEqual(new Set(held.map(({ level }) => level)));
      expect(new Set(statuses)).toEqual(new Set(here.map(({ status }) => status)));
      expect(new Set(rest.positions?.map((position) => position.id))).toEqual(
        new Set(held.map((position) => position.id)),
      );
      for (const position of positions) {
        const { positionName } = await matrixChoices(unitHead, id, { positionId: position.id });
        expect(positionName !== null).toBe(held.includes(position));
      }
    }
  });
}, 120_000);

test('a unit head counts nobody of another unit, whatever the filter names', async () => {
  await forOrganisations(1, async (organisation) => {
    const [root, ...below] = organisation.units;
    const unitHead = await anActor({ grants: [{ role: 'hr', unitId: below[0]!.id }] });
    const outside = organisation.units.filter(
      ({ id, above }) => id !== below[0]!.id && !above.includes(1),
    );
    expect(outside).toContain(root);
    for (const filter of filtersOf(organisation)) {
      const seen = await gapMatrix(unitHead, null, filter, 'id');
      expect(seen.unit.id).toBe(below[0]!.id);
      expect(seen.rows[0]?.total).toEqual(countsOf(pairsOf(organisation, filter, below[0]!.id)));
      for (const { id: unitId } of outside) {
        await expect(gapMatrix(unitHead, unitId, filter, 'id')).rejects.toMatchObject({
          kind: 'not-found',
        });
        const list = { unitId, competencyId: organisation.competencies[0]!.id, own: false };
        await expect(
          gapPeople(unitHead, { ...filter, ...list, state: 'gap', after: null }, 'id'),
        ).rejects.toMatchObject({ kind: 'not-found' });
        expect(await matrixChoices(unitHead, unitId, {})).toMatchObject({
          families: [],
          levels: [],
          statuses: [],
          positions: [],
        });
      }
    }
  });
}, 60_000);
