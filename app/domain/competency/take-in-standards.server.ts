import type pg from 'pg';

import { IMPORT_FRAMEWORK } from './take-in-framework.server.ts';

export type StandardChanges = { added: number; changed: number; removed: number };

/**
 * Makes the position standards of the import framework those of the staging table `import_standards`, inside the
 * caller's transaction. Standards of other frameworks are left alone.
 */
export async function takeInStandards(client: pg.PoolClient): Promise<StandardChanges> {
  const changed = await client.query(CHANGE, [IMPORT_FRAMEWORK]);
  const added = await client.query(ADD, [IMPORT_FRAMEWORK]);
  const removed = await client.query(REMOVE, [IMPORT_FRAMEWORK]);
  return {
    added: added.rowCount ?? 0,
    changed: changed.rowCount ?? 0,
    removed: removed.rowCount ?? 0,
  };
}

const STANDARD = `
  SELECT p.id AS position_id, c.id AS competency_id, s.level, s.kepentingan AS importance
    FROM import_standards s
    JOIN "Position" p ON p.code = s.kode_jabatan
    JOIN "Competency" c ON c.code = s.kode_kompetensi
    JOIN "Framework" f ON f.id = c."frameworkId" AND f.code = $1`;

const CHANGE = `
  UPDATE "PositionStandard" ps SET level = s.level, importance = s.importance
    FROM (${STANDARD}) s
   WHERE ps."positionId" = s.position_id AND ps."competencyId" = s.competency_id
     AND (ps.level, ps.importance) IS DISTINCT FROM (s.level, s.importance)`;

const ADD = `
  INSERT INTO "PositionStandard" ("positionId", "competencyId", level, importance)
  SELECT s.position_id, s.competency_id, s.level, s.importance FROM (${STANDARD}) s
  ON CONFLICT DO NOTHING`;

const REMOVE = `
  DELETE FROM "PositionStandard" ps USING "Competency" c, "Framework" f
   WHERE c.id = ps."competencyId" AND f.id = c."frameworkId" AND f.code = $1
     AND NOT EXISTS (SELECT 1 FROM (${STANDARD}) s
                      WHERE s.position_id = ps."positionId" AND s.competency_id = ps."competencyId")`;
