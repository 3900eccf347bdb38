import { ACCOUNT_NAME } from '#app/domain/catalogue/account-name-sql.server.ts';
import { kindsWithText } from '#app/domain/catalogue/course-content.ts';
import { canWriteCourse } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { NO_TEXT, type StoredText, type TextPlace } from './text-place.ts';

/**
 * A text of a draft as it was last saved, for those who write the course.
 * @throws not found where there is no such course, draft or item for the actor
 */
export async function textOf(actor: Actor, place: TextPlace): Promise<StoredText> {
  const { json, revision, savedAt, savedBy } = await found(actor, place, 'draft-text', TEXT);
  return json === null ? NO_TEXT : { json, revision, savedAt, savedBy };
}

/** Its revision alone; 0 where nothing has been written yet. Refuses what `textOf` refuses. */
export async function textRevisionOf(actor: Actor, place: TextPlace): Promise<number> {
  return (await found(actor, place, 'draft-text-revision', REVISION)).revision ?? 0;
}

type Found = Omit<StoredText, 'json'> & { isAuthor: boolean; json: string | null };

async function found(actor: Actor, place: TextPlace, name: string, statement: string) {
  const { courseId, itemKey, language } = place;
  const values = [courseId, itemKey, language, actor.accountId, kindsWithText];
  const text = await row<Found>(name, statement, values);
  if (!text || !canWriteCourse(actor, text)) throw notFound();
  return text;
}

const statementOf = (columns: string) => `
  SELECT EXISTS (SELECT 1 FROM "CourseAuthor" a
                  WHERE a."courseId" = d."courseId" AND a."accountId" = $4::uuid) AS "isAuthor",
         t.revision, ${columns}
    FROM "CourseDraft" d
    LEFT JOIN "DraftText" t ON t."courseId" = d."courseId" AND t."itemKey" = $2::uuid AND t.language = $3
   WHERE d."courseId" = $1::uuid
     AND jsonb_path_query_first(d.content, '$.modules[*].items[*] ? (@.key == $key).kind',
                                jsonb_build_object('key', $2::text)) #>> '{}' = ANY ($5::text[])`;

const TEXT = statementOf(
  `t.document::text AS json, t."savedAt", ${ACCOUNT_NAME('t."savedById"')} AS "savedBy"`,
);
const REVISION = statementOf('t."savedAt"');
