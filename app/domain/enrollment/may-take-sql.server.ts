import { IS_MEANT_FOR } from '#app/domain/catalogue/audience-sql.server.ts';

/**
 * Condition: somebody may take a course by himself or herself: it is meant for people like this, or required of this
 * very person, for whoever requires it has decided that.
 * @param course the row's name of "Course" in the statement
 * @param employeeId expression of the person's id
 */
export const MAY_TAKE = (course: string, employeeId: string) => `
  (${IS_MEANT_FOR(course, employeeId)} OR EXISTS (
     SELECT 1 FROM "TrainingAssignment" turn
       JOIN "TrainingRequirement" wants ON wants.id = turn."requirementId"
      WHERE turn."employeeId" = ${employeeId} AND wants."courseId" = ${course}.id
        AND turn."completedOn" IS NULL AND turn."endedOn" IS NULL))`;
