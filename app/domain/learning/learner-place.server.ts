import { courseOutline } from '#app/domain/catalogue/course-outline.server.ts';
import type { Outline } from '#app/domain/catalogue/outline.ts';
import type { EnrollmentStatus } from '#app/domain/enrollment/enrollment-status.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';

export type LearnerPlace = {
  enrollmentId: string;
  status: EnrollmentStatus;
  slug: string;
  title: string;
  completedAt: Date | null;
  score: number | null;
  /** Items done, with the score where there is one. */
  done: { id: string; score: number | null }[];
  lastItemId: string | null;
  /** Where the video of the item asked for was left. */
  mediaSeconds: number;
  outline: Outline;
};

/** Where a learner is in a course: the enrollment, its outline and what is done of it. Only one's own. */
export async function learnerPlace(
  actor: Actor,
  enrollmentId: string,
  language: Language,
  itemId: string | null = null,
): Promise<LearnerPlace> {
  const found = actor.employeeId
    ? await row<Omit<LearnerPlace, 'outline'> & { versionId: string }>('learner-place', PLACE, [
        enrollmentId,
        actor.employeeId,
        language,
        itemId,
      ])
    : null;
  if (!found) throw notFound();
  const { versionId, ...place } = found;
  return { ...place, outline: await courseOutline(versionId) };
}

const PLACE = `
  SELECT e.id AS "enrollmentId", e.status, c.slug, e."completedAt", e.score,
         coalesce(nullif(c.title->>$3::text, ''), c.title->>'id') AS title,
         o."courseVersionId" AS "versionId",
         coalesce((SELECT json_agg(json_build_object('id', d."courseItemId", 'score', d.score))
                     FROM "EnrollmentItem" d WHERE d."enrollmentId" = e.id), '[]') AS done,
         (SELECT p."courseItemId" FROM "LessonProgress" p
           WHERE p."enrollmentId" = e.id ORDER BY p."lastSeenAt" DESC LIMIT 1) AS "lastItemId",
         coalesce((SELECT p."mediaSeconds" FROM "LessonProgress" p
                    WHERE p."enrollmentId" = e.id AND p."courseItemId" = $4::uuid), 0) AS "mediaSeconds"
    FROM "Enrollment" e
    JOIN "Offering" o ON o.id = e."offeringId"
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
    JOIN "Course" c ON c.id = v."courseId"
   WHERE e.id = $1 AND e."employeeId" = $2
     AND e.status IN ('enrolled', 'in_progress', 'completed')`;
