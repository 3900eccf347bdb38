import type pg from 'pg';

import { type Day, now } from '#app/platform/clock.ts';

export type EmployeeChanges = {
  employees: { added: number; changed: number; archived: number; returned: number };
  assignments: { opened: number; closed: number };
};

/**
 * Who of the people in service is missing from the staging table `import_employees`.
 * @returns how many would be retired, of how many
 */
export async function countRemovals(
  client: pg.PoolClient,
): Promise<{ missing: number; current: number }> {
  const { rows } = await client.query<{ missing: number; current: number }>(`
    SELECT count(*)::int AS current,
           count(*) FILTER (WHERE number NOT IN (SELECT nip FROM import_employees))::int AS missing
      FROM "Employee" WHERE "archivedAt" IS NULL`);
  return rows[0] ?? { missing: 0, current: 0 };
}

/**
 * Makes the people those of `import_employees`, inside the caller's transaction. Whoever is missing is archived;
 * a new unit or position closes the assignment held until then and opens the next.
 */
export async function takeInEmployees(client: pg.PoolClient, day: Day): Promise<EmployeeChanges> {
  const count = async (text: string, values: unknown[] = []) =>
    (await client.query(text, values)).rowCount ?? 0;
  await client.query(RESOLVE);
  const returned = await count(RETURN);
  // New people first: they may be the superiors of those who were here.
  const added = await count(ADD);
  const changed = await count(CHANGE);
  const archived = await count(ARCHIVE, [now()]);
  const left = await count(CLOSE_OF_ARCHIVED, [day]);
  await client.query(STAGE_MOVES, [day]);
  const corrected = await count(CORRECT_OPEN);
  const closed = await count(CLOSE_BEFORE_MOVE);
  const opened = await count(OPEN);
  return {
    employees: { added, changed, archived, returned },
    assignments: { opened: opened + corrected, closed: closed + left },
  };
}

/** Ids of people, units, positions and superiors, in one pass. */
const RESOLVE = `
  CREATE TEMPORARY TABLE import_people ON COMMIT DROP AS
  WITH person AS (
    SELECT coalesce(e.id, s.id) AS id, s.nip FROM import_employees s LEFT JOIN "Employee" e ON e.number = s.nip
  )
  SELECT me.id, s.*, u.id AS unit_id, p.id AS position_id, boss.id AS supervisor_id
    FROM (SELECT nip, nama, gelar_depan, gelar_belakang, status, golongan, kode_unit, kode_jabatan, jabatan,
                 jenis_jabatan, jenjang, tmt_jabatan, nip_atasan, email, no_hp, pendidikan, tmt_cpns, kedudukan
            FROM import_employees) s
    JOIN person me ON me.nip = s.nip
    JOIN "Unit" u ON u.code = s.kode_unit
    JOIN "Position" p ON p.code = s.kode_jabatan
    LEFT JOIN person boss ON boss.nip = s.nip_atasan`;

const COLUMNS = `name, "titlePrefix", "titleSuffix", status, grade, "unitId", "positionId", "positionTitle",
  "positionKind", "positionLevel", "positionSince", "supervisorId", email, phone, education, "appointedOn", standing`;

const VALUES = `s.nama, s.gelar_depan, s.gelar_belakang, s.status, s.golongan, s.unit_id, s.position_id, s.jabatan,
  s.jenis_jabatan, s.jenjang, s.tmt_jabatan, s.supervisor_id, s.email, s.no_hp, s.pendidikan, s.tmt_cpns, s.kedudukan`;

const RETURN = `
  UPDATE "Employee" e SET "archivedAt" = NULL FROM import_people s
   WHERE e.id = s.id AND e."archivedAt" IS NOT NULL`;

const CHANGE = `
  UPDATE "Employee" e SET (${COLUMNS}) = ROW (${VALUES}) FROM import_people s
   WHERE e.id = s.id AND (${COLUMNS.replaceAll(/"?(\w+)"?/g, 'e."$1"')}) IS DISTINCT FROM (${VALUES})`;

const ADD = `
  INSERT INTO "Employee" (id, number, ${COLUMNS})
  SELECT s.id, s.nip, ${VALUES} FROM import_people s
   WHERE NOT EXISTS (SELECT 1 FROM "Employee" e WHERE e.id = s.id)`;

const ARCHIVE = `
  UPDATE "Employee" SET "archivedAt" = $1
   WHERE "archivedAt" IS NULL AND id NOT IN (SELECT id FROM import_people)`;

const CLOSE_OF_ARCHIVED = `
  UPDATE "Assignment" a SET "validUntil" = greatest($1::date, a."validFrom") FROM "Employee" e
   WHERE e.id = a."employeeId" AND e."archivedAt" IS NOT NULL AND a."validUntil" IS NULL`;

/**
 * Whose open assignment is not where the export has them. The next begins with the position where that is news,
 * else today; the first begins with the position. Where that day is still to come it begins today: the export already
 * has the person there, and so does every count.
 */
const STAGE_MOVES = `
  CREATE TEMPORARY TABLE import_moves ON COMMIT DROP AS
  SELECT s.id AS employee_id, s.unit_id, s.position_id, open.id AS open_id, open."validFrom" AS open_from,
         CASE WHEN last.day IS NULL OR s.tmt_jabatan > last.day THEN least(s.tmt_jabatan, $1::date)
              ELSE $1::date END AS valid_from
    FROM import_people s
    LEFT JOIN "Assignment" open ON open."employeeId" = s.id AND open."validUntil" IS NULL
    LEFT JOIN LATERAL (SELECT max(greatest(a."validFrom", a."validUntil")) AS day FROM "Assignment" a
                        WHERE a."employeeId" = s.id) last ON true
   WHERE (open."unitId", open."positionId") IS DISTINCT FROM (s.unit_id, s.position_id)`;

/** Begun on the same day or later: it never held, so it is put right where it stands. */
const CORRECT_OPEN = `
  UPDATE "Assignment" a SET "unitId" = m.unit_id, "positionId" = m.position_id
    FROM import_moves m WHERE a.id = m.open_id AND m.valid_from <= m.open_from`;

const CLOSE_BEFORE_MOVE = `
  UPDATE "Assignment" a SET "validUntil" = m.valid_from - 1
    FROM import_moves m WHERE a.id = m.open_id AND m.valid_from > m.open_from`;

const OPEN = `
  INSERT INTO "Assignment" (id, "employeeId", "unitId", "positionId", "validFrom")
  SELECT pg_temp.new_id(), employee_id, unit_id, position_id, valid_from FROM import_moves m
   WHERE open_id IS NULL OR valid_from > open_from
  ON CONFLICT ("employeeId", "validFrom")
  DO UPDATE SET "unitId" = excluded."unitId", "positionId" = excluded."positionId", "validUntil" = NULL`;
