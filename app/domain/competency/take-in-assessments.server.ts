import type pg from 'pg';

import { statementsOn } from '#app/platform/db.server.ts';
import type { EventTypes } from '#app/platform/event-types.ts';
import { recordEvents } from '#app/platform/events.server.ts';

import { sourceOfMethod } from './assessment-methods.ts';
import { MEASURED_UNDER } from './measured-under.server.ts';
import { RECORDED_BY } from './recorded-by.server.ts';
import { IMPORT_FRAMEWORK } from './take-in-framework.server.ts';

const TOLD_AT_ONCE = 500;

export type EvidenceChanges = { added: number; corrected: number };

/**
 * Appends the results of the staging table `import_assessments` as evidence, inside the caller's transaction. A result
 * that is there already is left; one that came with another level, term or assessor is reversed and follows anew.
 * Results that an export no longer has stay: evidence is taken back by a decision, not by a missing line.
 * @returns with the people whose evidence changed
 */
export async function takeInAssessments(
  client: pg.PoolClient,
): Promise<EvidenceChanges & { employeeIds: string[] }> {
  const employeeIds = await findNewResults(client);
  return { ...(await addNewResults(client)), employeeIds };
}

/** The first half of `takeInAssessments`: nothing is written yet. @returns the people whose evidence is to change */
export async function findNewResults(client: pg.PoolClient): Promise<string[]> {
  await client.query(STAGE, [IMPORT_FRAMEWORK]);
  const { rows } = await client.query<{ id: string }>(
    'SELECT DISTINCT employee_id AS id FROM import_evidence',
  );
  return rows.map(({ id }) => id);
}

/** The second half: what was found is written. */
export async function addNewResults(client: pg.PoolClient): Promise<EvidenceChanges> {
  const reversed = await client.query(REVERSE);
  const added = await client.query(ADD);
  return {
    added: (added.rowCount ?? 0) - (reversed.rowCount ?? 0),
    corrected: reversed.rowCount ?? 0,
  };
}

/**
 * Tells of every result that was written by whom, in events: imported rows name nobody, because corrections find them
 * by that.
 */
export async function tellNewResults(
  client: pg.PoolClient,
  actor: { accountId: string | null },
  runId: string,
): Promise<void> {
  const { rows } = await client.query<{ id: string; data: EventTypes['evidence.recorded'] }>(TOLD, [
    runId,
  ]);
  for (let start = 0; start < rows.length; start += TOLD_AT_ONCE) {
    const events = rows.slice(start, start + TOLD_AT_ONCE);
    await recordEvents(
      statementsOn(client),
      actor,
      'evidence.recorded',
      events.map(({ id, data }) => ({ subjectId: id, data })),
    );
  }
}

/** The results of one person among those that `takeInAssessments` has just added or corrected: where they stand in the file. */
export async function resultsTakenInOf(
  client: pg.PoolClient,
  employeeId: string,
): Promise<{ row: number; line: number; number: string }[]> {
  const { rows } = await client.query<{ row: number; line: number; number: string }>(TAKEN_IN_OF, [
    employeeId,
  ]);
  return rows;
}

/** The results that are to replace others which still stand: where they are in the file, and who brought those in. */
export async function resultsReplacing(
  client: pg.PoolClient,
): Promise<{ row: number; line: number; number: string; recordedBy: string | null }[]> {
  const { rows } = await client.query<{
    row: number;
    line: number;
    number: string;
    recordedBy: string | null;
  }>(REPLACING);
  return rows;
}

const METHODS = Object.entries(sourceOfMethod)
  .map(([method, source]) => `('${method}', '${source}'::"EvidenceSource")`)
  .join(', ');

/**
 * What is new, or differs from what was imported last under the same key, with the row it replaces. A row that
 * somebody has taken back since stays so until the export says something else. A corrected row was measured when the
 * row it replaces was: its framework's version is that one's.
 */
const STAGE = `
  CREATE TEMPORARY TABLE import_evidence ON COMMIT DROP AS
  WITH latest AS (
    SELECT DISTINCT ON ("employeeId", "competencyId", "takenOn", source)
           id, "employeeId", "competencyId", "takenOn", source, level, "validUntil", assessor, revision,
           "frameworkVersion"
      FROM "Evidence"
     WHERE source <> 'course' AND "recordedById" IS NULL AND "reversesId" IS NULL
       AND "employeeId" IN (SELECT e.id FROM import_assessments s JOIN "Employee" e ON e.number = s.nip)
     ORDER BY "employeeId", "competencyId", "takenOn", source, revision DESC
  )
  SELECT s.id, e.id AS employee_id, k.id AS competency_id, s.level, m.source, s.tanggal AS taken_on,
         s.berlaku_sampai AS valid_until, coalesce(s.asesor, '') AS assessor,
         latest.id AS replaces_id, coalesce(latest.revision, 0) + 1 AS revision,
         coalesce(latest."frameworkVersion", ${MEASURED_UNDER('s.tanggal')}) AS framework_version
    FROM import_assessments s
    JOIN (VALUES ${METHODS}) AS m (metode, source) ON m.metode = s.metode
    JOIN "Employee" e ON e.number = s.nip
    JOIN "Framework" f ON f.code = $1
    JOIN "Competency" k ON k."frameworkId" = f.id AND k.code = s.kode_kompetensi
    LEFT JOIN latest ON latest."employeeId" = e.id AND latest."competencyId" = k.id
     AND latest."takenOn" = s.tanggal AND latest.source = m.source
   WHERE latest.id IS NULL OR (latest.level, latest."validUntil", latest.assessor)
         IS DISTINCT FROM (s.level, s.berlaku_sampai, coalesce(s.asesor, ''))`;

const TOLD = `
  SELECT id, jsonb_build_object('employeeId', employee_id, 'competencyId', competency_id, 'level', level,
                                'source', source, 'runId', $1::uuid) AS data
    FROM import_evidence ORDER BY id`;

const TAKEN_IN_OF = `
  SELECT s.row, s.line, s.nip AS number
    FROM import_evidence v JOIN import_assessments s ON s.id = v.id
   WHERE v.employee_id = $1 ORDER BY s.row`;

/** A result that was taken back is not replaced: the new one stands beside it. */
const STANDING = `NOT EXISTS (SELECT 1 FROM "Evidence" r WHERE r."reversesId" = v.id)`;

const REPLACING = `
  SELECT s.row, s.line, s.nip AS number, ${RECORDED_BY} AS "recordedBy"
    FROM import_evidence n
    JOIN import_assessments s ON s.id = n.id
    JOIN "Evidence" v ON v.id = n.replaces_id
   WHERE ${STANDING} ORDER BY s.row`;

const REVERSE = `
  INSERT INTO "Evidence" (id, "employeeId", "competencyId", level, source, "takenOn", "validUntil", assessor,
                          "frameworkVersion", "reversesId")
  SELECT pg_temp.new_id(), v."employeeId", v."competencyId", v.level, v.source, v."takenOn", v."validUntil",
         v.assessor, v."frameworkVersion", v.id
    FROM import_evidence s JOIN "Evidence" v ON v.id = s.replaces_id
   WHERE ${STANDING}`;

const ADD = `
  INSERT INTO "Evidence" (id, "employeeId", "competencyId", level, source, "takenOn", "validUntil", assessor,
                          "frameworkVersion", revision)
  SELECT id, employee_id, competency_id, level, source, taken_on, valid_until, assessor, framework_version, revision
    FROM import_evidence`;
