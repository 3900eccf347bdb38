import type { Actor } from '#app/domain/organisation/actor.ts';
import { likePattern } from '#app/platform/like-pattern.ts';

import { learnerScope, visibleLearner } from './course-report-head.server.ts';
import type { RosterFilter } from './roster-search.ts';

/** The values of `ROSTER`. */
export function rosterValues(
  actor: Actor,
  head: { courseId: string; isAuthor: boolean },
  { q, offeringId, version, unitId, status }: RosterFilter,
): unknown[] {
  return [
    head.courseId,
    ...learnerScope(actor, head),
    likePattern(q.toLowerCase()),
    offeringId,
    version,
    unitId,
    status,
  ];
}

/** How many parameters `ROSTER` takes: $1 the course, $2 and $3 who is seen, $4 words, $5 offering, $6 version, $7 unit, $8 status. */
export const ROSTER_VALUES = 8;

/**
 * The enrollments of a course that a page shows, with the aliases v (CourseVersion), o (Offering), e (Enrollment),
 * p (Employee), u (Unit) and login (Account). Whoever never began is among them.
 */
export const ROSTER = `
    FROM "CourseVersion" v
    JOIN "Offering" o ON o."courseVersionId" = v.id
    JOIN "Enrollment" e ON e."offeringId" = o.id
    JOIN "Employee" p ON p.id = e."employeeId"
    JOIN "Unit" u ON u.id = p."unitId"
    LEFT JOIN "Account" login ON login."employeeId" = p.id
   WHERE v."courseId" = $1::uuid AND ${visibleLearner(2)}
     AND ($4::text IS NULL OR lower(p.name) LIKE $4 OR lower(coalesce(p.email, login.email)) LIKE $4)
     AND ($5::uuid IS NULL OR o.id = $5::uuid)
     AND ($6::int IS NULL OR v.version = $6::int)
     AND ($7::uuid IS NULL OR EXISTS (SELECT 1 FROM "UnitAncestor" below
           WHERE below."unitId" = p."unitId" AND below."ancestorId" = $7::uuid))
     AND ($8::text IS NULL OR e.status::text = $8)`;

/** A person's columns in every list of a course. */
export const PERSON = `e.id, p.name, p."titlePrefix", p."titleSuffix", u.name AS unit, e.status::text AS status`;
