import fc from 'fast-check';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { changeStandards } from '#app/domain/competency/change-standards.server.ts';
import { previewStandards } from '#app/domain/competency/preview-standards.server.ts';
import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import { importances, type StandardScope } from '#app/domain/competency/standard.ts';
import { standardEffect, type StandardEffect } from '#app/domain/competency/standard-effect.ts';
import type { StandardRevision } from '#app/domain/competency/standard-change.ts';
import { addDays, setClock } from '#app/platform/clock.ts';
import { db, pool } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aCompetency, aStandard, countsOn, prove } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

const TODAY = '2026-06-01';
const keeper = { accountId: newId(), grants: [{ role: 'hr' as const, unitId: null }] };

let offices: string[];
let desk: string;
let positions: string[];
let competencies: string[];

beforeAll(async () => {
  setClock(new Date(`${TODAY}T05:00:00Z`));
  const city = await aUnit();
  offices = [(await aUnit(city.id)).id, (await aUnit(city.id)).id];
  desk = (await aUnit(offices[1])).id;
  positions = [
    (await aPosition('A', { family: 'umum' })).id,
    (await aPosition('B', { family: 'umum', level: 'PENGAWAS' })).id,
    (await aPosition('C', { family: 'teknik', level: 'PENGAWAS' })).id,
  ];
  competencies = [(await aCompetency()).id, (await aCompetency()).id, (await aCompetency()).id];
  await aStandard(positions[0]!, competencies[0]!, 3);
  await aStandard(positions[1]!, competencies[0]!, 2);
  await aStandard(positions[1]!, competencies[1]!, 4);
  for (let n = 0; n < 12; n += 1) {
    const person = await anEmployee({
      unitId: [...offices, desk, city.id][n % 4],
      positionId: positions[n % 3],
      standing: n === 11 ? 'cltn' : 'aktif',
    });
    for (const [k, competencyId] of competencies.entries())
      if ((n + k) % 4)
        await prove(person.id, competencyId, 1 + ((n * 3 + k) % 5), '2026-01-10', {
          validUntil: n % 2 ? null : addDays(TODAY, n * 4),
        });
  }
  await rebuildReadModels();
});

afterEach(() => setClock(null));

test('what the preview says is what the change then does', async () => {
  await fc.assert(
    fc.asyncProperty(revisions, async (revision) => {
      setClock(new Date(`${TODAY}T05:00:00Z`));
      const preview = await previewStandards(keeper, revision);
      const wanted = [];
      const counts = [];
      for (const { day } of preview.days) {
        wanted.push(await pairsOn(day));
        counts.push(await countsOn(day));
      }
      expect(await changeStandards(keeper, revision)).toBe(preview.cells.length);
      for (const [n, { day, pairs, people, units }] of preview.days.entries()) {
        const truth = effects(wanted[n]!, await pairsOn(day));
        expect(people).toEqual(truth.people);
        expect(Object.fromEntries(units.map((unit) => [unit.unitId, unit.people]))).toEqual(
          truth.units,
        );
        if (day < TODAY) continue;
        const [before, after] = [sumOf(counts[n]!), sumOf(await countsOn(day))];
        expect(pairs.toAssess - pairs.released).toBe(after.unassessed - before.unassessed);
        expect(pairs.gained - pairs.closed).toBe(after.gaps - before.gaps);
      }
    }),
    { numRuns: 40 },
  );
});

test('a preview writes nothing, and says where nothing changes', async () => {
  setClock(new Date(`${TODAY}T05:00:00Z`));
  const entries = await db.standardEntry.count();
  const competencyId = (await aCompetency()).id;
  const revision: StandardRevision = {
    changes: [
      { scope: 'position', key: positions[2]!, competencyId, level: 3, importance: 'perlu' },
      { scope: 'family', key: 'umum', competencyId, level: null, importance: 'perlu' },
    ],
    validFrom: TODAY,
    decreeNumber: '',
    decreeDate: null,
  };
  const preview = await previewStandards(keeper, revision);
  expect(preview).toMatchObject({ positions: 1, cells: [{ scope: 'position', before: null }] });
  expect(preview.days[0]).toMatchObject({
    day: TODAY,
    people: { concerned: 3, toAssess: 3, gained: 0 },
  });
  expect(await db.standardEntry.count()).toBe(entries);
  await expect(
    previewStandards(await anActor({ grants: [{ role: 'hr', unitId: offices[0]! }] }), revision),
  ).rejects.toMatchObject({ kind: 'not-found' });
});

