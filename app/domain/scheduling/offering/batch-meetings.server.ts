import type { Actor } from '#app/domain/organisation/actor.ts';
import { TRAINER_NAME, TRAINER_ORDER } from '#app/domain/scheduling/trainers/trainer-sql.server.ts';
import {
  type TrainerChoice,
  trainerChoices,
} from '#app/domain/scheduling/trainers/trainer-choices.server.ts';
import { type RoomChoice, roomChoices } from '#app/domain/scheduling/venues/room-choices.server.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { type BatchHead, batchHead } from './batch-head.server.ts';
import { assertPlans } from './lock-batch.server.ts';

export type BatchMeeting = {
  id: string;
  title: Partial<Localised>;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  room: { id: string; name: string; venue: string; capacity: number } | null;
  onlineUrl: string | null;
  trainers: { id: string; name: string }[];
  cancelled: boolean;
};

/** The meetings of a batch in the order of time. */
export async function batchMeetings(
  actor: Actor,
  offeringId: string,
): Promise<{ head: BatchHead; meetings: BatchMeeting[] }> {
  const head = await batchHead(actor, offeringId);
  return { head, meetings: await rows<BatchMeeting>('batch-meetings', MEETINGS, [offeringId]) };
}

/** What was left out before anybody was told is not shown. */
const MEETINGS = `
  SELECT m.id, m.title, m."startsAt", m."endsAt", m.zone, m."onlineUrl", m."cancelledAt" IS NOT NULL AS cancelled,
         CASE WHEN r.id IS NOT NULL THEN
           json_build_object('id', r.id, 'name', r.name, 'venue', p.name, 'capacity', r.capacity) END AS room,
         (SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', ${TRAINER_NAME}) ORDER BY ${TRAINER_ORDER}), '[]')
            FROM "MeetingTrainer" mt JOIN "Trainer" t ON t.id = mt."trainerId"
            LEFT JOIN "Employee" e ON e.id = t."employeeId"
           WHERE mt."meetingId" = m.id) AS trainers
    FROM "Meeting" m
    LEFT JOIN "Room" r ON r.id = m."roomId"
    LEFT JOIN "Venue" p ON p.id = r."venueId"
   WHERE m."offeringId" = $1::uuid AND (m."cancelledAt" IS NULL OR m.sequence > 0)
   ORDER BY m."startsAt", m.id`;

export type MeetingEditView = {
  head: BatchHead;
  meeting: BatchMeeting | null;
  rooms: RoomChoice[];
  trainers: TrainerChoice[];
};

/**
 * A meeting of a batch and what its form offers.
 * @param meetingId null: a new one
 * @throws not found where the batch has no such meeting, or it takes place no more
 */
export async function meetingEditView(
  actor: Actor,
  offeringId: string,
  meetingId: string | null,
): Promise<MeetingEditView> {
  assertPlans(actor);
  const { head, meetings } = await batchMeetings(actor, offeringId);
  const meeting = meetings.find(({ id, cancelled }) => id === meetingId && !cancelled) ?? null;
  if ((meetingId && !meeting) || !head.may.change) throw notFound();
  const [rooms, trainers] = await Promise.all([
    roomChoices(actor, meeting?.room ? [meeting.room.id] : []),
    trainerChoices(actor, meeting?.trainers.map(({ id }) => id) ?? []),
  ]);
  return { head, meeting, rooms, trainers };
}

/** The head of a batch for those who change it. @throws not found where it was cancelled */
export async function changeView(actor: Actor, offeringId: string): Promise<BatchHead> {
  assertPlans(actor);
  const head = await batchHead(actor, offeringId);
  if (!head.may.change) throw notFound();
  return head;
}
