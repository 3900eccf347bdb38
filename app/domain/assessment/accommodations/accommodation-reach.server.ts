import {
  type CourseReportHead,
  courseReportHead,
} from '#app/domain/assessment/gradebook/course-report-head.server.ts';
import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';

/** A quiz of a course, for somebody who may give other conditions of it, and how far that goes. */
export type Reach = {
  head: CourseReportHead;
  itemKey: string;
  title: Localised;
  /** Of every version of the course. */
  quizVersionIds: string[];
  newestQuizVersionId: string;
  /** The values of `withinReach`. */
  values: unknown[];
  /** Groups that are cut by no unit: offerings, and everybody. */
  groups: boolean;
};

/**
 * Who gives them is who marks: authors of the course to its learners, training managers to the people of their units.
 * @throws not found for whoever does not write the course, and where it has no such quiz
 */
export async function reachOf(actor: Actor, courseId: string, itemKey: string): Promise<Reach> {
  const head = await courseReportHead(actor, courseId);
  type Quiz = Pick<Reach, 'title' | 'quizVersionIds' | 'newestQuizVersionId'>;
  const quiz = await row<Quiz>('accommodated-quiz', QUIZ, [courseId, itemKey]);
  if (!quiz) throw notFound();
  const units = unitScope(actor, 'training_manager');
  return {
    head,
    itemKey,
    ...quiz,
    values: [courseId, units, head.isAuthor, actor.employeeId],
    groups: head.isAuthor || units === null,
  };
}

const QUIZ = `
  SELECT (array_agg(i.title ORDER BY v.version DESC))[1] AS title,
         (array_agg(i."quizVersionId" ORDER BY v.version DESC))[1] AS "newestQuizVersionId",
         array_agg(DISTINCT i."quizVersionId") AS "quizVersionIds"
    FROM "CourseVersion" v
    JOIN "Module" m ON m."versionId" = v.id
    JOIN "CourseItem" i ON i."moduleId" = m.id AND i.key = $2::uuid AND i.kind = 'quiz'
   WHERE v."courseId" = $1::uuid
  HAVING count(*) > 0`;

/**
 * Conditions: a person, a unit or a group lies within the reach of somebody, whose own person never does. $1 is the
 * course, $2 to $4 are the rest of the values of `Reach`.
 */
export const withinReach = {
  /** For the alias p (Employee). */
  person: `(p.id IS DISTINCT FROM $4::uuid
    AND (${inScope('p."unitId"', 2)} OR $3::boolean AND EXISTS (
         SELECT 1 FROM "Enrollment" e
           JOIN "Offering" o ON o.id = e."offeringId"
           JOIN "CourseVersion" v ON v.id = o."courseVersionId"
          WHERE e."employeeId" = p.id AND v."courseId" = $1::uuid)))`,
  /** For the alias u (Unit). */
  unit: `($3::boolean OR ${inScope('u.id', 2)})`,
  group: `($3::boolean OR $2::uuid[] IS NULL)`,
};
