import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

/** @throws not found unless the item is of the version that the actor's own enrollment is in */
export async function requireOwnItem(
  actor: Actor,
  { enrollmentId, courseItemId }: { enrollmentId: string; courseItemId: string },
): Promise<void> {
  if (!(await row('own-item', OWN, [enrollmentId, courseItemId, actor.employeeId])))
    throw notFound();
}

const OWN = `
  SELECT 1
    FROM "Enrollment" e
    JOIN "Offering" o ON o.id = e."offeringId"
    JOIN "Module" m ON m."versionId" = o."courseVersionId"
    JOIN "CourseItem" i ON i."moduleId" = m.id
   WHERE e.id = $1 AND i.id = $2 AND e."employeeId" = $3::uuid`;
