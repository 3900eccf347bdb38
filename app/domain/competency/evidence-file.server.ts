import { isFileName } from '#app/domain/files/file-name.ts';
import { type Serving, servingOf } from '#app/domain/files/media-type.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordView } from '#app/platform/events.server.ts';

import { visiblePerson } from './visible-person.server.ts';

/** A file that bears out a piece of evidence, for whoever may see the person's competencies; that they looked is kept. */
export async function evidenceFile(
  actor: Actor,
  { evidenceId, name }: { evidenceId: string; name: string },
): Promise<Serving & { name: string; hash: string; size: number }> {
  if (!isFileName(name)) throw notFound();
  const found = await row<{ employeeId: string; hash: string; size: number }>(
    'evidence-file',
    FILE,
    [evidenceId, name],
  );
  if (!found) throw notFound();
  const { employeeId, hash, size } = found;
  await visiblePerson(actor, employeeId);
  if (actor.accountId && actor.employeeId !== employeeId)
    await recordView({ accountId: actor.accountId }, employeeId, 'evidence-file');
  return { name, hash, size, ...servingOf(name) };
}

const FILE = `
  SELECT v."employeeId", f.hash, f.size
    FROM "EvidenceFile" x
    JOIN "Evidence" v ON v.id = x."evidenceId"
    JOIN "StoredFile" f ON f.hash = x."fileHash"
   WHERE x."evidenceId" = $1 AND x.name = $2`;
