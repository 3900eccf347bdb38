/**
 * Expression: the period of the certificate that the completed enrollment `e` earns; certificates of one person, award
 * rule and period are revisions of one. It is the year of completion, so that runs taken beside each other award
 * once; and the enrollment itself where it was begun after the person had completed the course: a renewal is proof of
 * its own, in the same year too.
 * @param course expression of the course's id
 * @param zone expression of the organisation's time zone
 */
export const PERIOD = (e: string, course: string, zone: string) => `
  CASE WHEN EXISTS (SELECT 1
                      FROM "Enrollment" former
                      JOIN "Offering" run ON run.id = former."offeringId"
                      JOIN "CourseVersion" taken ON taken.id = run."courseVersionId" AND taken."courseId" = ${course}
                     WHERE former."employeeId" = ${e}."employeeId" AND former.id <> ${e}.id
                       AND former.status = 'completed' AND former."completedAt" < ${e}."enrolledAt")
       THEN ${e}.id::text
       ELSE to_char(${e}."completedAt" AT TIME ZONE ${zone}, 'YYYY') END`;
