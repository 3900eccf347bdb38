import { courseOutline } from '#app/domain/catalogue/version/course-outline.server.ts';
import type { Outline } from '#app/domain/catalogue/version/outline.ts';
import type { EnrollmentStatus } from '#app/domain/enrollment/enrollment-status.ts';
import {
  newerVersion,
  type NewerVersion,
} from '#app/domain/enrollment/newer-version-sql.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';
import { inLanguageOf } from '#app/platform/in-language.ts';

import { type Closed, openness, type Standing } from './openness.ts';
import { standingOf } from './standing.server.ts';

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
  /** When the item asked for was first opened. */
  openedAt: Date | null;
  /** The newer version of the course that the learner may come over to. */
  newer: NewerVersion | null;
  outline: Outline;
  standing: Standing;
  /** What is not open to the learner yet. */
  closed: Closed;
};

/** Where a learner is in a course: the enrollment, its outline and what is done of it. Only one's own. */
export async function learnerPlace(
  actor: Actor,
  enrollmentId: string,
  language: Language,
  itemId: string | null = null,
): Promise<LearnerPlace> {
  const found = actor.employeeId
    ? await row<Stored>('learner-place', PLACE, [enrollmentId, actor.employeeId, language, itemId])
    : null;
  if (!found) throw notFound();
  const { versionId, enrolledAt, ...place } = found;
  const outline = await courseOutline(versionId);
  const doneIds = place.done.map(({ id }) => id);
  const standing = standingOf(enrolledAt, doneIds);
  return { ...place, outline, standing, closed: openness(outline, standing) };
}

type Stored = Omit<LearnerPlace, 'outline' | 'standing' | 'closed'> & {
  versionId: string;
  enrolledAt: Date;
};

const NEWER = newerVersion({ enrollment: 'e', offering: 'o', version: 'v', course: 'c' });

const PLACE = `
  SELECT e.id AS "enrollmentId", e.status, c.slug, e."enrolledAt", e."completedAt", e.score,
         ${inLanguageOf('c.title', '$3::text')} AS title,
         o."courseVersionId" AS "versionId", ${NEWER} AS newer,
         coalesce((SELECT json_agg(json_build_object('id', d."courseItemId", 'score', d.score))
                     FROM "EnrollmentItem" d WHERE d."enrollmentId" = e.id), '[]') AS done,
         (SELECT p."courseItemId" FROM "LessonProgress" p
           WHERE p."enrollmentId" = e.id ORDER BY p."lastSeenAt" DESC LIMIT 1) AS "lastItemId",
         coalesce(here."mediaSeconds", 0) AS "mediaSeconds", here."openedAt"
    FROM "Enrollment" e
    JOIN "Offering" o ON o.id = e."offeringId"
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
    JOIN "Course" c ON c.id = v."courseId"
    LEFT JOIN "LessonProgress" here ON here."enrollmentId" = e.id AND here."courseItemId" = $4::uuid
   WHERE e.id = $1 AND e."employeeId" = $2
     AND e.status IN ('enrolled', 'in_progress', 'completed')`;
