import { ACCOUNT_NAME } from '#app/domain/catalogue/account-name-sql.server.ts';

/**
 * Columns of a `Submission`, for the alias s.
 * @param itemId expression for the id of the item as it is now
 */
export const SUBMISSION = (itemId: string) => `
  s.id, s.number, s.text, s."submittedAt", coalesce(s.result::text, 'waiting') AS state, s.score,
  s.feedback, s."markedAt", ${ACCOUNT_NAME('s."markedById"')} AS "markedBy",
  s."courseItemId" <> ${itemId} AS "earlierVersion",
  coalesce((SELECT json_agg(json_build_object('name', x.name, 'size', f.size) ORDER BY x.name)
              FROM "SubmissionFile" x JOIN "StoredFile" f ON f.hash = x."fileHash"
             WHERE x."submissionId" = s.id), '[]') AS files`;
