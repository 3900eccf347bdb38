import type pg from 'pg';

import { now } from '#app/platform/clock.ts';
import { newId } from '#app/platform/id.ts';

/** The framework that competencies of HR exports belong to. */
export const IMPORT_FRAMEWORK = 'import';

const NAME = { id: 'Standar kompetensi', en: 'Competency standard' };
const LEVELS = [
  { level: 1, name: { id: 'Paham', en: 'Awareness' } },
  { level: 2, name: { id: 'Dasar', en: 'Basic' } },
  { level: 3, name: { id: 'Menengah', en: 'Intermediate' } },
  { level: 4, name: { id: 'Mumpuni', en: 'Advanced' } },
  { level: 5, name: { id: 'Ahli', en: 'Expert' } },
];

export type CompetencyChanges = { added: number; changed: number; archived: number };

/** A framework that HR has published here: exports no longer change it. */
export type KeptFramework = { levels: number; codes: string[] };

/**
 * Whether the import framework is kept here by now, and what it then knows, archived competencies too. It is held as
 * it is until the caller's transaction ends: nobody publishes in the middle of an import.
 * @returns null as long as exports keep it up to date
 */
export async function keptFramework(client: pg.PoolClient): Promise<KeptFramework | null> {
  const { rows } = await client.query<{ id: string; levels: number; kept: boolean }>(HOLD, [
    IMPORT_FRAMEWORK,
  ]);
  const [framework] = rows;
  if (!framework?.kept) return null;
  const known = await client.query<{ code: string }>(
    'SELECT code FROM "Competency" WHERE "frameworkId" = $1',
    [framework.id],
  );
  return { levels: framework.levels, codes: known.rows.map(({ code }) => code) };
}

/**
 * Makes the competencies of the import framework those of the staging table `import_competencies`, inside the
 * caller's transaction. What it no longer has is archived: evidence refers to it.
 */
export async function takeInCompetencies(client: pg.PoolClient): Promise<CompetencyChanges> {
  const frameworkId = await importFramework(client);
  const changed = await client.query(CHANGE, [frameworkId]);
  const added = await client.query(ADD, [frameworkId]);
  const archived = await client.query(ARCHIVE, [frameworkId, now()]);
  return {
    added: added.rowCount ?? 0,
    changed: changed.rowCount ?? 0,
    archived: archived.rowCount ?? 0,
  };
}

/** As `takeInCompetencies`, for what each level means: `import_levels`. */
export async function takeInLevels(
  client: pg.PoolClient,
): Promise<{ added: number; changed: number }> {
  const frameworkId = await importFramework(client);
  const changed = await client.query(CHANGE_LEVELS, [frameworkId]);
  const added = await client.query(ADD_LEVELS, [frameworkId]);
  return { added: added.rowCount ?? 0, changed: changed.rowCount ?? 0 };
}

async function importFramework(client: pg.PoolClient): Promise<string> {
  await client.query(
    `INSERT INTO "Framework" (id, code, name, levels, "publishedAt")
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT (code) DO NOTHING`,
    [newId(), IMPORT_FRAMEWORK, JSON.stringify(NAME), JSON.stringify(LEVELS), now()],
  );
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM "Framework" WHERE code = $1`,
    [IMPORT_FRAMEWORK],
  );
  if (!rows[0]) throw new Error('The import framework is missing.');
  return rows[0].id;
}

const HOLD = `
  SELECT id, jsonb_array_length(levels) AS levels, version > 1 OR "retiredAt" IS NOT NULL AS kept
    FROM "Framework" WHERE code = $1 FOR SHARE`;

const COMPETENCY = `
  SELECT s.id, s.kode AS code, jsonb_build_object('id', s.nama_id, 'en', s.nama_en) AS name, s.jenis AS kind,
         s.urusan AS affair, s.row AS position,
         CASE WHEN s.deskripsi IS NOT NULL THEN jsonb_build_object('id', s.deskripsi, 'en', '') END AS description
    FROM import_competencies s`;

const CHANGE = `
  UPDATE "Competency" c
     SET name = s.name, kind = s.kind, affair = s.affair, description = s.description, "archivedAt" = NULL
    FROM (${COMPETENCY}) s
   WHERE c."frameworkId" = $1 AND c.code = s.code
     AND (c.name, c.kind, c.affair, c.description, c."archivedAt")
         IS DISTINCT FROM (s.name, s.kind, s.affair, s.description, NULL)`;

const ADD = `
  INSERT INTO "Competency" (id, "frameworkId", code, name, kind, affair, position, description)
  SELECT s.id, $1, s.code, s.name, s.kind, s.affair, s.position, s.description FROM (${COMPETENCY}) s
   WHERE NOT EXISTS (SELECT 1 FROM "Competency" c WHERE c."frameworkId" = $1 AND c.code = s.code)`;

const ARCHIVE = `
  UPDATE "Competency" SET "archivedAt" = $2
   WHERE "frameworkId" = $1 AND "archivedAt" IS NULL AND code NOT IN (SELECT kode FROM import_competencies)`;

/** One indicator per line of the cell. */
const LEVEL = `
  SELECT c.id AS competency_id, s.level, jsonb_build_object('id', s.deskripsi_id, 'en', '') AS description,
         jsonb_build_object('id', to_jsonb(regexp_split_to_array(s.indikator, '\\s*\\n\\s*')), 'en', '[]'::jsonb)
           AS indicators
    FROM import_levels s JOIN "Competency" c ON c."frameworkId" = $1 AND c.code = s.kode`;

const CHANGE_LEVELS = `
  UPDATE "CompetencyLevel" l SET description = s.description, indicators = s.indicators
    FROM (${LEVEL}) s
   WHERE l."competencyId" = s.competency_id AND l.level = s.level
     AND (l.description, l.indicators) IS DISTINCT FROM (s.description, s.indicators)`;

const ADD_LEVELS = `
  INSERT INTO "CompetencyLevel" ("competencyId", level, description, indicators)
  SELECT s.competency_id, s.level, s.description, s.indicators FROM (${LEVEL}) s
  ON CONFLICT DO NOTHING`;
