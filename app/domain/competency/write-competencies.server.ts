import type pg from 'pg';

import { type Day, now } from '#app/platform/clock.ts';
import { newId } from '#app/platform/id.ts';

import type { FrameworkDocument } from './framework-document.ts';

/**
 * Makes the competencies of a framework those of a document, inside the caller's transaction. Those known by their
 * code keep their row, also when they return; what is gone is archived, because proof refers to it.
 * @param reassessed codes whose proof under older versions stops counting with the day before
 */
export async function writeCompetencies(
  client: pg.PoolClient,
  {
    frameworkId,
    version,
    document,
    reassessed,
    day,
  }: {
    frameworkId: string;
    version: number;
    document: FrameworkDocument;
    reassessed: string[];
    day: Day;
  },
): Promise<void> {
  const competencies = document.competencies.map((competency, position) => ({
    ...competency,
    id: newId(),
    position,
  }));
  const said = JSON.stringify(competencies);
  await client.query(WRITE, [frameworkId, said]);
  await client.query(PLACE, [frameworkId, said]);
  await client.query(DROP_LEVELS, [frameworkId, said]);
  await client.query(WRITE_LEVELS, [frameworkId, said]);
  const codes = competencies.map(({ code }) => code);
  await client.query(ARCHIVE, [frameworkId, codes, now()]);
  await client.query(CHANGE_MEANING, [frameworkId, reassessed, version, day]);
}

const SAID = `
  jsonb_to_recordset($2::jsonb) AS s (id uuid, code text, parent text, kind text, affair text, name jsonb,
                                      description jsonb, levels jsonb, position int)`;

const WRITE = `
  INSERT INTO "Competency" (id, "frameworkId", code, name, kind, affair, position, description)
  SELECT s.id, $1, s.code, s.name, s.kind, nullif(s.affair, ''), s.position,
         CASE WHEN s.description ->> 'id' <> '' OR s.description ->> 'en' <> '' THEN s.description END
    FROM ${SAID}
  ON CONFLICT ("frameworkId", code) DO UPDATE
     SET name = excluded.name, kind = excluded.kind, affair = excluded.affair, position = excluded.position,
         description = excluded.description, "archivedAt" = NULL`;

const PLACE = `
  UPDATE "Competency" k SET "parentId" = p.id
    FROM ${SAID} LEFT JOIN "Competency" p ON p."frameworkId" = $1 AND p.code = s.parent
   WHERE k."frameworkId" = $1 AND k.code = s.code AND k."parentId" IS DISTINCT FROM p.id`;

const LEVELS = `
  SELECT k.id AS competency_id, (l.value ->> 'level')::int AS level, l.value -> 'description' AS description,
         l.value -> 'indicators' AS indicators
    FROM ${SAID}
    JOIN "Competency" k ON k."frameworkId" = $1 AND k.code = s.code
   CROSS JOIN LATERAL jsonb_array_elements(s.levels) l`;

const DROP_LEVELS = `
  DELETE FROM "CompetencyLevel" x USING "Competency" k, ${SAID}
   WHERE k.id = x."competencyId" AND k."frameworkId" = $1 AND k.code = s.code
     AND NOT EXISTS (SELECT 1 FROM (${LEVELS}) l WHERE l.competency_id = x."competencyId" AND l.level = x.level)`;

const WRITE_LEVELS = `
  INSERT INTO "CompetencyLevel" ("competencyId", level, description, indicators)
  SELECT competency_id, level, description, indicators FROM (${LEVELS}) l
  ON CONFLICT ("competencyId", level) DO UPDATE
     SET description = excluded.description, indicators = excluded.indicators`;

const ARCHIVE = `
  UPDATE "Competency" SET "archivedAt" = $3
   WHERE "frameworkId" = $1 AND "archivedAt" IS NULL AND code <> ALL ($2::text[])`;

const CHANGE_MEANING = `
  INSERT INTO "CompetencyMeaning" ("competencyId", version, "validFrom")
  SELECT id, $3, $4 FROM "Competency"
   WHERE "frameworkId" = $1 AND code = ANY ($2::text[])`;
