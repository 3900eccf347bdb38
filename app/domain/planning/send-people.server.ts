import {
  canSend,
  PLANNING_ROLES,
  type SentPersonFacts,
} from '#app/domain/enrollment/enrollment-policy.ts';
import {
  freeSeats,
  type LockedOffering,
  lockOffering,
} from '#app/domain/enrollment/lock-offering.server.ts';
import { placeInOffering } from '#app/domain/enrollment/place-in-offering.server.ts';
import { QUOTA_UNIT, SEATS_LEFT } from '#app/domain/enrollment/seats-left-sql.server.ts';
import { clashesWith, lockTimesOf } from '#app/domain/enrollment/seat-times.server.ts';
import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

import { SENT_AT_ONCE, type SendOutcome, type SendReport } from './send-people.ts';
import { TO_RENEW } from './turn-sql.server.ts';

/**
 * Takes places in an offering for people, in one step: those of the list whom the actor may send, in its order while
 * seats last. Whoever cannot go is counted by the reason; sending the same list again changes nothing. Who completed the
 * course before can go where it is required anew.
 * @param input.competencyId sends only those whose level of this competency the course would raise
 * @throws not found when the actor may send none of them
 */
export async function sendPeople(
  actor: Actor,
  input: { offeringId: string; employeeIds: string[]; competencyId?: string },
): Promise<SendReport> {
  const { offeringId, employeeIds, competencyId = null } = input;
  const wanted = [...new Set(employeeIds)];
  if (wanted.length > SENT_AT_ONCE)
    throw new DomainError('invalid', 'tooManyPeople', { max: SENT_AT_ONCE });
  return db.$transaction(async (tx) => {
    const offering = await lockOffering(tx, offeringId);
    if (offering.kind === 'dated') await lockTimesOf(tx, wanted);
    const candidates = await runIn(tx)<Candidate>(CANDIDATES, [
      wanted,
      unitScope(actor, ...PLANNING_ROLES),
      offering.courseId,
      offering.id,
      competencyId,
      today(),
      env.ORGANISATION_TIME_ZONE,
    ]);
    const allowed = candidates.filter((person) => canSend(actor, person));
    if (allowed.length === 0) throw notFound();
    if (!offering.open) throw new DomainError('conflict', 'enrollmentClosed');
    let seats = (await freeSeats(tx, offering)) ?? Infinity;
    const report: SendReport = {
      sent: 0,
      already: 0,
      done: 0,
      prerequisite: 0,
      noGain: 0,
      clash: 0,
      full: 0,
    };
    const clashes = await clashesWith(
      runIn(tx),
      offeringId,
      allowed.map(({ employeeId }) => employeeId),
    );
    const quotas = await quotasOf(tx, offering, wanted);
    for (const { employeeId, hindrance } of allowed) {
      const quota = quotas.get(employeeId);
      const isFull = seats === 0 || quota?.left === 0;
      const outcome: SendOutcome =
        hindrance ?? (clashes.has(employeeId) ? 'clash' : isFull ? 'full' : 'sent');
      report[outcome] += 1;
      if (outcome !== 'sent') continue;
      seats -= 1;
      if (quota) quota.left -= 1;
      await placeInOffering(tx, actor, offering, { employeeId, sent: true });
    }
    return report;
  });
}

/** The quota that each person counts towards, with the seats left in it: one for all of a unit. */
async function quotasOf(tx: Tx, offering: LockedOffering, employeeIds: string[]) {
  const quotas = new Map<string, { left: number }>();
  if (offering.kind !== 'dated' || offering.capacity === null) return quotas;
  const found = await runIn(tx)<{ employeeId: string; unitId: string | null; left: number }>(
    QUOTAS,
    [employeeIds, offering.id],
  );
  const ofUnit = new Map<string | null, { left: number }>();
  for (const { employeeId, unitId, left } of found) {
    const quota = ofUnit.get(unitId) ?? { left };
    ofUnit.set(unitId, quota);
    quotas.set(employeeId, quota);
  }
  return quotas;
}

/** $1 people, $2 offering */
const QUOTAS = `
  SELECT e.id AS "employeeId", ${QUOTA_UNIT('o', 'e."unitId"')} AS "unitId",
         ${SEATS_LEFT('o', 'e.id')} AS left
    FROM "Employee" e CROSS JOIN "Offering" o
   WHERE e.id = ANY ($1::uuid[]) AND o.id = $2::uuid`;

type Candidate = SentPersonFacts & {
  hindrance: Exclude<SendOutcome, 'sent' | 'clash' | 'full'> | null;
};

/** $1 people, $2 where planning grants begin, $3 course, $4 offering, $5 competency or null, $6 today, $7 zone; as listed. */
const CANDIDATES = `
  WITH taken AS MATERIALIZED (
    SELECT n."employeeId", v."courseId", n."offeringId", n.status
      FROM "Enrollment" n
      JOIN "Offering" o ON o.id = n."offeringId"
      JOIN "CourseVersion" v ON v.id = o."courseVersionId"
     WHERE n."employeeId" = ANY ($1::uuid[])
       AND n.status IN ('requested', 'approved', 'waitlisted', 'offered', 'enrolled', 'in_progress', 'completed')
  )
  SELECT e.id AS "employeeId", e."supervisorId", ${inScope('e."unitId"', 2)} AS "inPlanningScope",
         CASE WHEN EXISTS (SELECT 1 FROM taken t WHERE t."employeeId" = e.id AND t.status <> 'completed'
                              AND (t."offeringId" = $4::uuid
                                   OR t."courseId" = $3::uuid AND t.status IN ('enrolled', 'in_progress'))) THEN 'already'
              WHEN EXISTS (SELECT 1 FROM taken t WHERE t."employeeId" = e.id AND t."courseId" = $3::uuid
                              AND t.status = 'completed')
               AND NOT EXISTS (SELECT 1 FROM "TrainingAssignment" t
                                 JOIN "TrainingRequirement" r ON r.id = t."requirementId" AND r."courseId" = $3::uuid
                                WHERE t."employeeId" = e.id AND ${TO_RENEW('t', '$3::uuid', '$7::text')}) THEN 'done'
              WHEN EXISTS (SELECT 1 FROM "CoursePrerequisite" p
                            WHERE p."courseId" = $3::uuid
                              AND NOT EXISTS (SELECT 1 FROM taken t WHERE t."employeeId" = e.id
                                                 AND t."courseId" = p."requiredId" AND t.status = 'completed'))
                   THEN 'prerequisite'
              WHEN $5::uuid IS NOT NULL AND EXISTS (
                     SELECT 1 FROM "HeldLevel" h
                      WHERE h."employeeId" = e.id AND h."competencyId" = $5::uuid AND ${inForce('h', '$6::date')}
                        AND h.level >= coalesce((SELECT o.level FROM "CourseOutcome" o
                                                  WHERE o."courseId" = $3::uuid AND o."competencyId" = $5::uuid), 0))
                   THEN 'noGain' END AS hindrance
    FROM unnest($1::uuid[]) WITH ORDINALITY AS listed (id, place)
    JOIN "Employee" e ON e.id = listed.id AND e."archivedAt" IS NULL
   ORDER BY listed.place`;
