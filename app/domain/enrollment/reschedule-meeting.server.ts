import type { Actor } from '#app/domain/organisation/actor.ts';
import { type LockedBatch, lockBatch } from '#app/domain/scheduling/offering/lock-batch.server.ts';
import {
  assertFree,
  namingClashes,
} from '#app/domain/scheduling/offering/meeting-clashes.server.ts';
import type { MeetingFacts } from '#app/domain/scheduling/offering/meeting-form.ts';
import { noteChange } from '#app/domain/scheduling/offering/note-change.server.ts';
import { writeDropped } from '#app/domain/scheduling/offering/write-change.server.ts';
import { keptMeeting, writeMeeting } from '#app/domain/scheduling/offering/write-meeting.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, pool, runIn, runOn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { assertPeopleFree, seatedIn } from './reschedule-clashes.server.ts';
import { lockTimesOf } from './seat-times.server.ts';

/**
 * Adds a meeting to a batch or changes one. Once the batch is announced this is a change with a reason that people are
 * told of: everybody keeps the seat, and the times of the seats follow.
 * @param meetingId null: a new meeting
 * @returns the meeting's id
 * @throws conflict where the room, a trainer or a participant is taken, naming the other meeting or the people;
 *   invalid for an announced batch without a reason, or a time that is over
 */
export async function keepMeeting(
  actor: Actor,
  offeringId: string,
  meetingId: string | null,
  facts: MeetingFacts,
): Promise<string> {
  const { startsAt, endsAt, roomId = null, trainerIds } = facts;
  const wanted = { id: meetingId, startsAt, endsAt, roomId, trainerIds };
  return namingClashes(
    () => db.$transaction((tx) => keep(tx, actor, { offeringId, meetingId }, facts)),
    async () => {
      await assertFree(runOn(pool), [wanted]);
      await assertPeopleFree(runOn(pool), offeringId, [wanted]);
    },
  );
}

async function keep(
  tx: Tx,
  actor: Actor,
  { offeringId, meetingId }: { offeringId: string; meetingId: string | null },
  facts: MeetingFacts,
): Promise<string> {
  const batch = await lockBatch(tx, actor, offeringId);
  const known = meetingId ? await heldMeeting(tx, batch, meetingId) : null;
  const { courseId } = batch;
  if (batch.status === 'planned') {
    const id = await writeMeeting(tx, batch, known, facts, false);
    await recordEvent(tx, actor, 'offering.edited', offeringId, { courseId });
    return id;
  }
  if (!facts.reason) throw new DomainError('invalid', 'required', {}, 'reason');
  assertAnnounced(batch, facts);
  const before = known ? await keptMeeting(tx, known.id) : {};
  const people = await seatedIn(runIn(tx), offeringId);
  await lockTimesOf(tx, people);
  const { startsAt, endsAt } = facts;
  await assertPeopleFree(runIn(tx), offeringId, [{ id: meetingId, startsAt, endsAt }]);
  const id = await writeMeeting(tx, batch, known, facts, true);
  if (!known) await takeTimesOf(tx, id);
  const after = await keptMeeting(tx, id);
  const { reason } = facts;
  await noteChange(tx, actor, offeringId, { kind: 'rescheduled', reason, before, after });
  await recordEvent(tx, actor, 'offering.rescheduled', offeringId, { courseId, meetingIds: [id] });
  return id;
}

/** What people were told of must stay something they can come to. */
function assertAnnounced({ closesAt }: LockedBatch, facts: MeetingFacts) {
  const { startsAt, roomId, onlineUrl } = facts;
  if (startsAt <= now()) throw new DomainError('invalid', 'meetingPast', {}, 'startsAt');
  if (!roomId && !onlineUrl) throw new DomainError('invalid', 'meetingNowhere', {}, 'roomId');
  if (closesAt && closesAt > startsAt)
    throw new DomainError('invalid', 'windowTooLate', {}, 'startsAt');
}

/** Everybody who has a seat is at a meeting that was added. */
async function takeTimesOf(tx: Tx, meetingId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "SeatTime" ("enrollmentId", "meetingId", "employeeId", "startsAt", "endsAt")
    SELECT n.id, m.id, n."employeeId", m."startsAt", m."endsAt"
      FROM "Meeting" m JOIN "Enrollment" n ON n."offeringId" = m."offeringId"
     WHERE m.id = ${meetingId}::uuid AND n.status IN ('enrolled', 'in_progress', 'completed')`;
}

/**
 * Leaves a meeting out: it stays on record and holds nothing. Of an announced batch this has a reason, and one
 * meeting at least remains.
 */
export async function dropMeeting(
  actor: Actor,
  offeringId: string,
  meetingId: string,
  reason: string,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const batch = await lockBatch(tx, actor, offeringId);
    await heldMeeting(tx, batch, meetingId);
    const announced = batch.status === 'open';
    const { courseId } = batch;
    if (announced && !reason) throw new DomainError('invalid', 'required', {}, 'reason');
    const others = { offeringId, cancelledAt: null, id: { not: meetingId } };
    if (announced && (await tx.meeting.count({ where: others })) === 0)
      throw new DomainError('conflict', 'lastMeeting');
    const before = await keptMeeting(tx, meetingId);
    await tx.seatTime.deleteMany({ where: { meetingId } });
    await writeDropped(tx, meetingId, announced);
    if (!announced) {
      await recordEvent(tx, actor, 'offering.edited', offeringId, { courseId });
      return;
    }
    await noteChange(tx, actor, offeringId, { kind: 'rescheduled', reason, before, after: {} });
    const data = { courseId, meetingIds: [meetingId] };
    await recordEvent(tx, actor, 'offering.rescheduled', offeringId, data);
  });
}

/** @throws not found where the batch has no such meeting, conflict where it was announced and has begun */
async function heldMeeting(tx: Tx, batch: LockedBatch, meetingId: string) {
  const meeting = await tx.meeting.findFirst({
    where: { id: meetingId, offeringId: batch.id, cancelledAt: null },
    select: { id: true, startsAt: true, roomId: true, trainers: { select: { trainerId: true } } },
  });
  if (!meeting) throw notFound();
  if (batch.status === 'open' && meeting.startsAt <= now())
    throw new DomainError('conflict', 'meetingBegun');
  const { id, roomId, trainers } = meeting;
  return { id, roomId, trainerIds: trainers.map(({ trainerId }) => trainerId) };
}
