import {
  type CourseReportHead,
  learnerScope,
  visibleLearner,
} from '#app/domain/assessment/gradebook/course-report-head.server.ts';
import type { Marks } from '#app/domain/assessment/grading.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';
import { rowsById } from '#app/platform/rows-by-id.server.ts';

import type { QuizPart } from './quiz-part.server.ts';

/** The first attempt of somebody that was handed in. */
export type FirstAttempt = {
  /** Null while answers wait for their markers. */
  score: number | null;
  marks: Marks;
};

/** The first attempts of the people whom the actor may see, so many at a time. */
export async function* firstAttempts(
  actor: Actor,
  head: CourseReportHead,
  part: QuizPart,
): AsyncGenerator<FirstAttempt[]> {
  const values = firstValues(actor, head, part);
  const first = await rows<{ id: string }>('first-attempts', FIRST_ONES, values);
  yield* rowsById<FirstAttempt>('marks-of-attempts', MARKS, first);
}

/** The values of `FIRST_ONES`. */
export function firstValues(
  actor: Actor,
  head: CourseReportHead,
  { quizVersionId, itemIds }: QuizPart,
): unknown[] {
  return [quizVersionId, itemIds, ...learnerScope(actor, head)];
}

/** The ids of them. Who takes the course twice is one person. $1 quiz version, $2 items, $3 and $4 who is seen */
export const FIRST_ONES = `
    SELECT DISTINCT ON (e."employeeId") a.id, e."employeeId", a."startedAt"
      FROM "Attempt" a
      JOIN "Enrollment" e ON e.id = a."enrollmentId"
      JOIN "Employee" p ON p.id = e."employeeId"
     WHERE a."quizVersionId" = $1::uuid AND a."courseItemId" = ANY ($2::uuid[])
       AND a."submittedAt" IS NOT NULL AND ${visibleLearner(3)}
     ORDER BY e."employeeId", a."startedAt", a.id`;

const MARKS = `
  SELECT a.score, a.marks FROM "Attempt" a WHERE a.id = ANY ($1::uuid[]) AND a.marks IS NOT NULL`;
