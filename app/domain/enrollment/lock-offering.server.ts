import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

export type LockedOffering = {
  id: string;
  courseId: string;
  kind: 'self_paced' | 'dated';
  status: 'planned' | 'open' | 'cancelled';
  capacity: number | null;
  /** It takes people now. */
  open: boolean;
};

/**
 * Locks the offering: whoever takes or leaves one of its seats waits here.
 * @throws not found when there is no such offering of a published course, or it is only planned
 */
export async function lockOffering(tx: Tx, offeringId: string): Promise<LockedOffering> {
  const moment = now();
  const [offering] = await tx.$queryRaw<LockedOffering[]>`
    SELECT o.id, v."courseId", o.kind::text, o.status::text, o.capacity,
           o.status = 'open' AND o."opensAt" <= ${moment} AND (o."closesAt" IS NULL OR o."closesAt" > ${moment})
             AND c."archivedAt" IS NULL AS open
      FROM "Offering" o
      JOIN "CourseVersion" v ON v.id = o."courseVersionId"
      JOIN "Course" c ON c.id = v."courseId"
     WHERE o.id = ${offeringId}::uuid AND o.status <> 'planned' AND c."publishedAt" IS NOT NULL
       FOR NO KEY UPDATE OF o`;
  if (!offering) throw notFound();
  return offering;
}

/** Seats that are left under the lock; null: no limit. */
export async function freeSeats(tx: Tx, offering: LockedOffering): Promise<number | null> {
  if (offering.capacity === null) return null;
  const taken = await tx.enrollment.count({
    where: { offeringId: offering.id, status: { in: ['enrolled', 'in_progress', 'completed'] } },
  });
  return Math.max(0, offering.capacity - taken);
}
