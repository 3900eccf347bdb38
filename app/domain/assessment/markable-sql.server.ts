import { canUseStudio } from '#app/domain/catalogue/policy.ts';
import { type Actor, hasRole, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { notFound } from '#app/platform/errors.ts';

/**
 * Condition: somebody may mark a piece of work. Training managers mark that of the people of their units, trainers that
 * of the courses they are authors of; nobody marks their own.
 * For the aliases e (Enrollment), p (the Employee who learns) and v (the CourseVersion of the item).
 * @param first number of the first of the three parameters
 */
export function markable(first: number): string {
  return `(${inScope('p."unitId"', first)}
    OR EXISTS (SELECT 1 FROM "CourseAuthor" author
                WHERE author."courseId" = v."courseId" AND author."accountId" = $${first + 1}::uuid))
   AND e."employeeId" IS DISTINCT FROM $${first + 2}::uuid`;
}

/** The values of `markable`. */
export function markerValues(actor: Actor): unknown[] {
  const authorId = hasRole(actor, 'trainer') ? actor.accountId : null;
  return [unitScope(actor, 'training_manager'), authorId, actor.employeeId];
}

/** @throws not found for those who mark nothing at all */
export function assertMarker(actor: Actor): void {
  if (!canUseStudio(actor)) throw notFound();
}

/** The joins that `markable` asks for, from "Submission" s on. */
export const MARKABLE_JOINS = `
    JOIN "Enrollment" e ON e.id = s."enrollmentId"
    JOIN "Employee" p ON p.id = e."employeeId"
    JOIN "CourseItem" i ON i.id = s."courseItemId"
    JOIN "Module" m ON m.id = i."moduleId"
    JOIN "CourseVersion" v ON v.id = m."versionId"
    JOIN "Course" c ON c.id = v."courseId"`;
