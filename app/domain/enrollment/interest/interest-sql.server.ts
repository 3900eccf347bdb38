/**
 * Condition: a batch of a course is announced and its enrolment not over, so that whoever wants it has a batch to look at.
 * @param course the alias of the row of "Course"
 * @param moment expression of the present
 */
export const hasBatch = (course: string, moment: string) => `
  EXISTS (SELECT 1 FROM "CourseVersion" held JOIN "Offering" run ON run."courseVersionId" = held.id
           WHERE held."courseId" = ${course}.id AND run.kind = 'dated' AND run.status = 'open'
             AND (run."closesAt" IS NULL OR run."closesAt" > ${moment}))`;
