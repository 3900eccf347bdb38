import { canUseStudio } from '#app/domain/catalogue/policy.ts';
import { type Actor, hasRole, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

/**
 * Condition: somebody may mark a piece of work. Authors mark that of their courses, training managers that of the people
 * of their units; nobody marks their own. Work that no such person can mark, every training manager may: it would wait
 * for ever.
 * For the aliases e (Enrollment), p (the Employee who learns) and v (the CourseVersion of the item).
 * @param first number of the first of the five parameters
 * @param still condition that a marker, the account a, must meet to count as one who can
 */
export function markable(first: number, still = 'true'): string {
  return `(${inScope('p."unitId"', first)}
    OR EXISTS (SELECT 1 FROM "CourseAuthor" author
                WHERE author."courseId" = v."courseId" AND author."accountId" = $${first + 1}::uuid)
    OR $${first + 3}::boolean AND NOT ${hasMarker(`$${first + 4}::date`, still)})
   AND e."employeeId" IS DISTINCT FROM $${first + 2}::uuid`;
}

/** The values of `markable`: the third is the person of the account. */
export function markerValues(actor: Actor): unknown[] {
  return [
    unitScope(actor, 'training_manager'),
    canUseStudio(actor) ? actor.accountId : null,
    actor.employeeId,
    hasRole(actor, 'training_manager'),
    today(),
  ];
}

/**
 * Condition: somebody may mark a piece of work. The same people who are told that it waits (`theMarkersOf`): those who
 * can be reached.
 * @param anywhere counts training managers of all units, who may where nobody nearer can
 */
export const hasMarker = (day: string, still = 'true', anywhere = false) => `EXISTS (
    SELECT 1 FROM "RoleGrant" g
      JOIN "Account" a ON a.id = g."accountId"
      LEFT JOIN "Employee" holder ON holder.id = a."employeeId"
     WHERE ${inForceGrant('g', day)}
       AND a."disabledAt" IS NULL AND holder."archivedAt" IS NULL
       AND (a."passwordHash" IS NOT NULL OR a.email IS NOT NULL)
       AND a."employeeId" IS DISTINCT FROM p.id AND ${still}
       AND (g.role = 'training_manager'
            AND (${anywhere} OR g."unitId" IS NULL OR EXISTS (
                   SELECT 1 FROM "UnitAncestor" over
                    WHERE over."unitId" = p."unitId" AND over."ancestorId" = g."unitId"))
            OR g.role IN ('trainer', 'training_manager') AND EXISTS (
                   SELECT 1 FROM "CourseAuthor" author
                    WHERE author."courseId" = v."courseId" AND author."accountId" = a.id)))`;

const inForceGrant = (grant: string, day: string) => `${grant}."revokedAt" IS NULL
       AND ${grant}."validFrom" <= ${day} AND (${grant}."validUntil" IS NULL OR ${grant}."validUntil" >= ${day})`;

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
