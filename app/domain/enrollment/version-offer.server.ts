import type { Actor } from '#app/domain/organisation/actor.ts';
import type { RunStatement } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import type { Done } from './carried-over.ts';
import { newerVersion } from './newer-version-sql.server.ts';
import type { VersionOffer } from './version-offer.ts';

/**
 * What stands between the actor's own enrollment and a newer version of the course.
 * @param versionId the version they were shown; a version of another course is not found
 */
export async function versionOffer(
  run: RunStatement,
  actor: Actor,
  { enrollmentId, versionId }: { enrollmentId: string; versionId?: string },
): Promise<VersionOffer> {
  const values = [enrollmentId, actor.employeeId, versionId ?? null];
  const [offer] = actor.employeeId ? await run<VersionOffer>(OFFER, values) : [];
  if (!offer) throw notFound();
  return offer;
}

const NEWER = newerVersion({ enrollment: 'e', offering: 'o', version: 'v', course: 'c' });

const OFFER = `
  SELECT f.*, EXISTS (SELECT 1 FROM "Enrollment" other
                       WHERE other."offeringId" = (f.newer->>'offeringId')::uuid
                         AND other."employeeId" = $2::uuid AND other.id <> $1::uuid
                         AND other.status IN ('requested', 'approved', 'waitlisted', 'offered',
                                              'enrolled', 'in_progress')) AS elsewhere
    FROM (SELECT e.status, e."offeringId", v.id AS "versionId", ${NEWER} AS newer,
                 (SELECT a."courseItemId" FROM "Attempt" a
                   WHERE a."enrollmentId" = e.id AND a."submittedAt" IS NULL LIMIT 1) AS "attemptItemId",
                 (SELECT s."courseItemId" FROM "Submission" s
                   WHERE s."enrollmentId" = e.id AND s.result IS NULL LIMIT 1) AS "submissionItemId"
            FROM "Enrollment" e
            JOIN "Offering" o ON o.id = e."offeringId"
            JOIN "CourseVersion" v ON v.id = o."courseVersionId"
            JOIN "Course" c ON c.id = v."courseId"
           WHERE e.id = $1::uuid AND e."employeeId" = $2::uuid
             AND e.status IN ('enrolled', 'in_progress', 'completed')
             AND ($3::uuid IS NULL
                  OR EXISTS (SELECT 1 FROM "CourseVersion" shown
                              WHERE shown.id = $3::uuid AND shown."courseId" = c.id))) f`;

/** All that is done of an enrollment, in whichever versions it has been. */
export function doneInAnyVersion(run: RunStatement, enrollmentId: string): Promise<Done[]> {
  return run<Done>(DONE, [enrollmentId]);
}

const DONE = `
  SELECT d."courseItemId", i.key, i.fingerprint, d."completedAt", d.score
    FROM "EnrollmentItem" d JOIN "CourseItem" i ON i.id = d."courseItemId"
   WHERE d."enrollmentId" = $1::uuid`;
