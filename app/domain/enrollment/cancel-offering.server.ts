import type { Actor } from '#app/domain/organisation/actor.ts';
import { lockBatch } from '#app/domain/scheduling/offering/lock-batch.server.ts';
import { noteChange } from '#app/domain/scheduling/offering/note-change.server.ts';
import { writeCancelled } from '#app/domain/scheduling/offering/write-change.server.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { liveStatuses } from './enrollment-status.ts';

/**
 * Cancels a batch: it stays on record with its meetings, which hold no room, trainer or participant any more. Seats and
 * requests end with it; whoever had one may take another batch. What was completed stays completed.
 * @throws conflict when it was cancelled before
 */
export async function cancelOffering(
  actor: Actor,
  offeringId: string,
  reason: string,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { status, courseId } = await lockBatch(tx, actor, offeringId);
    const moment = now();
    const live = await tx.enrollment.findMany({
      where: { offeringId, status: { in: [...liveStatuses] } },
      select: { id: true },
    });
    await tx.enrollment.updateMany({
      where: { offeringId, status: { in: [...liveStatuses] } },
      data: { status: 'withdrawn', withdrawnAt: moment },
    });
    await tx.seatTime.deleteMany({ where: { meeting: { offeringId } } });
    await writeCancelled(tx, offeringId, moment);
    const enrollmentIds = live.map(({ id }) => id);
    await noteChange(tx, actor, offeringId, {
      ...{ kind: 'cancelled', reason, before: { status, people: live.length } },
      after: { status: 'cancelled' },
    });
    const data = { courseId, announced: status === 'open', enrollmentIds };
    await recordEvent(tx, actor, 'offering.cancelled', offeringId, data);
  });
}
