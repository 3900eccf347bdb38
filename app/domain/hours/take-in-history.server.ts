import type pg from 'pg';

import { settingOn } from '#app/domain/settings/setting.server.ts';
import type { Day } from '#app/platform/clock.ts';

export type HistoryChanges = { added: number; corrected: number };

/**
 * Appends the events of the staging table `import_history` to the hours ledger, inside the caller's transaction. An
 * event is known by person, form, title and dates; if anything else of it differs, it is reversed and follows anew.
 * A certificate number belongs to one event: the entry that had it before is reversed too. Events that an export no
 * longer has stay otherwise.
 */
export async function takeInHistory(client: pg.PoolClient): Promise<HistoryChanges> {
  await stage(client);
  const reversed = await client.query(REVERSE);
  const added = await client.query(ADD);
  return {
    added: (added.rowCount ?? 0) - (reversed.rowCount ?? 0),
    corrected: reversed.rowCount ?? 0,
  };
}

/** An hour (JP) has the minutes that were in force on the last day of the event. */
async function stage(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ day: Day }>(
    'SELECT DISTINCT tanggal_selesai AS day FROM import_history',
  );
  const days = rows.map(({ day }) => day);
  const minutes: number[] = [];
  for (const day of days) minutes.push(await settingOn('hours.minutesPerHour', day));
  await client.query(STAGE, [days, minutes]);
}

/** An entry that somebody has taken back since stays so until the export says something else of it. */
const STAGE = `
  CREATE TEMPORARY TABLE import_hours ON COMMIT DROP AS
  WITH latest AS (
    SELECT DISTINCT ON ("employeeId", "formId", title, "startsOn", "endsOn") *
      FROM "HoursEntry" WHERE source = 'import' AND "reversesId" IS NULL
     ORDER BY "employeeId", "formId", title, "startsOn", "endsOn", revision DESC
  ), certificate AS (
    SELECT "certificateNumber" AS number, max(revision) AS revision FROM "HoursEntry"
     WHERE source = 'import' AND "reversesId" IS NULL AND "certificateNumber" IS NOT NULL GROUP BY 1
  ), event AS (
    SELECT s.*, e.id AS employee_id, s.jumlah_jam * rule.minutes AS minutes
      FROM import_history s
      JOIN "Employee" e ON e.number = s.nip
      JOIN unnest($1::date[], $2::int[]) AS rule (day, minutes) ON rule.day = s.tanggal_selesai
  )
  SELECT event.id, event.employee_id, event.jenis_diklat_id AS form_id, event.nama AS title,
         event.nomor_sertifikat AS certificate_number, event.penyelenggara AS provider,
         event.tanggal_mulai AS starts_on, event.tanggal_selesai AS ends_on, event.tahun AS year,
         event.lingkup AS scope, event.minutes, latest.id AS replaces_id,
         greatest(latest.revision, certificate.revision, 0) + 1 AS revision
    FROM event
    LEFT JOIN latest ON latest."employeeId" = event.employee_id AND latest."formId" = event.jenis_diklat_id
     AND latest.title = event.nama AND latest."startsOn" = event.tanggal_mulai
     AND latest."endsOn" = event.tanggal_selesai
    LEFT JOIN certificate ON certificate.number = event.nomor_sertifikat
   WHERE latest.id IS NULL
      OR (latest."certificateNumber", latest.provider, latest.year, latest.scope, latest.minutes)
         IS DISTINCT FROM (event.nomor_sertifikat, event.penyelenggara, event.tahun, event.lingkup, event.minutes)`;

const REVERSE = `
  INSERT INTO "HoursEntry" (id, "employeeId", "formId", title, "certificateNumber", provider, "startsOn", "endsOn",
                            year, scope, minutes, source, "reversesId")
  SELECT pg_temp.new_id(), o."employeeId", o."formId", o.title, o."certificateNumber", o.provider, o."startsOn",
         o."endsOn", o.year, o.scope, -o.minutes, o.source, o.id
    FROM "HoursEntry" o
   WHERE o.source = 'import' AND o."reversesId" IS NULL
     AND (o.id IN (SELECT replaces_id FROM import_hours)
          OR o."certificateNumber" IN (SELECT certificate_number FROM import_hours))
     AND NOT EXISTS (SELECT 1 FROM "HoursEntry" r WHERE r."reversesId" = o.id)`;

const ADD = `
  INSERT INTO "HoursEntry" (id, "employeeId", "formId", title, "certificateNumber", provider, "startsOn", "endsOn",
                            year, scope, minutes, source, revision)
  SELECT id, employee_id, form_id, title, certificate_number, provider, starts_on, ends_on, year, scope, minutes,
         'import', revision
    FROM import_hours`;
