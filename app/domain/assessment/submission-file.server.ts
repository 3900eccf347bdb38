import { isFileName } from '#app/domain/files/file-name.ts';
import { type Serving, servingOf } from '#app/domain/files/media-type.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordView } from '#app/platform/events.server.ts';

import { markable, MARKABLE_JOINS, markerValues } from './markable-sql.server.ts';

/** A file of a piece of work, for its learner and those who may mark it; that they looked is kept. */
export async function submissionFile(
  actor: Actor,
  { submissionId, name }: { submissionId: string; name: string },
): Promise<Serving & { name: string; hash: string; size: number }> {
  if (!isFileName(name)) throw notFound();
  const values = [submissionId, name, ...markerValues(actor)];
  const found = await row<{ employeeId: string; hash: string; size: number }>(
    'submission-file',
    FILE,
    values,
  );
  if (!found) throw notFound();
  const { employeeId, hash, size } = found;
  if (actor.accountId && actor.employeeId !== employeeId)
    await recordView({ accountId: actor.accountId }, employeeId, 'submission-file');
  return { name, hash, size, ...servingOf(name) };
}

/** $3 to $7: the marker; $5 is the person of the account. */
const FILE = `
  SELECT e."employeeId", f.hash, f.size
    FROM "SubmissionFile" x
    JOIN "StoredFile" f ON f.hash = x."fileHash"
    JOIN "Submission" s ON s.id = x."submissionId"
    ${MARKABLE_JOINS}
   WHERE x."submissionId" = $1 AND x.name = $2
     AND (e."employeeId" = $5::uuid OR ${markable(3)})`;
