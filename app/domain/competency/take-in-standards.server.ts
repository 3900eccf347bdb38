import type pg from 'pg';

import type { Day } from '#app/platform/clock.ts';

import { SINCE_EVER } from './standard.ts';
import { IMPORT_FRAMEWORK } from './take-in-framework.server.ts';

export type StandardChanges = { added: number; changed: number; removed: number };

/**
 * Takes in the position standards of the staging table `import_standards`, inside the caller's transaction. What an
 * export says for the first time holds since ever; what it says differently from then on holds from `day`, and so does
 * its silence about a requirement it had. An entry made here meanwhile stays until the export's own row changes.
 * The read model follows with `refreshReadModels`.
 */
export async function takeInStandards(client: pg.PoolClient, day: Day): Promise<StandardChanges> {
  await client.query(STAGE, [IMPORT_FRAMEWORK]);
  const { rows } = await client.query<StandardChanges>(COUNT);
  await client.query(ADD, [day, SINCE_EVER]);
  await client.query('DROP TABLE import_standard_changes');
  return rows[0] ?? { added: 0, changed: 0, removed: 0 };
}

/** Where the export differs from what was last imported of each position and competency. */
const STAGE = `
  CREATE TEMPORARY TABLE import_standard_changes ON COMMIT DROP AS
  WITH said AS (
    SELECT p.id AS position_id, c.id AS competency_id, s.level, s.kepentingan AS importance
      FROM import_standards s
      JOIN "Position" p ON p.code = s.kode_jabatan
      JOIN "Competency" c ON c.code = s.kode_kompetensi
      JOIN "Framework" f ON f.id = c."frameworkId" AND f.code = $1
  ), known AS (
    SELECT DISTINCT ON (e."positionId", e."competencyId") e."positionId", e."competencyId", e.level, e.importance
      FROM "StandardEntry" e
     WHERE e.imported
     ORDER BY e."positionId", e."competencyId", e."validFrom" DESC, e."createdAt" DESC, e.id DESC
  )
  SELECT coalesce(said.position_id, known."positionId") AS position_id,
         coalesce(said.competency_id, known."competencyId") AS competency_id,
         said.level, coalesce(said.importance, known.importance) AS importance,
         known."positionId" IS NOT NULL AS known_before, known.level AS level_before
    FROM said
    FULL JOIN known ON known."positionId" = said.position_id AND known."competencyId" = said.competency_id
   WHERE (said.level, said.importance) IS DISTINCT FROM (known.level, known.importance)
     AND NOT (said.level IS NULL AND known.level IS NULL)`;

const COUNT = `
  SELECT count(*) FILTER (WHERE level IS NOT NULL AND level_before IS NULL)::int AS added,
         count(*) FILTER (WHERE level IS NOT NULL AND level_before IS NOT NULL)::int AS changed,
         count(*) FILTER (WHERE level IS NULL)::int AS removed
    FROM import_standard_changes`;

const ADD = `
  INSERT INTO "StandardEntry" (id, "positionId", "competencyId", level, importance, "validFrom", imported)
  SELECT pg_temp.new_id(), position_id, competency_id, level, importance,
         CASE WHEN known_before THEN $1::date ELSE $2::date END, true
    FROM import_standard_changes`;
