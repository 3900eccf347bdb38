import { ACCOUNT_NAME } from '#app/domain/catalogue/account-name-sql.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';

import { assertReads } from './course-reader.server.ts';

export type CourseVersionLine = {
  id: string;
  version: number;
  publishedAt: Date;
  publishedBy: string | null;
  note: string;
  offersMove: boolean;
  /** It is the one that learners begin. */
  current: boolean;
  /** Who is in it now, and who has completed it. */
  underWay: number;
  completed: number;
};

/** The versions of a course, the latest first. @throws not found for whoever does not write it */
export async function courseVersions(actor: Actor, courseId: string): Promise<CourseVersionLine[]> {
  await assertReads(actor, courseId);
  return rows<CourseVersionLine>('course-versions', VERSIONS, [courseId]);
}

const VERSIONS = `
  SELECT v.id, v.version, v."publishedAt", ${ACCOUNT_NAME('v."publishedById"')} AS "publishedBy", v.note,
         v."offersMove", c."currentVersionId" = v.id AS current,
         count(e.id) FILTER (WHERE e.status IN ('enrolled', 'in_progress')) AS "underWay",
         count(e.id) FILTER (WHERE e.status = 'completed') AS completed
    FROM "Course" c
    JOIN "CourseVersion" v ON v."courseId" = c.id
    LEFT JOIN "Offering" o ON o."courseVersionId" = v.id
    LEFT JOIN "Enrollment" e ON e."offeringId" = o.id
   WHERE c.id = $1::uuid
   GROUP BY v.id, c.id
   ORDER BY v.version DESC`;
