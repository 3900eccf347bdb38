import {
  markable,
  MARKABLE_JOINS,
  markerValues,
} from '#app/domain/assessment/markable-sql.server.ts';
import { type Serving, servingOf } from '#app/domain/files/media-type.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordView } from '#app/platform/events.server.ts';

import { plainName } from './plain-name.ts';

/**
 * A file of an answer, for its owner and, once it was handed in, for those who may mark it; that they looked is kept.
 * Always a download: what somebody hands in is never shown in a page of ours. Where names are hidden, so is that of the
 * file.
 */
export async function answerFile(
  actor: Actor,
  fileId: string,
): Promise<Serving & { name: string; hash: string; size: number }> {
  const found = await row<Found>('answer-file', FILE, [fileId, ...markerValues(actor)]);
  if (!found) throw notFound();
  const { employeeId, hash, size, anonymous, number } = found;
  const own = actor.employeeId === employeeId;
  if (actor.accountId && !own)
    await recordView({ accountId: actor.accountId }, employeeId, 'answer-file');
  const name = anonymous && !own ? plainName(found.name, number) : found.name;
  return { name, hash, size, mediaType: servingOf(found.name).mediaType, inline: false };
}

type Found = {
  employeeId: string;
  name: string;
  hash: string;
  size: number;
  anonymous: boolean;
  /** Among the files of the answer. */
  number: number;
};

/** $2 to $6: the marker; $4 is the person of the account. */
const FILE = `
  SELECT e."employeeId", x.name, f.hash, f.size, z.anonymous,
         (SELECT count(*)::int FROM "AttemptFile" y
           WHERE y."attemptId" = x."attemptId" AND y."questionId" = x."questionId" AND y.id <= x.id) AS number
    FROM "AttemptFile" x
    JOIN "StoredFile" f ON f.hash = x."fileHash"
    JOIN "Attempt" s ON s.id = x."attemptId"
    JOIN "QuizVersion" z ON z.id = s."quizVersionId"
    ${MARKABLE_JOINS}
   WHERE x.id = $1
     AND (e."employeeId" = $4::uuid OR s."submittedAt" IS NOT NULL AND ${markable(2)})`;
