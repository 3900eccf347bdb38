import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { personCompetencies } from '#app/domain/planning/person-competencies.server.ts';
import { gapMatrix } from '#app/domain/reporting/gap-matrix.server.ts';
import { gapReport } from '#app/domain/reporting/gap-report.server.ts';
import { setClock, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aCompetency } from '#tests/support/competency.ts';
import { anActor, anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

/**
 * Held level, gap, job person match and matrix, worked out a second time from the bare records by code that shares
 * nothing with the product.
 */
const TODAY = '2026-06-15';
const RUNS = 12;
const DAYS = ['2025-06-01', '2026-01-10', '2026-06-01', '2026-06-15', '2026-09-01'];

const shape = fc.record({
  units: fc.array(fc.nat(), { minLength: 2, maxLength: 4 }),
  positions: fc.array(fc.record({ family: fc.nat({ max: 1 }), level: fc.nat({ max: 1 }) }), {
    minLength: 2,
    maxLength: 3,
  }),
  standards: fc.array(
    fc.record({
      scope: fc.constantFrom('position', 'family', 'level'),
      at: fc.nat(),
      competency: fc.nat({ max: 2 }),
      level: fc.option(fc.integer({ min: 0, max: 5 }), { freq: 6 }),
      validFrom: fc.constantFrom('2020-01-01', '2026-01-01', '2026-06-15', '2026-08-01'),
    }),
    { minLength: 4, maxLength: 12 },
  ),
  people: fc.array(fc.record({ unit: fc.nat(), position: fc.nat() }), {
    minLength: 4,
    maxLength: 8,
  }),
  evidence: fc.array(
    fc.record({
      person: fc.nat(),
      competency: fc.nat({ max: 2 }),
      level: fc.integer({ min: 1, max: 5 }),
      source: fc.constantFrom('assessment_center', 'supervisor', 'self', 'course'),
      takenOn: fc.constantFrom(...DAYS),
      validUntil: fc.option(
        fc.constantFrom('2025-12-31', '2026-06-14', '2026-06-15', '2026-12-31'),
      ),
      reversed: fc.boolean(),
    }),
    { maxLength: 30 },
  ),
});
type Shape = typeof shape extends fc.Arbitrary<infer S> ? S : never;

let hr: Actor;
beforeAll(async () => {
  hr = await anActor({ grants: [{ role: 'hr' }] });
});
beforeEach(() => setClock(new Date(`${TODAY}T05:00:00Z`)));
afterEach(() => setClock(null));

test('an independent recount agrees on levels, gaps, matches and every cell', async () => {
  await fc.assert(
    fc.asyncProperty(shape, async (plan) => {
      const city = await build(plan);
      for (const day of [TODAY, '2026-01-10', '2026-08-15']) await compare(city, day);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}, 240_000);

async function compare(city: City, day: string): Promise<void> {
  const pairs = city.people.flatMap((person) => pairsOf(city, person, day));

  const report = await gapReport({ asOf: day, unitId: city.units[0]!.id, employeeId: null });
  expect(report.gaps).toEqual({
    pairs: pairs.length,
    not_assessed: pairs.filter(({ held }) => held === null).length,
    with_gap: pairs.filter(({ held, required }) => (held ?? 0) < required).length,
    gap_sum: sum(pairs.map(({ held, required }) => Math.max(0, required - (held ?? 0)))),
    assessed_with_gap: pairs.filter(({ held, required }) => held !== null && held < required)
      .length,
  });

  const filter = { kind: null, everyone: true, asOf: day };
  const matrix = await gapMatrix(hr, city.units[0]!.id, filter, 'id');
  for (const [column, { competencyId }] of matrix.columns.entries()) {
    const its = pairs.filter((pair) => pair.competencyId === competencyId);
    const gaps = its.filter(({ held, required }) => held !== null && held < required);
    expect(matrix.rows[0]!.cells[column]).toMatchObject({
      pairs: its.length,
      unassessed: its.filter(({ held }) => held === null).length,
      measuredGap: gaps.length,
      measuredSum: sum(gaps.map(({ held, required }) => required - held!)),
      severity: sum(gaps.map(({ held, required }) => 2 * (required - held!))),
    });
  }
  expect(matrix.rows[0]?.total.pairs ?? 0).toBe(pairs.length);

  for (const person of city.people) {
    const asked = { targetId: null, on: day, find: '' };
    const page = await personCompetencies(hr, { employeeId: person.id, asked }, 'id');
    const own = pairsOf(city, person, day);
    const shown = page.rows.flatMap(({ competencyId, required, held }) =>
      required === null ? [] : [{ competencyId, required, held }],
    );
    const byId = (a: { competencyId: string }, b: { competencyId: string }) =>
      a.competencyId < b.competencyId ? -1 : 1;
    expect(shown.sort(byId)).toEqual(
      own.map(({ competencyId, required, held }) => ({ competencyId, required, held })).sort(byId),
    );
    expect(page.matches[0]!.result).toMatchObject(matchOf(city, person, day));
  }
}

type Pair = { competencyId: string; required: number; held: number | null };

function pairsOf(city: City, person: Person, day: string): Pair[] {
  return city.competencies.flatMap((competencyId) => {
    const required = requiredOf(city, person, competencyId, day);
    return required
      ? [{ competencyId, required, held: heldOf(city, person, competencyId, day) }]
      : [];
  });
}

function requiredOf(city: City, { position }: Person, competencyId: string, day: string) {
  const inForce = (matches: (entry: Entry) => boolean) =>
    city.entries
      .filter((entry) => entry.competencyId === competencyId && entry.validFrom <= day)
      .filter(matches)
      .sort((a, b) => a.validFrom.localeCompare(b.validFrom) || a.order - b.order)
      .at(-1)?.level;
  const own = inForce((entry) => entry.positionId === position.id);
  if (own !== undefined && own !== null) return own;
  const family = inForce((entry) => entry.family === position.family);
  if (family !== undefined && family !== null) return family;
  return inForce((entry) => entry.positionLevel === position.level) ?? 0;
}

function heldOf(city: City, person: Person, competencyId: string, day: string, self = true) {
  const valid = city.evidence.filter(
    (fact) =>
      fact.employeeId === person.id &&
      fact.competencyId === competencyId &&
      !fact.reversed &&
      fact.takenOn <= day &&
      (fact.validUntil === null || fact.validUntil >= day) &&
      (self || fact.source !== 'self'),
  );
  let assessed: { level: number; takenOn: string } | null = null;
  for (const fact of valid) {
    if (fact.source === 'course') continue;
    const later = !assessed || fact.takenOn > assessed.takenOn;
    const higher = assessed && fact.takenOn === assessed.takenOn && fact.level > assessed.level;
    if (later || higher) assessed = fact;
  }
  const since = assessed?.takenOn ?? '';
  const courses = valid.filter(({ source, takenOn }) => source === 'course' && takenOn >= since);
  return Math.max(0, assessed?.level ?? 0, ...courses.map(({ level }) => level)) || null;
}

/** Σ held ÷ Σ required, at most 100 %, in basis points rounded down; with and without surplus. */
function matchOf(city: City, person: Person, day: string) {
  let [required, held, capped, missing] = [0, 0, 0, 0];
  for (const pair of pairsOf(city, person, day)) {
    const level = heldOf(city, person, pair.competencyId, day, false);
    required += pair.required;
    held += level ?? 0;
    capped += Math.min(level ?? 0, pair.required);
    if (level === null) missing += 1;
  }
  if (required === 0) return { kind: 'nothing' };
  if (missing > 0)
    return { kind: 'withheld', missing: expect.objectContaining({ length: missing }) as unknown };
  const share = (levels: number) => ({
    basisPoints: Math.min(10_000, Math.floor((levels * 10_000) / required)),
  });
  return { kind: 'match', official: share(held), capped: share(capped) };
}

type Person = { id: string; position: { id: string; family: string; level: string } };
type Entry = Awaited<ReturnType<typeof build>>['entries'][number];
type City = Awaited<ReturnType<typeof build>>;

let cities = 0;

async function build(plan: Shape) {
  // Entries of a family or a level reach every position of that name: each city has its own.
  const name = (word: string, n: number) => `${word} ${cities}.${n}`;
  cities += 1;
  const units = [await aUnit()];
  for (const [n, parent] of plan.units.entries())
    units.push(await aUnit(units[parent % (n + 1)]!.id));
  const competencies: string[] = [];
  for (let n = 0; n < 3; n += 1) competencies.push((await aCompetency()).id);
  const positions: Person['position'][] = [];
  for (const place of plan.positions) {
    const kind = { family: name('rumpun', place.family), level: name('jenjang', place.level) };
    positions.push({ id: (await aPosition(undefined, kind)).id, ...kind });
  }
  const entries = plan.standards.map(({ scope, at, competency, level, validFrom }, order) => ({
    order,
    positionId: scope === 'position' ? positions[at % positions.length]!.id : null,
    family: scope === 'family' ? name('rumpun', at % 2) : null,
    positionLevel: scope === 'level' ? name('jenjang', at % 2) : null,
    competencyId: competencies[competency]!,
    level,
    validFrom,
  }));
  for (const { order, validFrom, ...entry } of entries)
    await db.standardEntry.create({
      data: {
        id: newId(),
        ...entry,
        importance: 'penting',
        validFrom: toDate(validFrom),
        createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, order)),
      },
    });
  const people: Person[] = [];
  for (const { unit, position } of plan.people) {
    const its = positions[position % positions.length]!;
    const unitId = units[unit % units.length]!.id;
    people.push({ id: (await anEmployee({ unitId, positionId: its.id })).id, position: its });
  }
  const evidence = plan.evidence.map(({ person, competency, ...fact }) => ({
    id: newId(),
    employeeId: people[person % people.length]!.id,
    competencyId: competencies[competency]!,
    ...fact,
  }));
  for (const { reversed, takenOn, validUntil, ...fact } of evidence) {
    const data = {
      ...fact,
      source: fact.source as 'self',
      takenOn: toDate(takenOn),
      validUntil: validUntil && toDate(validUntil),
      recordedById: newId(),
    };
    await db.evidence.create({ data });
    if (reversed) await db.evidence.create({ data: { ...data, id: newId(), reversesId: fact.id } });
  }
  await rebuildReadModels();
  return { units, competencies, positions, entries, people, evidence };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
