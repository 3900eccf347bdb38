import { courseOutline } from '#app/domain/catalogue/version/course-outline.server.ts';
import { itemsOf, type OutlineItem } from '#app/domain/catalogue/version/outline.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';

/**
 * What an item of an earlier version has become in the version the learner is in now; windows and bookmarks may still
 * ask for it.
 * @returns `gone` where the version has it no more; null when this never was an item of that course, or the enrollment
 * is not the actor's own
 */
export async function itemNow(
  actor: Actor,
  { enrollmentId, itemId }: { enrollmentId: string; itemId: string },
): Promise<OutlineItem | 'gone' | null> {
  if (!actor.employeeId) return null;
  const found = await row<{ key: string; versionId: string }>('item-now', NOW, [
    enrollmentId,
    actor.employeeId,
    itemId,
  ]);
  if (!found) return null;
  const items = itemsOf(await courseOutline(found.versionId));
  if (items.some(({ id }) => id === itemId)) return null;
  return items.find(({ key }) => key === found.key) ?? 'gone';
}

const NOW = `
  SELECT i.key, taken.id AS "versionId"
    FROM "Enrollment" e
    JOIN "Offering" o ON o.id = e."offeringId"
    JOIN "CourseVersion" taken ON taken.id = o."courseVersionId"
    JOIN "CourseVersion" earlier ON earlier."courseId" = taken."courseId" AND earlier.version < taken.version
    JOIN "Module" m ON m."versionId" = earlier.id
    JOIN "CourseItem" i ON i."moduleId" = m.id AND i.id = $3
   WHERE e.id = $1 AND e."employeeId" = $2
     AND e.status IN ('enrolled', 'in_progress', 'completed')`;
