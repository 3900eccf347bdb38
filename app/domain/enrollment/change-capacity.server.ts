import type { Actor } from '#app/domain/organisation/actor.ts';
import { lockBatch } from '#app/domain/scheduling/offering/lock-batch.server.ts';
import { noteChange } from '#app/domain/scheduling/offering/note-change.server.ts';
import { writeCapacity } from '#app/domain/scheduling/offering/write-change.server.ts';
import { db, runIn } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { seatedIn } from './reschedule-clashes.server.ts';

/**
 * Changes how many seats a batch has, under its lock: nobody loses one.
 * @throws conflict where more people have a seat, or its minimum or its quotas ask for more
 */
export async function changeCapacity(
  actor: Actor,
  offeringId: string,
  { capacity, reason }: { capacity: number; reason: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const batch = await lockBatch(tx, actor, offeringId);
    if (batch.capacity === capacity) return;
    const refuse = (code: string, least: number) => {
      throw new DomainError('conflict', code, { least }, 'capacity');
    };
    const seated = (await seatedIn(runIn(tx), offeringId)).length;
    if (capacity < seated) refuse('capacityBelowSeated', seated);
    if (batch.minimum !== null && capacity < batch.minimum)
      refuse('capacityBelowMinimum', batch.minimum);
    const { _sum } = await tx.offeringQuota.aggregate({
      where: { offeringId },
      _sum: { seats: true },
    });
    if (capacity < (_sum.seats ?? 0)) refuse('capacityBelowQuotas', _sum.seats ?? 0);
    await writeCapacity(tx, offeringId, capacity);
    const { courseId, capacity: from } = batch;
    await noteChange(tx, actor, offeringId, {
      ...{ kind: 'capacity', reason, before: { capacity: from }, after: { capacity } },
    });
    const data = { courseId, from, to: capacity };
    await recordEvent(tx, actor, 'offering.capacity-changed', offeringId, data);
  });
}
