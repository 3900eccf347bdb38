import { expect, test } from 'vitest';

import { audiencePeople } from '#app/domain/catalogue/audience-people.server.ts';
import { IS_MEANT_FOR } from '#app/domain/catalogue/audience-sql.server.ts';
import type { Audience } from '#app/domain/catalogue/course-content.ts';
import { pool } from '#app/platform/db.server.ts';
import { anEmployee, aPosition, aUnit } from '#tests/support/organisation.ts';

/** Asks of every person what an enrollment asks of one. */
async function askedOneByOne(audience: Audience): Promise<number> {
  const { rows } = await pool.query<{ people: number }>(
    `SELECT count(*) AS people FROM "Employee" e CROSS JOIN (SELECT $1::jsonb AS audience) c
      WHERE e."archivedAt" IS NULL AND ${IS_MEANT_FOR('c', 'e.id')}`,
    [JSON.stringify(audience)],
  );
  return rows[0]!.people;
}

test('as many as would be taken in one by one, whatever lists ask', async () => {
  const agency = await aUnit();
  const section = await aUnit(agency.id);
  const other = await aUnit();
  const clerk = await aPosition(undefined, { family: 'umum', level: 'PELAKSANA' });
  const expert = await aPosition(undefined, { family: 'hukum', level: 'JF_AHLI_MUDA' });
  for (const unitId of [agency.id, section.id, other.id])
    for (const positionId of [clerk.id, expert.id]) await anEmployee({ unitId, positionId });

  const choices = {
    unitIds: [[], [agency.id], [section.id, other.id]],
    families: [[], ['umum'], ['umum', 'hukum'], ['tidak ada']],
    levels: [[], ['JF_AHLI_MUDA']],
    statuses: [[], ['PNS'], ['PPPK']],
  };
  const counts = new Set<number>();
  for (const unitIds of choices.unitIds)
    for (const families of choices.families)
      for (const levels of choices.levels)
        for (const statuses of choices.statuses) {
          const audience = { unitIds, families, levels, statuses };
          const people = await audiencePeople(audience);
          expect(people).toBe(await askedOneByOne(audience));
          counts.add(people);
        }
  expect([...counts].sort()).toEqual([0, 2, 3, 4, 6]);
});
