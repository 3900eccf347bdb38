import type pg from 'pg';

import { SINCE_EVER } from '#app/domain/competency/standard.ts';
import { addDays } from '#app/platform/clock.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import { insertRows } from './insert-rows.ts';
import type { Learners } from './people.ts';

const AREAS = 5;
const PER_AREA = 9;
const REQUIRED = 25;
const RATED = 10;
const LEVELS = [1, 2, 3, 4, 5];

const both = (text: string) => JSON.stringify({ id: text, en: text });

/** A framework of five areas with nine competencies each. @returns their ids in order */
export async function addFramework(client: pg.ClientBase): Promise<string[]> {
  const frameworkId = newId();
  const levels = LEVELS.map((level) => ({
    level,
    name: { id: `Level ${level}`, en: `Level ${level}` },
  }));
  await client.query(
    `INSERT INTO "Framework" (id, code, name, levels, "publishedAt") VALUES ($1, 'W1', $2, $3, now())`,
    [frameworkId, both('Kerangka W1'), JSON.stringify(levels)],
  );
  const competencies = Array.from({ length: AREAS * PER_AREA }, (_, index) => {
    const area = Math.floor(index / PER_AREA) + 1;
    const skill = (index % PER_AREA) + 1;
    return {
      id: newId(),
      frameworkId,
      code: `W1.${area}.${skill}`,
      name: both(`Kecakapan ${area}.${skill}`),
      kind: `Bidang ${area}`,
      description: both(`Kecakapan ${skill} dalam bidang ${area}.`),
    };
  });
  await insertRows(
    client,
    'Competency',
    {
      id: 'uuid',
      frameworkId: 'uuid',
      code: 'text',
      name: 'jsonb',
      kind: 'text',
      description: 'jsonb',
    },
    competencies,
  );
  await insertRows(
    client,
    'CompetencyLevel',
    { competencyId: 'uuid', level: 'int', description: 'jsonb', indicators: 'jsonb' },
    competencies.flatMap(({ id, code }) =>
      LEVELS.map((level) => ({
        competencyId: id,
        level,
        description: both(`Kecakapan ${code} pada level ${level}`),
        indicators: JSON.stringify({
          id: [`Menunjukkan level ${level}.`],
          en: [`Shows level ${level}.`],
        }),
      })),
    ),
  );
  return competencies.map(({ id }) => id);
}

/** Twenty-five competencies are required of every learner; ten of them are rated. */
export async function addLevels(
  client: pg.ClientBase,
  { employeeIds, positionId }: Learners,
  competencyIds: string[],
): Promise<void> {
  const required = competencyIds.slice(0, REQUIRED);
  await insertRows(
    client,
    'StandardEntry',
    {
      id: 'uuid',
      positionId: 'uuid',
      competencyId: 'uuid',
      level: 'int',
      importance: 'text',
      validFrom: 'date',
    },
    required.map((competencyId, index) => ({
      id: newId(),
      positionId,
      competencyId,
      level: 2 + (index % 3),
      importance: 'perlu',
      validFrom: SINCE_EVER,
    })),
  );
  const day = today();
  await insertRows(
    client,
    'Evidence',
    {
      id: 'uuid',
      employeeId: 'uuid',
      competencyId: 'uuid',
      level: 'int',
      source: '"EvidenceSource"',
      takenOn: 'date',
    },
    employeeIds.flatMap((employeeId, learner) =>
      Array.from({ length: RATED }, (_, index) => ({
        id: newId(),
        employeeId,
        // Steps of two, from where the learner's turn begins: ten different ones of twenty-five.
        competencyId: required[(learner + index * 2) % REQUIRED] ?? null,
        level: 1 + ((learner + index) % 5),
        source: 'supervisor',
        takenOn: addDays(day, -30 - (learner % 200)),
      })),
    ),
  );
}
