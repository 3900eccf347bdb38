import { settingOn } from '#app/domain/settings/setting.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, rowsPlanned, runIn } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { takeNamedLock } from '#app/platform/named-lock.server.ts';
import { today } from '#app/platform/today.server.ts';

const DAY_MS = 86_400_000;

/**
 * Thins out the history of texts. Of the last days (setting content.historyDays) every entry stays; of each day before,
 * the last one of each author. What a version was published from and what was restored once stays as well, and so does
 * the newest of each text.
 * @returns how many entries were removed; 0 also where another process is at it
 */
export async function pruneTextHistory(): Promise<number> {
  const release = await takeNamedLock('catalogue.prune-history', { patienceMs: 0 });
  if (!release) return 0;
  try {
    const days = await settingOn('content.historyDays', today());
    const before = new Date(now().getTime() - days * DAY_MS);
    let removed = 0;
    for (const text of await rowsPlanned<Text>(TEXTS, [before]))
      removed += await prune(text, before);
    return removed;
  } finally {
    await release();
  }
}

type Text = { courseId: string; itemKey: string; language: string };

/** A transaction for each text: nobody who writes one waits for the others. */
async function prune({ courseId, itemKey, language }: Text, before: Date): Promise<number> {
  const values = [courseId, itemKey, language, before, env.ORGANISATION_TIME_ZONE];
  return db.$transaction(async (tx) => (await runIn(tx)(PRUNE, values)).length);
}

const TEXTS = `
  SELECT DISTINCT "courseId", "itemKey", language FROM "TextRevision" WHERE "savedAt" < $1`;

/** Published was what stood there at the time: the last entry before it. */
const PRUNE = `
  WITH entries AS (
    SELECT h.id, h.revision, h."savedAt",
           row_number() OVER (PARTITION BY h."savedById", (h."savedAt" AT TIME ZONE $5)::date
                                  ORDER BY h.revision DESC) = 1 AS last_of_day
      FROM "TextRevision" h
     WHERE h."courseId" = $1::uuid AND h."itemKey" = $2::uuid AND h.language = $3),
  published AS (
    SELECT (SELECT max(e.revision) FROM entries e WHERE e."savedAt" <= v."publishedAt") AS revision
      FROM "CourseVersion" v WHERE v."courseId" = $1::uuid),
  restored AS (
    SELECT v.data->>'restored' AS id FROM "Event" v
     WHERE v."subjectType" = 'course' AND v."subjectId" = $1::uuid AND v.type = 'course.text-saved')
  DELETE FROM "TextRevision" h USING entries e
   WHERE h.id = e.id AND e."savedAt" < $4 AND NOT e.last_of_day
     AND NOT EXISTS (SELECT 1 FROM published p WHERE p.revision = e.revision)
     AND NOT EXISTS (SELECT 1 FROM restored r WHERE r.id = e.id::text)
  RETURNING 1`;
