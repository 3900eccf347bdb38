import type pg from 'pg';

import { settingOn } from '#app/domain/settings/setting.server.ts';
import { type Day, now } from '#app/platform/clock.ts';

export type CourseChanges = { added: number; changed: number };

/**
 * Makes catalogue entries of the staging table `import_courses`, inside the caller's transaction: announced, but not
 * open until somebody publishes them. One that the export names no more is announced no more. A course that has been
 * published belongs to its authors and is left alone.
 */
export async function takeInCourses(client: pg.PoolClient, day: Day): Promise<CourseChanges> {
  const count = async (text: string, values: unknown[] = []) =>
    (await client.query(text, values)).rowCount ?? 0;
  await client.query(STAGE, [await settingOn('hours.minutesPerHour', day), now()]);
  await client.query(STAGE_OUTCOMES);
  await client.query(STAGE_PREREQUISITES);
  const added = await count(ADD);
  const changed = new Set<string>();
  for (const statement of [
    WITHDRAW,
    CHANGE,
    DROP_OUTCOMES,
    ADD_OUTCOMES,
    DROP_REQUIRED,
    ADD_REQUIRED,
  ]) {
    const { rows } = await client.query<{ id: string; added: boolean }>(statement);
    for (const row of rows) if (!row.added) changed.add(row.id);
  }
  return { added, changed: changed.size };
}

const SLUG = (text: string) =>
  `trim(BOTH '-' FROM regexp_replace(lower(unaccent(${text})), '[^a-z0-9]+', '-', 'g'))`;

const STAGE = `
  CREATE TEMPORARY TABLE import_catalogue ON COMMIT DROP AS
  SELECT coalesce(c.id, s.id) AS id, c.id IS NULL AS added, s.kode AS code, s.jenis::"CourseKind" AS kind,
         s.bentuk_id AS form_id, jsonb_build_object('id', s.judul, 'en', s.judul_en) AS title,
         jsonb_build_object('id', left(coalesce(substring(s.deskripsi FROM '^.*?[.](?=\\s|$)'), s.deskripsi, ''), 300),
                            'en', '') AS summary,
         jsonb_build_object('id', coalesce(s.deskripsi, ''), 'en', '') AS description,
         s.penyelenggara AS provider, s.jp * $1::int AS minutes, s.kuota AS capacity,
         s.kompetensi, s.prasyarat, coalesce(c."announcedAt", $2::timestamptz) AS announced_at,
         left(${SLUG('s.judul')}, 80) || '-' || ${SLUG('s.kode')} AS slug
    FROM import_courses s LEFT JOIN "Course" c ON c.code = s.kode
   WHERE c."currentVersionId" IS NULL`;

const STAGE_OUTCOMES = `
  CREATE TEMPORARY TABLE import_outcomes ON COMMIT DROP AS
  SELECT s.id AS course_id, s.added, c.id AS competency_id, split_part(pair, ':', 2)::int AS level
    FROM import_catalogue s
   CROSS JOIN LATERAL regexp_split_to_table(s.kompetensi, '\\s*;\\s*') AS pair
    JOIN "Framework" f ON f.code = 'import'
    JOIN "Competency" c ON c."frameworkId" = f.id AND c.code = split_part(pair, ':', 1)`;

const STAGE_PREREQUISITES = `
  CREATE TEMPORARY TABLE import_prerequisites ON COMMIT DROP AS
  SELECT s.id AS course_id, s.added, coalesce(r.id, c.id) AS required_id
    FROM import_catalogue s
   CROSS JOIN LATERAL regexp_split_to_table(s.prasyarat, '\\s*;\\s*') AS code
    LEFT JOIN import_catalogue r ON r.code = code.code
    LEFT JOIN "Course" c ON c.code = code.code
   WHERE coalesce(r.id, c.id) IS NOT NULL`;

/** Two courses of one title whose codes differ in signs only get addresses of their own. */
const ADD = `
  INSERT INTO "Course" (id, slug, code, kind, "formId", title, summary, description, provider, minutes, capacity,
                        "announcedAt")
  SELECT id,
         CASE WHEN count(*) OVER (PARTITION BY slug) > 1 OR EXISTS (SELECT 1 FROM "Course" c WHERE c.slug = s.slug)
              THEN slug || '-' || left(md5(code), 6) ELSE slug END,
         code, kind, form_id, title, summary, description, provider, minutes, capacity, announced_at
    FROM import_catalogue s WHERE added`;

const WITHDRAW = `
  UPDATE "Course" c SET "announcedAt" = NULL
   WHERE c."announcedAt" IS NOT NULL AND c."currentVersionId" IS NULL
     AND NOT EXISTS (SELECT 1 FROM import_courses s WHERE s.kode = c.code)
  RETURNING c.id, false AS added`;

const CHANGE = `
  UPDATE "Course" c
     SET kind = s.kind, "formId" = s.form_id, title = s.title, summary = s.summary, description = s.description,
         provider = s.provider, minutes = s.minutes, capacity = s.capacity, "announcedAt" = s.announced_at
    FROM import_catalogue s
   WHERE c.id = s.id
     AND (c.kind, c."formId", c.title, c.summary, c.description, c.provider, c.minutes, c.capacity,
          c."announcedAt")
         IS DISTINCT FROM (s.kind, s.form_id, s.title, s.summary, s.description, s.provider, s.minutes, s.capacity,
                           s.announced_at)
  RETURNING c.id, s.added`;

const DROP_OUTCOMES = `
  DELETE FROM "CourseOutcome" o USING import_catalogue s
   WHERE o."courseId" = s.id AND NOT EXISTS
         (SELECT 1 FROM import_outcomes n WHERE (n.course_id, n.competency_id, n.level)
                                              = (o."courseId", o."competencyId", o.level))
  RETURNING s.id, s.added`;

const ADD_OUTCOMES = `
  INSERT INTO "CourseOutcome" ("courseId", "competencyId", level)
  SELECT course_id, competency_id, level FROM import_outcomes
  ON CONFLICT DO NOTHING
  RETURNING "courseId" AS id,
            (SELECT s.added FROM import_catalogue s WHERE s.id = "courseId") AS added`;

const DROP_REQUIRED = `
  DELETE FROM "CoursePrerequisite" p USING import_catalogue s
   WHERE p."courseId" = s.id AND NOT EXISTS
         (SELECT 1 FROM import_prerequisites n WHERE (n.course_id, n.required_id) = (p."courseId", p."requiredId"))
  RETURNING s.id, s.added`;

const ADD_REQUIRED = `
  INSERT INTO "CoursePrerequisite" ("courseId", "requiredId")
  SELECT course_id, required_id FROM import_prerequisites
  ON CONFLICT DO NOTHING
  RETURNING "courseId" AS id,
            (SELECT s.added FROM import_catalogue s WHERE s.id = "courseId") AS added`;
