import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { canWithdraw, type EnrollmentStatus } from './enrollment-status.ts';
import { freeTimes } from './seat-times.server.ts';

/**
 * The actor leaves a course not finished; the times of its meetings are free again. What was learned stays on record;
 * coming back is a new enrollment.
 */
export async function withdraw(actor: Actor, enrollmentId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { offeringId, employeeId, status } = await lockOwn(tx, actor, enrollmentId);
    if (status === 'withdrawn') return;
    if (!canWithdraw(status)) throw new DomainError('conflict', 'enrollmentFinished');
    await tx.enrollment.update({
      where: { id: enrollmentId },
      data: { status: 'withdrawn', withdrawnAt: now() },
    });
    await freeTimes(tx, enrollmentId);
    await recordEvent(tx, actor, 'enrollment.withdrawn', enrollmentId, { employeeId, offeringId });
  });
}

/** Offering first, then enrollment: the order everybody locks in. */
async function lockOwn(tx: Tx, actor: Actor, enrollmentId: string) {
  const own = await tx.enrollment.findFirst({
    where: { id: enrollmentId, employeeId: actor.employeeId ?? undefined },
    select: { offeringId: true },
  });
  if (!own || !actor.employeeId) throw notFound();
  await tx.$queryRaw`SELECT 1 FROM "Offering" WHERE id = ${own.offeringId}::uuid FOR NO KEY UPDATE`;
  const [enrollment] = await tx.$queryRaw<
    { offeringId: string; employeeId: string; status: EnrollmentStatus }[]
  >`SELECT "offeringId", "employeeId", status FROM "Enrollment"
     WHERE id = ${enrollmentId}::uuid FOR NO KEY UPDATE`;
  if (!enrollment) throw notFound();
  return enrollment;
}
