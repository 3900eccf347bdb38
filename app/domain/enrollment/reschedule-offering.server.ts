import type { Actor } from '#app/domain/organisation/actor.ts';
import { lockBatch } from '#app/domain/scheduling/offering/lock-batch.server.ts';
import {
  assertFree,
  lockWanted,
  namingClashes,
} from '#app/domain/scheduling/offering/meeting-clashes.server.ts';
import {
  daysBetween,
  firstDayOf,
  movedMeetings,
} from '#app/domain/scheduling/offering/move-meetings.ts';
import { noteChange } from '#app/domain/scheduling/offering/note-change.server.ts';
import {
  writeMovedWindow,
  writeTimes,
} from '#app/domain/scheduling/offering/write-change.server.ts';
import { type Day, now } from '#app/platform/clock.ts';
import { db, pool, type RunStatement, runIn, runOn, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { assertPeopleFree, seatedIn } from './reschedule-clashes.server.ts';
import { lockTimesOf } from './seat-times.server.ts';

export type NewFirstDay = { firstDay: Day; reason: string };

/**
 * Moves a batch to another first day: all its meetings by the same days, at the same times of the clocks there. What is
 * only planned moves its window along; once it is announced that stays, and the change has a reason.
 * @throws conflict where a room, a trainer or a participant is taken then, naming them; nothing is changed
 */
export async function rescheduleOffering(
  actor: Actor,
  offeringId: string,
  wish: NewFirstDay,
): Promise<void> {
  await namingClashes(
    () => db.$transaction((tx) => move(tx, actor, offeringId, wish)),
    async () => {
      const { moved } = await movedTo(runOn(pool), offeringId, wish.firstDay);
      await assertFree(runOn(pool), moved);
      await assertPeopleFree(runOn(pool), offeringId, moved);
    },
  );
}

async function move(tx: Tx, actor: Actor, offeringId: string, { firstDay, reason }: NewFirstDay) {
  const batch = await lockBatch(tx, actor, offeringId);
  const { status, courseId, closesAt } = batch;
  const announced = status === 'open';
  if (announced && !reason) throw new DomainError('invalid', 'required', {}, 'reason');
  const { held, moved, days } = await movedTo(runIn(tx), offeringId, firstDay);
  if (days === 0) return;
  if (announced) assertAhead(held, moved, closesAt);
  await lockTimesOf(tx, await seatedIn(runIn(tx), offeringId));
  await lockWanted(runIn(tx), moved);
  await assertFree(runIn(tx), moved);
  await assertPeopleFree(runIn(tx), offeringId, moved);
  await writeTimes(tx, moved, announced);
  if (!announced) {
    await writeMovedWindow(tx, batch, days);
    await recordEvent(tx, actor, 'offering.edited', offeringId, { courseId });
    return;
  }
  const [before, after] = [held, moved].map((meetings) => ({ meetings: meetings.map(timesOf) }));
  await noteChange(tx, actor, offeringId, {
    ...{ kind: 'rescheduled', reason, before: before!, after: after! },
  });
  const meetingIds = moved.map(({ id }) => id);
  await recordEvent(tx, actor, 'offering.rescheduled', offeringId, { courseId, meetingIds });
}

type Held = {
  id: string;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  roomId: string | null;
  trainerIds: string[];
};

async function movedTo(run: RunStatement, offeringId: string, firstDay: Day) {
  const held = await run<Held>(HELD, [offeringId]);
  const [first] = held;
  if (!first) throw new DomainError('conflict', 'noMeeting');
  const days = daysBetween(firstDayOf(first), firstDay);
  return { held, days, moved: movedMeetings(held, days) };
}

const HELD = `
  SELECT m.id, m."startsAt", m."endsAt", m.zone, m."roomId",
         ARRAY(SELECT t."trainerId" FROM "MeetingTrainer" t WHERE t."meetingId" = m.id) AS "trainerIds"
    FROM "Meeting" m
   WHERE m."offeringId" = $1::uuid AND m."cancelledAt" IS NULL
   ORDER BY m."startsAt", m.id`;

function assertAhead(held: Held[], moved: Held[], closesAt: Date | null) {
  const moment = now();
  if (held.some(({ startsAt }) => startsAt <= moment))
    throw new DomainError('conflict', 'meetingBegun');
  if (moved.some(({ startsAt }) => startsAt <= moment))
    throw new DomainError('invalid', 'meetingPast', {}, 'firstDay');
  if (closesAt && moved.some(({ startsAt }) => startsAt < closesAt))
    throw new DomainError('invalid', 'windowTooLate', {}, 'firstDay');
}

function timesOf({ id, startsAt, endsAt, zone }: Held) {
  return {
    ...{ meetingId: id, zone },
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  };
}
