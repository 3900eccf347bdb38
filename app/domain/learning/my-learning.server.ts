import { courseOutlines } from '#app/domain/catalogue/version/course-outline.server.ts';
import type { EnrollmentStatus } from '#app/domain/enrollment/enrollment-status.ts';
import {
  newerVersion,
  type NewerVersion,
} from '#app/domain/enrollment/newer-version-sql.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { type Day, dayIn } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { inLanguageOf } from '#app/platform/in-language.ts';

import { openness } from './openness.ts';
import { progressThrough, type Progress } from './progress.ts';
import { standingOf } from './standing.server.ts';

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
  /** A newer version of the course is offered, and the learner has not said yet whether they come over. */
  newer: boolean;
};

/** The actor's courses: those under way, the one touched last first, and those completed. */
export async function myLearning(
  actor: Actor,
  language: Language,
): Promise<{ underway: LearningCard[]; completed: LearningCard[] }> {
  if (!actor.employeeId) return { underway: [], completed: [] };
  const found = await rows<Stored>('my-learning', MINE, [actor.employeeId, language]);
  const outlines = await courseOutlines(found.map(({ versionId }) => versionId));
  const cards = found.map((stored): LearningCard => {
    const { versionId, done, lastItemId, enrolledAt, completedAt, newer, ...card } = stored;
    const outline = outlines.get(versionId) ?? [];
    const closed = openness(outline, standingOf(enrolledAt, done));
    return {
      ...card,
      completedOn: completedAt && dayIn(env.ORGANISATION_TIME_ZONE, completedAt),
      progress: progressThrough(outline, done, lastItemId, closed),
      newer: newer !== null && !newer.answered,
    };
  });
  return {
    underway: cards.filter((card) => card.status !== 'completed'),
    completed: cards.filter((card) => card.status === 'completed'),
  };
}

type Stored = Omit<LearningCard, 'progress' | 'completedOn' | 'newer'> & {
  enrolledAt: Date;
  completedAt: Date | null;
  newer: NewerVersion | null;
  versionId: string;
  done: string[];
  lastItemId: string | null;
};

const NEWER = newerVersion({ enrollment: 'e', offering: 'o', version: 'v', course: 'c' });

const MINE = `
  SELECT e.id AS "enrollmentId", c.slug, c.provider, c.minutes, e.status, e.score,
         ${inLanguageOf('c.title', '$2::text')} AS title,
         e."enrolledAt", e."completedAt", o."courseVersionId" AS "versionId", ${NEWER} AS newer,
         seen."courseItemId" AS "lastItemId",
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
