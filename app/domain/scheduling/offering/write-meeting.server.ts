import { holdTrainers } from '#app/domain/scheduling/trainers/hold-trainers.server.ts';
import { holdRooms } from '#app/domain/scheduling/venues/hold-rooms.server.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';

import type { LockedBatch } from './lock-batch.server.ts';
import { assertFree, lockWanted } from './meeting-clashes.server.ts';
import type { MeetingFacts } from './meeting-form.ts';

/** A meeting as it stands, in the words of the history of its batch. */
export type KeptMeeting = {
  meetingId: string;
  startsAt: string;
  endsAt: string;
  zone: string;
  room: string | null;
  onlineUrl: string | null;
  trainers: string[];
};

/**
 * Writes a meeting of a locked batch, new or known, with its trainers.
 * @param told people are told of the change: its calendar entry is one further
 * @returns its id
 * @throws conflict where a room or trainer is taken (naming the other meeting) or archived
 */
export async function writeMeeting(
  tx: Tx,
  batch: LockedBatch,
  known: { id: string; roomId: string | null; trainerIds: string[] } | null,
  facts: MeetingFacts,
  told: boolean,
): Promise<string> {
  const run = runIn(tx);
  const { title, startsAt, endsAt } = facts;
  const [roomId, onlineUrl] = [facts.roomId ?? null, facts.onlineUrl ?? null];
  const trainerIds = [...new Set(facts.trainerIds)];
  await lockWanted(run, [{ roomId, trainerIds }]);
  // What was chosen before may have been archived since, and stays.
  if (roomId && roomId !== known?.roomId) await holdRooms(run, [roomId]);
  await holdTrainers(
    run,
    trainerIds.filter((id) => !known?.trainerIds.includes(id)),
  );
  await assertApart(tx, batch.id, { id: known?.id ?? null, startsAt, endsAt });
  await assertFree(run, [{ id: known?.id ?? null, startsAt, endsAt, roomId, trainerIds }]);
  const columns = { title, startsAt, endsAt, roomId, onlineUrl, zone: batch.zone };
  if (!known) {
    const id = newId();
    await tx.meeting.create({ data: { id, offeringId: batch.id, ...columns } });
    await writeTrainers(tx, { id, startsAt, endsAt }, trainerIds);
    return id;
  }
  const { id } = known;
  await tx.meetingTrainer.deleteMany({ where: { meetingId: id } });
  await tx.meeting.update({
    where: { id },
    data: { ...columns, ...(told && { sequence: { increment: 1 } }) },
  });
  await writeTrainers(tx, { id, startsAt, endsAt }, trainerIds);
  return id;
}

/** Whoever takes part in a batch is at all of its meetings. */
async function assertApart(
  tx: Tx,
  offeringId: string,
  { id, startsAt, endsAt }: { id: string | null; startsAt: Date; endsAt: Date },
) {
  const beside = await tx.meeting.count({
    where: {
      ...{ offeringId, cancelledAt: null, startsAt: { lt: endsAt }, endsAt: { gt: startsAt } },
      ...(id && { id: { not: id } }),
    },
  });
  if (beside > 0) throw new DomainError('conflict', 'meetingsOverlap', {}, 'startsAt');
}

async function writeTrainers(
  tx: Tx,
  { id, startsAt, endsAt }: { id: string; startsAt: Date; endsAt: Date },
  trainerIds: string[],
) {
  await tx.meetingTrainer.createMany({
    data: trainerIds.map((trainerId) => ({ meetingId: id, trainerId, startsAt, endsAt })),
  });
}

/** How a meeting stands. */
export async function keptMeeting(tx: Tx, meetingId: string): Promise<KeptMeeting> {
  const meeting = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    include: {
      room: { select: { name: true, venue: { select: { name: true } } } },
      trainers: { select: { trainer: { select: { name: true } } } },
    },
  });
  const { startsAt, endsAt, zone, room, onlineUrl, trainers } = meeting;
  return {
    meetingId,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    zone,
    room: room && `${room.name}, ${room.venue.name}`,
    onlineUrl,
    trainers: trainers.map(({ trainer }) => trainer.name).sort(),
  };
}
