import { canUseStudio, canWriteCourse } from '#app/domain/catalogue/policy.ts';
import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';

/** What stands above the pages that say how people do in a course. */
export type CourseReportHead = {
  courseId: string;
  title: Localised;
  /** The first survey of the version learners see. */
  surveyKey: string | null;
  published: boolean;
  /** It is held in batches: people may note their interest in one. */
  inBatches: boolean;
  isAuthor: boolean;
};

/**
 * A course, for those who may see how its people do.
 * @throws not found for whoever does not write the course
 */
export async function courseReportHead(actor: Actor, courseId: string): Promise<CourseReportHead> {
  if (!canUseStudio(actor)) throw notFound();
  const head = await row<CourseReportHead>('course-report-head', HEAD, [courseId, actor.accountId]);
  if (!head || !canWriteCourse(actor, head)) throw notFound();
  return head;
}

const HEAD = `
  SELECT c.id AS "courseId", c.title, c."currentVersionId" IS NOT NULL AS published,
         c.kind <> 'online' AS "inBatches",
         EXISTS (SELECT 1 FROM "CourseAuthor" a
                  WHERE a."courseId" = c.id AND a."accountId" = $2::uuid) AS "isAuthor",
         (SELECT i.key FROM "Module" m JOIN "CourseItem" i ON i."moduleId" = m.id AND i.kind = 'survey'
           WHERE m."versionId" = c."currentVersionId"
           ORDER BY m.position, i.position LIMIT 1) AS "surveyKey"
    FROM "Course" c WHERE c.id = $1`;

/** Which of these courses are for the actor to see so. */
export async function reportedCourses(actor: Actor, courseIds: string[]): Promise<Set<string>> {
  if (!canUseStudio(actor) || courseIds.length === 0) return new Set();
  const found = await rows<{ id: string; isAuthor: boolean }>('reported-courses', COURSES, [
    courseIds,
    actor.accountId,
  ]);
  return new Set(found.flatMap((course) => (canWriteCourse(actor, course) ? course.id : [])));
}

const COURSES = `
  SELECT c.id, EXISTS (SELECT 1 FROM "CourseAuthor" a
                        WHERE a."courseId" = c.id AND a."accountId" = $2::uuid) AS "isAuthor"
    FROM "Course" c WHERE c.id = ANY ($1::uuid[])`;

/**
 * Condition: somebody may see how a person does in a course. Its authors see everybody, training managers the people of
 * their units. For the alias p (Employee).
 * @param first number of the first of the two parameters
 */
export function visibleLearner(first: number): string {
  return `($${first + 1}::boolean OR ${inScope('p."unitId"', first)})`;
}

/** The values of `visibleLearner`. */
export function learnerScope(actor: Actor, { isAuthor }: { isAuthor: boolean }): unknown[] {
  return [unitScope(actor, 'training_manager'), isAuthor];
}
