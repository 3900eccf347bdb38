/** Advisory lock: whoever makes or tells turns at required courses, or changes what is required. */
export const TRAININGS_LOCK = 7_301_004;

/** The more pressing goes first; an organisation's own importances come last. */
export const IMPORTANCE_ORDER = (column: string) =>
  `coalesce(array_position(ARRAY['mutlak', 'penting', 'perlu'], ${column}), 4)`;

/** The state of the turn `t` on the day of the expression `day`; agrees with turnState. */
export const TURN_STATE = (t: string, day: string) => `
  CASE WHEN ${t}."completedOn" IS NOT NULL THEN 'done'
       WHEN ${t}."endedOn" IS NOT NULL THEN 'ended'
       WHEN ${t}."dueOn" < ${day} THEN 'overdue'
       WHEN ${t}.turn > 1 THEN 'renewal'
       ELSE 'open' END`;

/**
 * The last turn of each person at each required course, where the course is still required of them: it says how the
 * person stands.
 * @param where condition on "TrainingAssignment" t
 */
export const LAST_TURNS = (where: string) => `
  SELECT * FROM (SELECT DISTINCT ON (t."requirementId", t."employeeId") t.*
                   FROM "TrainingAssignment" t WHERE ${where}
                  ORDER BY t."requirementId", t."employeeId", t.turn DESC) last
   WHERE last."endedOn" IS NULL`;

/**
 * Condition: the turn `t` waits for somebody who completed the course before the turn began, so that it is answered by
 * taking the course once more. A completion since then answers it, also before that has been written down.
 * @param course expression of the course's id
 * @param zone expression of the organisation's time zone
 */
export const TO_RENEW = (t: string, course: string, zone: string) => `
  (${t}."completedOn" IS NULL AND ${t}."endedOn" IS NULL
   AND (SELECT max(done."completedAt")
          FROM "Enrollment" done
          JOIN "Offering" run ON run.id = done."offeringId"
          JOIN "CourseVersion" taken ON taken.id = run."courseVersionId" AND taken."courseId" = ${course}
         WHERE done."employeeId" = ${t}."employeeId" AND done.status = 'completed')
       < ${t}."assignedOn"::timestamp AT TIME ZONE ${zone})`;
