import type { EnrollmentStatus } from '#app/domain/enrollment/enrollment-status.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';

import { learnerScope, visibleLearner } from './course-report-head.server.ts';

/** What there is to choose from, among the people whom the reader may see. */
export type RosterChoices = {
  /** Everybody, whatever is chosen. */
  people: number;
  offerings: { id: string; code: string }[];
  /** Newest first. */
  versions: number[];
  units: { id: string; name: string }[];
  statuses: EnrollmentStatus[];
};

export async function rosterChoices(
  actor: Actor,
  head: { courseId: string; isAuthor: boolean },
): Promise<RosterChoices> {
  const values = [head.courseId, ...learnerScope(actor, head)];
  return (await row<RosterChoices>('roster-choices', CHOICES, values))!;
}

const CHOICES = `
  WITH person AS MATERIALIZED (
    SELECT o.id AS "offeringId", o.code, v.version, p."unitId", e.status
      FROM "CourseVersion" v
      JOIN "Offering" o ON o."courseVersionId" = v.id
      JOIN "Enrollment" e ON e."offeringId" = o.id
      JOIN "Employee" p ON p.id = e."employeeId"
     WHERE v."courseId" = $1::uuid AND ${visibleLearner(2)}
  )
  SELECT (SELECT count(*) FROM person) AS people,
         (SELECT coalesce(json_agg(json_build_object('id', x."offeringId", 'code', x.code) ORDER BY x.code), '[]')
            FROM (SELECT DISTINCT "offeringId", code FROM person) x) AS offerings,
         (SELECT coalesce(array_agg(x.version ORDER BY x.version DESC), '{}')
            FROM (SELECT DISTINCT version FROM person) x) AS versions,
         (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name, u.id), '[]')
            FROM "Unit" u WHERE u.id IN (SELECT "unitId" FROM person)) AS units,
         (SELECT coalesce(array_agg(x.status::text ORDER BY x.status), '{}')
            FROM (SELECT DISTINCT status FROM person) x) AS statuses`;
