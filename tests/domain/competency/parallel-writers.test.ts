import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';

import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import { addDays, type Day } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';
import { aCompetency, aStandard, countsOn, prove } from '#tests/support/competency.ts';
import { anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

const WRITERS = 50;
const PEOPLE = 6;

type Write = {
  person: number;
  competency: number;
  level: number;
  daysAgo: number;
  validDays: number | null;
  source: 'supervisor' | 'assessment_center' | 'course';
};

/** Two cities of the same make: one is written in parallel, the other one by one. */
type City = { unitIds: string[]; people: string[]; competencies: string[] };

async function aCity(): Promise<City> {
  const root = await aUnit();
  const office = await aUnit(root.id);
  const position = await aPosition();
  const competencies = [(await aCompetency()).id, (await aCompetency()).id];
  await aStandard(position.id, competencies[0]!, 3, 'mutlak');
  await aStandard(position.id, competencies[1]!, 2, 'perlu');
  const people: string[] = [];
  for (let n = 0; n < PEOPLE; n++) {
    const unitId = n % 2 ? office.id : root.id;
    people.push((await anEmployee({ unitId, positionId: position.id })).id);
  }
  return { unitIds: [root.id, office.id], people, competencies };
}

const writer = { accountId: newId() };
let day: Day;
beforeEach(() => {
  day = today();
});

test('fifty who write at once leave what fifty one after another leave', async () => {
  const writes = fc.sample(
    fc.record<Write>({
      person: fc.nat({ max: PEOPLE - 1 }),
      competency: fc.nat({ max: 1 }),
      level: fc.integer({ min: 1, max: 5 }),
      daysAgo: fc.integer({ min: 0, max: 40 }),
      validDays: fc.option(fc.integer({ min: 0, max: 60 })),
      source: fc.constantFrom('supervisor', 'assessment_center', 'course'),
    }),
    WRITERS,
  );
  const [atOnce, inTurn] = [await aCity(), await aCity()];
  await rebuildReadModels();
  await Promise.all(writes.map((one) => write(atOnce, one)));
  for (const one of writes) await write(inTurn, one);

  const kept = await stateOf(atOnce);
  expect(kept).toEqual(await stateOf(inTurn));
  await rebuildReadModels();
  expect(await stateOf(atOnce)).toEqual(kept);
});

async function write({ people, competencies }: City, one: Write): Promise<void> {
  const takenOn = addDays(day, -one.daysAgo);
  await prove(people[one.person]!, competencies[one.competency]!, one.level, takenOn, {
    source: one.source,
    actor: writer,
    validUntil: one.validDays === null ? null : addDays(takenOn, one.validDays),
  });
}

/** Levels and counts of a city on several days, told by place in the city instead of by id. */
async function stateOf({ unitIds, people, competencies }: City) {
  const held = await rows<{
    employeeId: string;
    competencyId: string;
    level: number;
    validFrom: Day;
    validUntil: Day | null;
  }>(
    'held-of-people',
    `SELECT "employeeId", "competencyId", level, "validFrom", "validUntil" FROM "HeldLevel"
      WHERE "employeeId" = ANY ($1::uuid[])`,
    [people],
  );
  const levelOn = (person: string, competency: string, on: Day) =>
    held.find(
      ({ employeeId, competencyId, validFrom, validUntil }) =>
        employeeId === person &&
        competencyId === competency &&
        validFrom <= on &&
        (validUntil === null || validUntil >= on),
    )?.level ?? null;
  const days = [0, 1, 20, 60, 100].map((ahead) => addDays(day, ahead));
  const levels = days.map((on) =>
    people.map((person) => competencies.map((competency) => levelOn(person, competency, on))),
  );
  const counts = [];
  for (const on of days) {
    const found = await countsOn(on);
    counts.push(
      unitIds.map((unit) =>
        competencies.map(
          (competency) =>
            found.find(({ unitId, competencyId }) => unitId === unit && competencyId === competency)
              ?.counts,
        ),
      ),
    );
  }
  return { levels, counts };
}
