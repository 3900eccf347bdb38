import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';

import type { CopiedKey } from './copied-key.ts';

/** Texts and media of a draft's items, into a draft that has none of these keys. */
export async function copyDraftTexts(
  tx: Tx,
  place: { fromCourseId: string; courseId: string },
  keys: CopiedKey[],
): Promise<void> {
  const [from, to] = [keys.map((key) => key.from), keys.map((key) => key.to)];
  await tx.$executeRaw`
    INSERT INTO "DraftText" ("courseId", "itemKey", language, document, revision, "savedAt", "savedById")
    SELECT ${place.courseId}::uuid, k."to", t.language, t.document,
           1 + coalesce((SELECT max(h.revision) FROM "TextRevision" h
                          WHERE h."courseId" = ${place.courseId}::uuid AND h."itemKey" = k."to"
                            AND h.language = t.language), 0),
           ${now()}, t."savedById"
      FROM unnest(${from}::uuid[], ${to}::uuid[]) AS k ("from", "to")
      JOIN "DraftText" t ON t."courseId" = ${place.fromCourseId}::uuid AND t."itemKey" = k."from"`;
  await tx.$executeRaw`
    INSERT INTO "DraftMedia" ("courseId", "itemKey", "assetId")
    SELECT ${place.courseId}::uuid, k."to", m."assetId"
      FROM unnest(${from}::uuid[], ${to}::uuid[]) AS k ("from", "to")
      JOIN "DraftMedia" m ON m."courseId" = ${place.fromCourseId}::uuid AND m."itemKey" = k."from"`;
}

/**
 * Texts and media of a published version's items, into a draft that has none of these keys. A text's revision goes on
 * from what its history knows: a window left open over an earlier draft must not pass for one of this.
 */
export async function copyVersionTexts(
  tx: Tx,
  place: { versionId: string; courseId: string },
  keys: CopiedKey[],
): Promise<void> {
  const [from, to] = [keys.map((key) => key.from), keys.map((key) => key.to)];
  await tx.$executeRaw`
    INSERT INTO "DraftText" ("courseId", "itemKey", language, document, revision, "savedAt")
    SELECT ${place.courseId}::uuid, k."to", t.language, t.document,
           1 + coalesce((SELECT max(h.revision) FROM "TextRevision" h
                          WHERE h."courseId" = ${place.courseId}::uuid AND h."itemKey" = k."to"
                            AND h.language = t.language), 0),
           ${now()}
      FROM unnest(${from}::uuid[], ${to}::uuid[]) AS k ("from", "to")
      JOIN "CourseItem" i ON i.key = k."from"
      JOIN "Module" m ON m.id = i."moduleId" AND m."versionId" = ${place.versionId}::uuid
     CROSS JOIN LATERAL jsonb_each(i.document) AS t (language, document)
     WHERE jsonb_typeof(t.document) = 'object'`;
  await tx.$executeRaw`
    INSERT INTO "DraftMedia" ("courseId", "itemKey", "assetId")
    SELECT DISTINCT ${place.courseId}::uuid, k."to", f."assetId"
      FROM unnest(${from}::uuid[], ${to}::uuid[]) AS k ("from", "to")
      JOIN "CourseItem" i ON i.key = k."from"
      JOIN "Module" m ON m.id = i."moduleId" AND m."versionId" = ${place.versionId}::uuid
      JOIN "LessonFile" f ON f."courseItemId" = i.id AND f."assetId" IS NOT NULL`;
}

/** What is written and shown of items that are no longer in the draft; the history of their texts stays. */
export async function dropTexts(tx: Tx, courseId: string, keys: string[]): Promise<void> {
  if (keys.length === 0) return;
  await tx.draftText.deleteMany({ where: { courseId, itemKey: { in: keys } } });
  await tx.draftMedia.deleteMany({ where: { courseId, itemKey: { in: keys } } });
}

/** All texts and media of a draft. */
export async function dropAllTexts(tx: Tx, courseId: string): Promise<void> {
  await tx.draftText.deleteMany({ where: { courseId } });
  await tx.draftMedia.deleteMany({ where: { courseId } });
}
