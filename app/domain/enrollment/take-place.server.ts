import type { Actor } from '#app/domain/organisation/actor.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';

import { freeSeats, type LockedOffering, lockOffering } from './lock-offering.server.ts';
import { MAY_TAKE } from './may-take-sql.server.ts';
import { placeInOffering } from './place-in-offering.server.ts';

export type Place = { enrollmentId: string; created: boolean };

/**
 * Takes a place in an offering for the actor's own person, under the offering's lock: the enrollment that is there
 * already, or a new one.
 * @param input.again a completed enrollment does not stand in the way: the course is taken once more
 * @throws conflict when the offering takes nobody now, has no seat left, is meant for others, or asks for a course not
 *   completed
 */
export async function takePlace(
  tx: Tx,
  actor: Actor,
  input: { offeringId: string; employeeId: string; again?: boolean },
): Promise<Place> {
  const { offeringId, employeeId, again = false } = input;
  const offering = await lockOffering(tx, offeringId);
  const known = await knownEnrollment(tx, offering, employeeId);
  if (known && !(again && known.completed)) return { enrollmentId: known.id, created: false };
  if (!offering.open) throw new DomainError('conflict', 'enrollmentClosed');
  await assertAudience(tx, offering.courseId, employeeId);
  await assertPrerequisites(tx, offering.courseId, employeeId);
  if ((await freeSeats(tx, offering)) === 0) throw new DomainError('conflict', 'enrollmentFull');
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

async function assertAudience(tx: Tx, courseId: string, employeeId: string) {
  const [taken] = await runIn(tx)(TAKES, [courseId, employeeId]);
  if (!taken) throw new DomainError('conflict', 'audienceNotMet');
}

const TAKES = `SELECT 1 FROM "Course" c WHERE c.id = $1::uuid AND ${MAY_TAKE('c', '$2::uuid')}`;

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
