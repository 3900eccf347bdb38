import { systemActor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { log } from '#app/platform/log.server.ts';
import { hasPublicUrl } from '#app/platform/public-url.server.ts';

import { AWARDS } from './awards-sql.server.ts';
import { PERIOD } from './certificate-period.server.ts';
import { issueCertificate } from './issue-certificate.server.ts';

const AT_ONCE = 200;
const GRACE_MS = 60_000;

/**
 * Enrollments that were completed more than a minute ago and still have no certificate that is ready, oldest first:
 * the job was lost, failed for good, or issuing was not possible then.
 */
export async function owedCertificates(limit = AT_ONCE): Promise<string[]> {
  const owed = await rows<{ enrollmentId: string }>('certificates-owed', OWED, [
    new Date(now().getTime() - GRACE_MS),
    env.ORGANISATION_TIME_ZONE,
    limit,
  ]);
  return owed.map(({ enrollmentId }) => enrollmentId);
}

/** Issues what is owed, at most 200 a run; one that fails keeps none of the others. @returns how many were issued */
export async function sweepCertificates(): Promise<number> {
  const owed = await owedCertificates();
  if (owed.length === 0) return 0;
  if (!hasPublicUrl()) {
    log.warn({ owed: owed.length }, 'certificates wait until PUBLIC_URL is set');
    return 0;
  }
  let issued = 0;
  for (const enrollmentId of owed) {
    try {
      if (await issueCertificate(systemActor, { enrollmentId })) issued++;
    } catch (error) {
      log.error({ enrollmentId, err: error }, 'an owed certificate could not be issued');
    }
  }
  return issued;
}

/** Those without a certificate of their own are few: only of them is the period worked out. */
const OWED = `
  WITH bare AS MATERIALIZED (
    SELECT e.id, e."employeeId", e."completedAt", rule.id AS "ruleId",
           ${PERIOD('e', 'rule."courseId"', '$2')} AS period
      FROM "AwardRule" rule
      JOIN "CourseVersion" v ON v."courseId" = rule."courseId"
      JOIN "Offering" o ON o."courseVersionId" = v.id
      JOIN "Enrollment" e ON e."offeringId" = o.id
     WHERE ${AWARDS} AND e.status = 'completed' AND e."completedAt" < $1
       AND NOT EXISTS (SELECT 1 FROM "Certificate" c WHERE c."enrollmentId" = e.id AND c."awardRuleId" = rule.id)
  )
  SELECT c."enrollmentId", c."createdAt" AS since
    FROM "Certificate" c
   WHERE c."readyAt" IS NULL AND c."revokedAt" IS NULL AND c."createdAt" < $1
  UNION ALL
  (SELECT DISTINCT ON (e."employeeId", e."ruleId", e.period) e.id, e."completedAt"
     FROM bare e
    WHERE NOT EXISTS (SELECT 1 FROM "Certificate" c
                       WHERE c."employeeId" = e."employeeId" AND c."awardRuleId" = e."ruleId" AND c.period = e.period)
    ORDER BY e."employeeId", e."ruleId", e.period, e."completedAt")
   ORDER BY since LIMIT $3`;
