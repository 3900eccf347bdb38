import { isListed } from '#app/domain/catalogue/listed-courses.server.ts';
import { openOffering } from '#app/domain/enrollment/open-offering-sql.server.ts';
import type { Day } from '#app/platform/clock.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { TO_RENEW } from './turn-sql.server.ts';

/** A person's turn at a required course, as taking the course once more needs it. */
export type Renewal = {
  slug: string;
  title: Localised;
  listed: boolean;
  turn: number;
  dueOn: Day;
  completedOn: Day | null;
  endedOn: Day | null;
  /** The course was completed before the turn and not since. */
  waits: boolean;
  /** Under way: the answer to come. */
  enrollmentId: string | null;
  /** The self-paced offering with a seat that takes people now. */
  offeringId: string | null;
};

/** Expression: the enrollment of the employee that is under way in the course; the newest, if there were several. */
export const UNDERWAY = (employee: string, course: string) => `
  (SELECT n.id
     FROM "Enrollment" n
     JOIN "Offering" o ON o.id = n."offeringId"
     JOIN "CourseVersion" v ON v.id = o."courseVersionId" AND v."courseId" = ${course}
    WHERE n."employeeId" = ${employee} AND n.status IN ('enrolled', 'in_progress')
    ORDER BY n."enrolledAt" DESC, n.id DESC LIMIT 1)`;

/** $1 turn, $2 employee, $3 zone */
export const RENEWAL = `
  SELECT c.slug, c.title, ${isListed('c')} AS listed, t.turn, t."dueOn"::text, t."completedOn"::text, t."endedOn"::text,
         coalesce(${TO_RENEW('t', 'c.id', '$3::text')}, false) AS waits,
         ${UNDERWAY('t."employeeId"', 'c.id')} AS "enrollmentId",
         CASE WHEN ${isListed('c')} THEN ${openOffering('c')} END AS "offeringId"
    FROM "TrainingAssignment" t
    JOIN "TrainingRequirement" r ON r.id = t."requirementId"
    JOIN "Course" c ON c.id = r."courseId"
   WHERE t.id = $1::uuid AND t."employeeId" = $2::uuid`;
