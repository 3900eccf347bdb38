import type { AttemptPath } from '#app/domain/assessment/own-attempt.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';

/** A file that was uploaded for a question; `size` in bytes. */
export type AttemptFile = { id: string; questionId: string; name: string; size: number };

/** The files of an attempt of the actor's own, the oldest first. Nobody else's can be found. */
export function attemptFiles(actor: Actor, { attemptId }: AttemptPath): Promise<AttemptFile[]> {
  return rows<AttemptFile>('attempt-files', FILES, [attemptId, actor.employeeId]);
}

const FILES = `
  SELECT x.id, x."questionId", x.name, f.size
    FROM "AttemptFile" x
    JOIN "StoredFile" f ON f.hash = x."fileHash"
    JOIN "Attempt" a ON a.id = x."attemptId"
    JOIN "Enrollment" e ON e.id = a."enrollmentId"
   WHERE x."attemptId" = $1 AND e."employeeId" = $2
   ORDER BY x.id`;
