import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import type { RecordProgress } from './record-progress.ts';

/**
 * Keeps where a video was left. It completes nothing and opens nothing: whatever a browser claims here only moves its
 * own resume point in a lesson that was opened before.
 */
export async function recordProgress(
  actor: Actor,
  place: { enrollmentId: string; itemId: string },
  { seconds }: RecordProgress,
): Promise<void> {
  if (!actor.employeeId) throw notFound();
  const kept = await db.$executeRaw`
    UPDATE "LessonProgress" p
       SET "lastSeenAt" = ${now()}, "mediaSeconds" = ${seconds}::int
      FROM "Enrollment" e
      JOIN "Offering" o ON o.id = e."offeringId"
      JOIN "Module" m ON m."versionId" = o."courseVersionId"
      JOIN "CourseItem" i ON i."moduleId" = m.id
     WHERE p."enrollmentId" = e.id AND p."courseItemId" = i.id
       AND e.id = ${place.enrollmentId}::uuid AND i.id = ${place.itemId}::uuid
       AND i.kind = 'lesson' AND e."employeeId" = ${actor.employeeId}::uuid
       AND e.status IN ('enrolled', 'in_progress', 'completed')`;
  if (kept === 0) throw notFound();
}
