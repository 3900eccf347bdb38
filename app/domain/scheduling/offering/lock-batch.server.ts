import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';

import { canPlanOfferings, canSeeOfferings } from './offering-policy.ts';

export type LockedBatch = {
  id: string;
  code: string;
  courseId: string;
  courseVersionId: string;
  status: 'planned' | 'open' | 'cancelled';
  zone: string;
  opensAt: Date;
  closesAt: Date | null;
  capacity: number | null;
  minimum: number | null;
};

/** @throws not found for those who see no batches, forbidden for those who only see them */
export function assertPlans(actor: Actor): void {
  if (canPlanOfferings(actor)) return;
  throw canSeeOfferings(actor) ? new DomainError('forbidden', 'forbidden') : notFound();
}

/**
 * Locks a batch for whoever changes it or its meetings; who takes or leaves a seat in it waits here too.
 * @throws what `assertPlans` refuses; not found where there is no such batch; conflict when it was cancelled
 */
export async function lockBatch(tx: Tx, actor: Actor, offeringId: string): Promise<LockedBatch> {
  assertPlans(actor);
  const [batch] = await tx.$queryRaw<LockedBatch[]>`
    SELECT o.id, o.code, v."courseId", o."courseVersionId", o.status::text, o.zone,
           o."opensAt", o."closesAt", o.capacity, o.minimum
      FROM "Offering" o JOIN "CourseVersion" v ON v.id = o."courseVersionId"
     WHERE o.id = ${offeringId}::uuid AND o.kind = 'dated'
       FOR NO KEY UPDATE OF o`;
  if (!batch) throw notFound();
  if (batch.status === 'cancelled') throw new DomainError('conflict', 'batchCancelled');
  return batch;
}
