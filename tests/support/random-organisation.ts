import fc from 'fast-check';

import { addCounts, countPair, type GapCounts, noCounts } from '#app/domain/competency/gap.ts';
import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import type { MatrixFilter } from '#app/domain/reporting/gap-matrix.ts';
import { toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import { aCompetency, aStandard } from './competency.ts';
import { anEmployee, aPosition, aUnit } from './organisation.ts';

export const FAMILIES = ['kesehatan', 'pendidikan'];
export const LEVELS = ['PELAKSANA', 'PENGAWAS'];
export const STATUSES = ['PNS', 'PPPK'];
const KINDS = ['manajerial', 'teknis'];
const WEIGHTS: Record<string, number> = { mutlak: 3, penting: 2, perlu: 1 };
const DAYS = ['2025-03-01', '2025-09-15', '2026-01-31', '2026-06-01', '2026-06-14', '2026-09-01'];

/** The shape of a small organisation; places count within their lists. */
const anOrganisation = fc.record({
  /** The unit above each further unit, among those before it. */
  units: fc.array(fc.nat(), { minLength: 3, maxLength: 5 }),
  positions: fc.array(
    fc.record({
      family: fc.option(fc.constantFrom(...FAMILIES)),
      level: fc.constantFrom(...LEVELS),
      standards: fc.array(
        fc.record({
          level: fc.integer({ min: 1, max: 4 }),
          importance: fc.constantFrom(...Object.keys(WEIGHTS)),
        }),
        { minLength: 4, maxLength: 4 },
      ),
    }),
    { minLength: 3, maxLength: 3 },
  ),
  people: fc.array(
    fc.record({
      unit: fc.nat(),
      position: fc.nat(),
      status: fc.constantFrom(...STATUSES),
      standing: fc.constantFrom('aktif', 'aktif', 'cltn'),
      evidence: fc.array(
        fc.record({
          competency: fc.nat({ max: 3 }),
          level: fc.integer({ min: 1, max: 5 }),
          takenOn: fc.constantFrom(...DAYS),
          validUntil: fc.option(fc.constantFrom('2025-12-31', '2026-06-15', '2026-12-31')),
        }),
        { maxLength: 4 },
      ),
    }),
    { minLength: 8, maxLength: 14 },
  ),
});

export type RandomOrganisation = Awaited<ReturnType<typeof build>>;

/** Tries a property on several small organisations, each with its own units, positions and competencies. */
export async function forOrganisations(
  runs: number,
  property: (organisation: RandomOrganisation) => Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anOrganisation, async (shape) => property(await build(shape))),
    { numRuns: runs, endOnFailure: true },
  );
}

async function build(shape: typeof anOrganisation extends fc.Arbitrary<infer S> ? S : never) {
  const units = [{ id: (await aUnit()).id, above: [] as number[] }];
  for (const [n, parent] of shape.units.entries()) {
    const place = parent % (n + 1);
    const { id } = await aUnit(units[place]!.id);
    units.push({ id, above: [place, ...units[place]!.above] });
  }
  const competencies: { id: string; kind: string }[] = [];
  for (let n = 0; n < 4; n += 1) {
    const kind = KINDS[n % 2]!;
    competencies.push({ id: (await aCompetency({ kind })).id, kind });
  }
  const positions = [];
  for (const { family, level, standards } of shape.positions) {
    const { id } = await aPosition();
    await db.position.update({ where: { id }, data: { family, level } });
    for (const [n, standard] of standards.entries())
      if ((n + positions.length) % 3 > 0)
        await aStandard(id, competencies[n]!.id, standard.level, standard.importance);
    positions.push({ id, family, level, standards });
  }
  const people = [];
  for (const { unit, position, status, standing, evidence } of shape.people) {
    const [u, p] = [unit % units.length, position % positions.length];
    const person = await anEmployee({
      unitId: units[u]!.id,
      positionId: positions[p]!.id,
      standing,
    });
    await db.employee.update({ where: { id: person.id }, data: { status } });
    await db.evidence.createMany({
      data: evidence.map(({ competency, level, takenOn, validUntil }) => ({
        id: newId(),
        employeeId: person.id,
        competencyId: competencies[competency]!.id,
        level,
        source: 'assessment_center' as const,
        recordedById: person.id,
        takenOn: toDate(takenOn),
        validUntil: validUntil && toDate(validUntil),
      })),
    });
    people.push({
      id: person.id,
      name: person.name,
      unit: u,
      position: p,
      status,
      standing,
      evidence,
    });
  }
  await rebuildReadModels();
  return { units, competencies, positions, people };
}

export type BrutePair = {
  employeeId: string;
  competencyId: string;
  required: number;
  held: number | null;
  weight: number;
};

/** The pairs that a filter means, found by looking at every person: independent of the statements under test. */
export function pairsOf(
  { units, competencies, positions, people }: RandomOrganisation,
  filter: MatrixFilter,
  unitId: string,
  own = false,
): BrutePair[] {
  const place = units.findIndex(({ id }) => id === unitId);
  return people.flatMap((person) => {
    const position = positions[person.position]!;
    const counted =
      (person.unit === place || (!own && units[person.unit]!.above.includes(place))) &&
      (filter.everyone || person.standing === 'aktif') &&
      (!filter.family || position.family === filter.family) &&
      (!filter.level || position.level === filter.level) &&
      (!filter.status || person.status === filter.status) &&
      (!filter.positionId || position.id === filter.positionId);
    if (!counted) return [];
    return position.standards.flatMap(({ level, importance }, n) => {
      const competency = competencies[n]!;
      if ((n + person.position) % 3 === 0) return [];
      if (filter.kind && filter.kind !== competency.kind) return [];
      if (filter.competencyId && filter.competencyId !== competency.id) return [];
      const held = person.evidence
        .filter((fact) => fact.competency === n && fact.takenOn <= filter.asOf)
        .filter(({ validUntil }) => validUntil === null || validUntil >= filter.asOf)
        .sort((a, b) => b.takenOn.localeCompare(a.takenOn) || b.level - a.level)[0];
      return {
        employeeId: person.id,
        competencyId: competency.id,
        required: level,
        held: held?.level ?? null,
        weight: WEIGHTS[importance]!,
      };
    });
  });
}

export function countsOf(pairs: readonly BrutePair[]): GapCounts {
  return pairs.reduce((sum, pair) => addCounts(sum, countPair(pair, pair.weight)), noCounts);
}
