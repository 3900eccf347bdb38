import { courseOutlines } from '#app/domain/catalogue/course-outline.server.ts';
import type { EnrollmentStatus } from '#app/domain/enrollment/enrollment-status.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { type Day, dayIn } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import type { Language } from '#app/platform/i18n.ts';

import { progressThrough, type Progress } from './progress.ts';

export type LearningCard = {
  enrollmentId: string;
  slug: string;
  title: string;
  provider: string;
  minutes: number;
  status: EnrollmentStatus;
  completedOn: Day | null;
  score: number | null;
  progress: Progress;
};

/** The actor's courses: those under way, the one touched last first, and those completed. */
export async function myLearning(
  actor: Actor,
  language: Language,
): Promise<{ underway: LearningCard[]; completed: LearningCard[] }> {
  if (!actor.employeeId) return { underway: [], completed: [] };
  const found = await rows<Stored>('my-learning', MINE, [actor.employeeId, language]);
  const outlines = await courseOutlines(found.map(({ versionId }) => versionId));
  const cards = found.map(({ versionId, done, lastItemId, completedAt, ...card }) => ({
    ...card,
    completedOn: completedAt && dayIn(env.ORGANISATION_TIME_ZONE, completedAt),
    progress: progressThrough(outlines.get(versionId) ?? [], done, lastItemId),
  }));
  return {
    underway: cards.filter((card) => card.status !== 'completed'),
    completed: cards.filter((card) => card.status === 'completed'),
  };
}

type Stored = Omit<LearningCard, 'progress' | 'completedOn'> & {
  completedAt: Date | null;
  versionId: string;
  done: string[];
  lastItemId: string | null;
};

const MINE = `
  SELECT e.id AS "enrollmentId", c.slug, c.provider, c.minutes, e.status, e.score,
         coalesce(nullif(c.title->>$2::text, ''), c.title->>'id') AS title,
         e."completedAt", o."courseVersionId" AS "versionId", seen."courseItemId" AS "lastItemId",
         coalesce((SELECT json_agg(d."courseItemId") FROM "EnrollmentItem" d
                    WHERE d."enrollmentId" = e.id), '[]') AS done
    FROM "Enrollment" e
    JOIN "Offering" o ON o.id = e."offeringId"
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
    JOIN "Course" c ON c.id = v."courseId"
    LEFT JOIN LATERAL (SELECT p."courseItemId", p."lastSeenAt" FROM "LessonProgress" p
                        WHERE p."enrollmentId" = e.id
                        ORDER BY p."lastSeenAt" DESC LIMIT 1) seen ON true
   WHERE e."employeeId" = $1 AND e.status IN ('enrolled', 'in_progress', 'completed')
   ORDER BY coalesce(e."completedAt", seen."lastSeenAt", e."enrolledAt") DESC`;
