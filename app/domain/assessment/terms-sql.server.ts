import type { Allowance } from './terms.ts';

/** Condition: an accommodation is in force and holds for an enrollment, named as `isGivenTo` names them. */
export function holdsFor(given: string, enrollment: string): string {
  return `${given}."endedAt" IS NULL AND ${isGivenTo(given, enrollment)}`;
}

/**
 * Condition: an accommodation was given to an enrollment, by its person, a unit over that person, its offering, or as
 * everybody's.
 * @param given alias of a row of "Accommodation"
 * @param enrollment alias of a row of "Enrollment"
 */
export function isGivenTo(given: string, enrollment: string): string {
  return `(${given}."employeeId" = ${enrollment}."employeeId"
       OR ${given}."offeringId" = ${enrollment}."offeringId"
       OR num_nonnulls(${given}."employeeId", ${given}."unitId", ${given}."offeringId") = 0
       OR EXISTS (SELECT 1 FROM "Employee" given_to
                    JOIN "UnitAncestor" over_it ON over_it."unitId" = given_to."unitId"
                   WHERE given_to.id = ${enrollment}."employeeId"
                     AND over_it."ancestorId" = ${given}."unitId"))`;
}

/**
 * One row with what a person was given for a quiz, for `CROSS JOIN LATERAL`: the columns of `Allowance`, null where
 * nothing was given.
 * @param enrollment alias of a row of "Enrollment"
 * @param courseId expression for the id of its course
 * @param itemKey expression for the key of the quiz there
 */
export function allowance(enrollment: string, courseId: string, itemKey: string): string {
  return `(SELECT max(given."timePercent") AS "timePercent", max(given."extraTries") AS "extraTries",
                  min(given."opensAt") AS "opensAt", max(given."closesAt") AS "closesAt"
             FROM "Accommodation" given
            WHERE given."courseId" = ${courseId} AND given."itemKey" = ${itemKey}
              AND ${holdsFor('given', enrollment)})`;
}

/** The allowance out of a row that was read with its columns. */
export function allowanceOf({ timePercent, extraTries, opensAt, closesAt }: Allowance): Allowance {
  return { timePercent, extraTries, opensAt, closesAt };
}
