import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';

import type { LockedBatch } from './lock-batch.server.ts';
import { movedMoment } from './move-meetings.ts';

/**
 * Moves meetings of a locked batch to other times; the times of their trainers and seats go along. Rooms, trainers and
 * people are looked at once all have been moved: on the way one meeting may stand where another still is.
 * @param told people are told of it
 */
export async function writeTimes(
  tx: Tx,
  meetings: readonly { id: string; startsAt: Date; endsAt: Date }[],
  told: boolean,
): Promise<void> {
  await tx.$executeRaw`SET CONSTRAINTS "Meeting_room_free", "MeetingTrainer_free", "SeatTime_free" DEFERRED`;
  for (const { id, startsAt, endsAt } of meetings)
    await tx.meeting.update({
      where: { id },
      data: { startsAt, endsAt, ...(told && { sequence: { increment: 1 } }) },
    });
  await tx.$executeRaw`SET CONSTRAINTS "Meeting_room_free", "MeetingTrainer_free", "SeatTime_free" IMMEDIATE`;
}

/** Moves the window of a locked batch by days, at the same times of the clocks of its zone. */
export async function writeMovedWindow(
  tx: Tx,
  { id, zone, opensAt, closesAt }: LockedBatch,
  days: number,
): Promise<void> {
  await tx.offering.update({
    where: { id },
    data: {
      opensAt: movedMoment(zone, opensAt, days),
      closesAt: closesAt && movedMoment(zone, closesAt, days),
    },
  });
}

/** A meeting takes place no more and holds neither room nor trainer; its seats are for the caller to free. */
export async function writeDropped(tx: Tx, meetingId: string, told: boolean): Promise<void> {
  await tx.meetingTrainer.deleteMany({ where: { meetingId } });
  await tx.meeting.update({
    where: { id: meetingId },
    data: { cancelledAt: now(), ...(told && { sequence: { increment: 1 } }) },
  });
}

export async function writeCapacity(tx: Tx, offeringId: string, capacity: number): Promise<void> {
  await tx.offering.update({ where: { id: offeringId }, data: { capacity } });
}

/** A batch takes place no more, nor does any of its meetings; its seats are for the caller to free. */
export async function writeCancelled(tx: Tx, offeringId: string, moment: Date): Promise<void> {
  await tx.meetingTrainer.deleteMany({ where: { meeting: { offeringId } } });
  await tx.meeting.updateMany({
    where: { offeringId, cancelledAt: null },
    data: { cancelledAt: moment, sequence: { increment: 1 } },
  });
  await tx.offering.update({
    where: { id: offeringId },
    data: { status: 'cancelled', cancelledAt: moment },
  });
}
