import type { LessonDocument } from '#app/domain/catalogue/lesson/lesson-document.ts';
import { filesOf } from '#app/domain/catalogue/lesson/lesson-files.ts';
import type { Tx } from '#app/platform/db.server.ts';

import type { TextPlace } from './text-place.ts';

/**
 * Keeps which files of the library an item refers to, in any of its languages; `document` is the text of one of them
 * as it has just been written.
 */
export async function keepTextMedia(
  tx: Tx,
  { courseId, itemKey, language }: TextPlace,
  document: LessonDocument,
): Promise<void> {
  const names = [...new Set(filesOf(document).map(({ name }) => name))];
  await tx.$executeRaw`
    INSERT INTO "DraftMedia" ("courseId", "itemKey", "assetId")
    SELECT ${courseId}::uuid, ${itemKey}::uuid, a.id
      FROM "MediaAsset" a WHERE a.name = ANY (${names}::text[])
        ON CONFLICT DO NOTHING`;
  // What only the text in another language names stays. A name that is merely mentioned there keeps its file too long,
  // never too short.
  await tx.$executeRaw`
    DELETE FROM "DraftMedia" m
     USING "MediaAsset" a
     WHERE m."courseId" = ${courseId}::uuid AND m."itemKey" = ${itemKey}::uuid AND a.id = m."assetId"
       AND a.name <> ALL (${names}::text[])
       AND NOT EXISTS (SELECT 1 FROM "DraftText" t
                        WHERE t."courseId" = m."courseId" AND t."itemKey" = m."itemKey"
                          AND t.language <> ${language}
                          AND position(to_json(a.name)::text IN t.document::text) > 0)`;
}