const cell = fc.record({
  scope: fc.constantFrom<StandardScope>('position', 'family', 'level'),
  n: fc.nat({ max: 2 }),
  competency: fc.nat({ max: 2 }),
  level: fc.option(fc.integer({ min: 0, max: 5 })),
  importance: fc.constantFrom(...importances),
});

const revisions: fc.Arbitrary<StandardRevision> = fc
  .record({
    cells: fc.uniqueArray(cell, {
      minLength: 1,
      maxLength: 6,
      selector: ({ scope, n, competency }) => `${keyOf(scope, n)} ${competency}`,
    }),
    ahead: fc.integer({ min: -200, max: 60 }),
  })
  .map(({ cells, ahead }) => ({
    changes: cells.map(({ scope, n, competency, level, importance }) => ({
      scope,
      key: scope === 'position' ? positions[n]! : keyOf(scope, n),
      competencyId: competencies[competency]!,
      level,
      importance,
    })),
    validFrom: addDays(TODAY, ahead),
    decreeNumber: '',
    decreeDate: null,
  }));

function keyOf(scope: StandardScope, n: number): string {
  if (scope === 'position') return `position ${n}`;
  return scope === 'family' ? ['umum', 'teknik', 'umum'][n]! : ['PELAKSANA', 'PENGAWAS'][n % 2]!;
}

type PairRow = {
  employeeId: string;
  office: string;
  competencyId: string;
  required: number | null;
  importance: string | null;
  held: number | null;
};

/** Every active person with every competency, required or not, one by one. */
async function pairsOn(day: string): Promise<PairRow[]> {
  const { rows } = await pool.query<PairRow>(
    `SELECT e.id AS "employeeId", k.id AS "competencyId", s.level AS required, s.importance, h.level AS held,
            CASE WHEN e."unitId" = $3 THEN $2 ELSE e."unitId" END AS office
       FROM "Employee" e CROSS JOIN "Competency" k
       LEFT JOIN "PositionStandard" s ON s."positionId" = e."positionId" AND s."competencyId" = k.id
        AND $1::date BETWEEN s."validFrom" AND coalesce(s."validUntil", 'infinity')
       LEFT JOIN "HeldLevel" h ON h."employeeId" = e.id AND h."competencyId" = k.id
        AND $1::date BETWEEN h."validFrom" AND coalesce(h."validUntil", 'infinity')
      WHERE e.standing = 'aktif' ORDER BY e.id, k.id`,
    [day, offices[1], desk],
  );
  return rows;
}

type Tally = Record<StandardEffect | 'concerned', number>;

function effects(before: PairRow[], after: PairRow[]) {
  const met = new Map<string, Set<string>>();
  const add = (effect: string, { employeeId, office }: PairRow) => {
    for (const place of ['', office]) {
      const key = `${place} ${effect}`;
      met.set(key, (met.get(key) ?? new Set()).add(employeeId));
    }
  };
  const touched = new Set<string>();
  for (const [n, was] of before.entries()) {
    const is = after[n]!;
    if (was.required === is.required && was.importance === is.importance) continue;
    add('concerned', is);
    touched.add(is.office);
    const effect = standardEffect(was.required, is.required, is.held);
    if (effect) add(effect, is);
  }
  const tally = (place: string) =>
    Object.fromEntries(
      ['concerned', 'gained', 'grew', 'toAssess', 'shrank', 'closed', 'released'].map((effect) => [
        effect,
        met.get(`${place} ${effect}`)?.size ?? 0,
      ]),
    ) as Tally;
  return {
    people: tally(''),
    units: Object.fromEntries([...touched].map((office) => [office, tally(office)])),
  };
}

/** Of active people; units are counted with what lies below them, so the city alone is all. */
function sumOf(rows: Awaited<ReturnType<typeof countsOn>>) {
  const largest = new Map<string, number[]>();
  for (const { competencyId, active, counts } of rows) {
    const known = largest.get(competencyId);
    if (active && (!known || counts[0]! > known[0]!)) largest.set(competencyId, counts);
  }
  const sum = (n: number) => [...largest.values()].reduce((total, counts) => total + counts[n]!, 0);
  return { unassessed: sum(1), gaps: sum(2) };
}
