import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import type { Enroll } from './enroll.ts';
import { freeSeats, type LockedOffering, lockOffering } from './lock-offering.server.ts';

/**
 * Enrolls the actor in an offering. Pressing twice, in two windows or at once, gives the same enrollment;
 * who already learns an earlier version of the course stays in that one.
 */
export async function enroll(
  actor: Actor,
  { offeringId }: Enroll,
): Promise<{ enrollmentId: string; created: boolean }> {
  const { employeeId } = actor;
  if (!employeeId) throw new DomainError('forbidden', 'enrollmentNoEmployee');
  return db.$transaction(async (tx) => {
    const offering = await lockOffering(tx, offeringId);
    const known = await liveEnrollment(tx, offering, employeeId);
    if (known) return { enrollmentId: known, created: false };
    if (!offering.open) throw new DomainError('conflict', 'enrollmentClosed');
    await assertPrerequisites(tx, offering.courseId, employeeId);
    if ((await freeSeats(tx, offering)) === 0) throw new DomainError('conflict', 'enrollmentFull');
    const enrollmentId = newId();
    await tx.enrollment.create({
      data: { id: enrollmentId, offeringId, employeeId, status: 'enrolled', enrolledAt: now() },
    });
    await recordEvent(tx, actor, 'enrollment.enrolled', enrollmentId, { employeeId, offeringId });
    return { enrollmentId, created: true };
  });
}

/** The person's live enrollment in this offering, or one still under way in another run of the course. */
async function liveEnrollment(tx: Tx, offering: LockedOffering, employeeId: string) {
  const [known] = await tx.$queryRaw<{ id: string }[]>`
    SELECT e.id
      FROM "Enrollment" e
      JOIN "Offering" o ON o.id = e."offeringId"
      JOIN "CourseVersion" v ON v.id = o."courseVersionId"
     WHERE e."employeeId" = ${employeeId}::uuid
       AND v."courseId" = ${offering.courseId}::uuid
       AND (e.status IN ('enrolled', 'in_progress')
            OR e."offeringId" = ${offering.id}::uuid
               AND e.status IN ('requested', 'approved', 'waitlisted', 'offered', 'completed'))
     ORDER BY e."offeringId" = ${offering.id}::uuid DESC, e."enrolledAt"
     LIMIT 1`;
  return known?.id ?? null;
}

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
