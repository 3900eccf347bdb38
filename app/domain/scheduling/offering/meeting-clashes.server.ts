import { TRAINER_NAME } from '#app/domain/scheduling/trainers/trainer-sql.server.ts';
import type { RunStatement } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { timeInWords } from '#app/platform/time-in-words.ts';
import { isViolationOf } from '#app/platform/violation.server.ts';

/** A meeting as it is to be: when, where and by whom. */
export type WantedMeeting = {
  /** Null: one that is not there yet. */
  id: string | null;
  startsAt: Date;
  endsAt: Date;
  roomId: string | null;
  trainerIds: string[];
};

/** A room or a trainer that another meeting has at that time. */
export type MeetingClash = {
  /** Which of the wanted meetings, counted from 0. */
  at: number;
  kind: 'room' | 'trainer';
  /** Of the room, with its venue, or of the trainer. */
  id: string;
  name: string;
  /** The other meeting. */
  offeringId: string;
  code: string;
  title: Localised;
  startsAt: Date;
  endsAt: Date;
  zone: string;
};

/**
 * What other meetings hold while these are to take place: for each wanted meeting in the order of time. Meetings that
 * are themselves among the wanted ones are looked at as they are to be, not as they are.
 */
export async function meetingClashes(
  run: RunStatement,
  wanted: readonly WantedMeeting[],
): Promise<MeetingClash[]> {
  if (wanted.length === 0) return [];
  const listed = wanted.map((meeting, at) => ({ at, ...meeting }));
  return run<MeetingClash>(CLASHES, [JSON.stringify(listed)]);
}

const CLASHES = `
  WITH wanted AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS w (
      "at" int, id uuid, "startsAt" timestamptz, "endsAt" timestamptz, "roomId" uuid, "trainerIds" uuid[])
  ), held AS (
    SELECT w."at", 'room' AS kind, r.id, concat_ws(', ', r.name, v.name) AS name, m.id AS "meetingId"
      FROM wanted w
      JOIN "Room" r ON r.id = w."roomId"
      JOIN "Venue" v ON v.id = r."venueId"
      JOIN "Meeting" m ON m."roomId" = w."roomId" AND m."cancelledAt" IS NULL
       AND tstzrange(m."startsAt", m."endsAt") && tstzrange(w."startsAt", w."endsAt")
     UNION ALL
    SELECT w."at", 'trainer', t.id, ${TRAINER_NAME}, mt."meetingId"
      FROM wanted w
     CROSS JOIN unnest(w."trainerIds") AS asked (id)
      JOIN "Trainer" t ON t.id = asked.id
      LEFT JOIN "Employee" e ON e.id = t."employeeId"
      JOIN "MeetingTrainer" mt ON mt."trainerId" = t.id
       AND tstzrange(mt."startsAt", mt."endsAt") && tstzrange(w."startsAt", w."endsAt")
  )
  SELECT h."at", h.kind, h.id, h.name, o.id AS "offeringId", o.code, c.title, m."startsAt", m."endsAt", m.zone
    FROM held h
    JOIN "Meeting" m ON m.id = h."meetingId"
    JOIN "Offering" o ON o.id = m."offeringId"
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
    JOIN "Course" c ON c.id = v."courseId"
   WHERE NOT EXISTS (SELECT 1 FROM wanted own WHERE own.id = h."meetingId")
   ORDER BY h."at", m."startsAt", h.kind, h.name`;

/** @returns the refusal of a meeting whose room or trainer is taken, naming who has it and when */
export function clashRefusal(clash: MeetingClash): DomainError {
  const { kind, name, code, title, startsAt, endsAt, zone } = clash;
  const field = kind === 'room' ? 'roomId' : 'trainerIds';
  const words = {
    name,
    code,
    titleId: title.id || title.en,
    titleEn: title.en || title.id,
    timeId: timeInWords({ startsAt, endsAt, zone }, 'id'),
    timeEn: timeInWords({ startsAt, endsAt, zone }, 'en'),
  };
  return new DomainError('conflict', kind === 'room' ? 'roomTaken' : 'trainerTaken', words, field);
}

/**
 * Whoever puts meetings into these rooms or asks these trainers waits here, so that what is found free stays free; two
 * that met only at the constraint of the database would wait for each other. After offerings and people.
 */
export async function lockWanted(
  run: RunStatement,
  wanted: readonly Pick<WantedMeeting, 'roomId' | 'trainerIds'>[],
): Promise<void> {
  const rooms = wanted.flatMap(({ roomId }) => roomId ?? []);
  const trainers = wanted.flatMap(({ trainerIds }) => trainerIds);
  for (const [table, ids] of [
    ['Room', rooms],
    ['Trainer', trainers],
  ] as const)
    if (ids.length > 0)
      await run(
        `SELECT 1 FROM "${table}" WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
        [ids],
      );
}

/** @throws the refusal of the first clash where there is one */
export async function assertFree(
  run: RunStatement,
  wanted: readonly WantedMeeting[],
): Promise<void> {
  const [clash] = await meetingClashes(run, wanted);
  if (clash) throw clashRefusal(clash);
}

/**
 * Does work that takes rooms and trainers. Where another was faster, the database refuses it: then the clash that is
 * there now is looked for and named.
 * @param lookAgain looks outside of the transaction, which is over; throws the refusal
 */
export async function namingClashes<T>(
  work: () => Promise<T>,
  lookAgain: () => Promise<void>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!HELD_ONCE.some((constraint) => isViolationOf(error, constraint))) throw error;
    await lookAgain();
    throw new DomainError('conflict', 'timesTakenNow'); // whoever was faster has gone again
  }
}

const HELD_ONCE = ['Meeting_room_free', 'MeetingTrainer_free', 'SeatTime_free'];
