import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import type { RecordProgress } from './record-progress.ts';

/** Keeps where a video was left. It completes nothing: whatever a browser claims here only moves its own resume point. */
export async function recordProgress(
  actor: Actor,
  place: { enrollmentId: string; itemId: string },
  { seconds }: RecordProgress,
): Promise<void> {
  if (!actor.employeeId) throw notFound();
  const moment = now();
  const kept = await db.$executeRaw`
    INSERT INTO "LessonProgress" ("enrollmentId", "courseItemId", "openedAt", "lastSeenAt", "mediaSeconds")
    SELECT e.id, i.id, ${moment}, ${moment}, ${seconds}::int
      FROM "Enrollment" e
      JOIN "Offering" o ON o.id = e."offeringId"
      JOIN "Module" m ON m."versionId" = o."courseVersionId"
      JOIN "CourseItem" i ON i."moduleId" = m.id
     WHERE e.id = ${place.enrollmentId}::uuid AND i.id = ${place.itemId}::uuid
       AND i.kind = 'lesson' AND e."employeeId" = ${actor.employeeId}::uuid
       AND e.status IN ('enrolled', 'in_progress', 'completed')
    ON CONFLICT ("enrollmentId", "courseItemId")
    DO UPDATE SET "lastSeenAt" = excluded."lastSeenAt", "mediaSeconds" = excluded."mediaSeconds"`;
  if (kept === 0) throw notFound();
}
