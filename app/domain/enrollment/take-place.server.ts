import { IS_MEANT_FOR } from '#app/domain/catalogue/audience-sql.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';

import { freeSeats, type LockedOffering, lockOffering } from './lock-offering.server.ts';
import { MAY_TAKE } from './may-take-sql.server.ts';
import { placeInOffering } from './place-in-offering.server.ts';
import { SEATS_LEFT } from './seats-left-sql.server.ts';
import { clashError, clashesWith, lockTimesOf } from './seat-times.server.ts';

export type Place = { enrollmentId: string; created: boolean };

/**
 * Takes a place in an offering for the actor's own person, under the offering's lock: the enrollment that is there
 * already, or a new one.
 * @param input.again a completed enrollment does not stand in the way: the course is taken once more
 * @throws conflict when the offering takes nobody now, has no seat left for the person, is meant for others, asks for a course not
 *   completed, or meets while the person is at another meeting
 */
export async function takePlace(
  tx: Tx,
  actor: Actor,
  input: { offeringId: string; employeeId: string; again?: boolean },
): Promise<Place> {
  const { offeringId, employeeId, again = false } = input;
  const offering = await lockOffering(tx, offeringId);
  // Two runs of one course have locks of their own: who takes both at once waits here for the first.
  if (offering.kind === 'dated') await lockTimesOf(tx, [employeeId]);
  const known = await knownEnrollment(tx, offering, employeeId);
  if (known && !(again && known.completed)) return { enrollmentId: known.id, created: false };
  if (offering.status === 'cancelled') throw new DomainError('conflict', 'enrollmentCancelled');
  if (!offering.open) throw new DomainError('conflict', 'enrollmentClosed');
  await assertAudience(tx, offering, employeeId);
  await assertPrerequisites(tx, offering.courseId, employeeId);
  await assertFree(tx, offering, employeeId);
  if ((await freeSeats(tx, offering)) === 0) throw new DomainError('conflict', 'enrollmentFull');
  await assertQuota(tx, offering, employeeId);
  return {
    enrollmentId: await placeInOffering(tx, actor, offering, { employeeId }),
    created: true,
  };
}

type Known = { id: string; completed: boolean };

/** The person's live enrollment in this offering or one under way in another run; else the last completed. */
async function knownEnrollment(
  tx: Tx,
  offering: LockedOffering,
  employeeId: string,
): Promise<Known | null> {
  const [known] = await tx.$queryRaw<Known[]>`
    SELECT e.id, e.status = 'completed' AS completed
      FROM "Enrollment" e
      JOIN "Offering" o ON o.id = e."offeringId"
      JOIN "CourseVersion" v ON v.id = o."courseVersionId"
     WHERE e."employeeId" = ${employeeId}::uuid
       AND v."courseId" = ${offering.courseId}::uuid
       AND (e.status IN ('enrolled', 'in_progress', 'completed')
            OR e."offeringId" = ${offering.id}::uuid
               AND e.status IN ('requested', 'approved', 'waitlisted', 'offered'))
     ORDER BY e.status = 'completed', e."offeringId" = ${offering.id}::uuid DESC, e."enrolledAt" DESC
     LIMIT 1`;
  return known ?? null;
}

/** An offering may narrow the audience of its course: to require a course of somebody is not to give this run. */
async function assertAudience(tx: Tx, offering: LockedOffering, employeeId: string) {
  const [meant] = await runIn(tx)<{ course: boolean; offering: boolean }>(MEANT, [
    offering.id,
    employeeId,
  ]);
  if (!meant?.course) throw new DomainError('conflict', 'audienceNotMet');
  if (!meant.offering) throw new DomainError('conflict', 'batchAudienceNotMet');
}

const MEANT = `
  SELECT ${MAY_TAKE('c', '$2::uuid')} AS course, ${IS_MEANT_FOR('o', '$2::uuid')} AS offering
    FROM "Offering" o
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
    JOIN "Course" c ON c.id = v."courseId"
   WHERE o.id = $1::uuid`;

async function assertFree(tx: Tx, offering: LockedOffering, employeeId: string) {
  if (offering.kind !== 'dated') return;
  const clash = (await clashesWith(runIn(tx), offering.id, [employeeId])).get(employeeId);
  if (clash) throw clashError(clash);
}

async function assertQuota(tx: Tx, offering: LockedOffering, employeeId: string) {
  if (offering.kind !== 'dated') return;
  const [seats] = await runIn(tx)<{ left: number | null }>(LEFT, [offering.id, employeeId]);
  if (seats?.left === 0) throw new DomainError('conflict', 'enrollmentQuotaFull');
}

const LEFT = `
  SELECT ${SEATS_LEFT('o', '$2::uuid')} AS left FROM "Offering" o WHERE o.id = $1::uuid`;

/** The courses that must be completed before this one; the proof is locked until this enrollment is written. */
async function assertPrerequisites(tx: Tx, courseId: string, employeeId: string) {
  const done = await tx.$queryRaw<{ courseId: string }[]>`
    SELECT v."courseId"
      FROM "CoursePrerequisite" p
      JOIN "CourseVersion" v ON v."courseId" = p."requiredId"
      JOIN "Offering" o ON o."courseVersionId" = v.id
      JOIN "Enrollment" e ON e."offeringId" = o.id
     WHERE p."courseId" = ${courseId}::uuid AND e."employeeId" = ${employeeId}::uuid
       AND e.status = 'completed'
       FOR SHARE OF e`;
  const missing = await tx.coursePrerequisite.findFirst({
    where: { courseId, requiredId: { notIn: done.map((row) => row.courseId) } },
    select: { requiredId: true },
  });
  if (missing) throw new DomainError('conflict', 'enrollmentPrerequisite');
}
