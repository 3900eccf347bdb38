import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';

import { PERIOD } from './certificate-period.server.ts';

/** The certificate that a completed enrollment earns: `making` until its signed document is stored. */
export type EarnedCertificate =
  { state: 'making' } | { state: 'ready'; certificateId: string } | { state: 'revoked' };

/**
 * How far the certificate of an enrollment of the actor is.
 * @returns null where the course awards none or the enrollment is not completed
 */
export async function certificateOfEnrollment(
  actor: Actor,
  enrollmentId: string,
): Promise<EarnedCertificate | null> {
  type Row = { certificateId: string | null; ready: boolean; revoked: boolean };
  const found = await row<Row>('certificate-of-enrollment', EARNED, [
    enrollmentId,
    actor.employeeId,
    env.ORGANISATION_TIME_ZONE,
  ]);
  if (!found) return null;
  if (found.revoked) return { state: 'revoked' };
  if (!found.certificateId || !found.ready) return { state: 'making' };
  return { state: 'ready', certificateId: found.certificateId };
}

const EARNED = `
  SELECT c.id AS "certificateId", c."readyAt" IS NOT NULL AS ready, c."revokedAt" IS NOT NULL AS revoked
    FROM "Enrollment" e
    JOIN "Offering" o ON o.id = e."offeringId"
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
    LEFT JOIN "AwardRule" r ON r."courseId" = v."courseId"
    LEFT JOIN LATERAL (
         SELECT id, "readyAt", "revokedAt" FROM "Certificate"
          WHERE "employeeId" = e."employeeId" AND "awardRuleId" = r.id
            AND ("enrollmentId" = e.id OR period = ${PERIOD('e', 'v."courseId"', '$3')})
          ORDER BY "enrollmentId" = e.id DESC, revision DESC LIMIT 1) c ON true
   WHERE e.id = $1 AND e."employeeId" = $2 AND e.status = 'completed'
     AND (r.active OR c.id IS NOT NULL)`;
