import type { Actor } from '#app/domain/organisation/actor.ts';
import { canSeeOfferings } from '#app/domain/scheduling/offering/offering-policy.ts';
import { TRAINER_NAME, TRAINER_ORDER } from '#app/domain/scheduling/trainers/trainer-sql.server.ts';
import type { Day } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { type CalendarAddress, shownDays } from './calendar-address.ts';

export type CalendarMeeting = {
  id: string;
  offeringId: string;
  code: string;
  course: Localised;
  title: Partial<Localised>;
  planned: boolean;
  /** Moments, as JSON holds them. */
  startsAt: string;
  endsAt: string;
  zone: string;
  /** The day on which it begins there. */
  day: Day;
  place: string | null;
  trainers: string[];
};

export type MeetingCalendar = {
  meetings: CalendarMeeting[];
  /** There are more than are shown. */
  more: boolean;
  courses: { id: string; title: Localised }[];
  venues: { id: string; name: string }[];
  trainers: { id: string; name: string }[];
};

const MOST = 1000;

/** The meetings of the days shown, in the order of time, and what they can be sifted by. */
export async function meetingCalendar(
  actor: Actor,
  address: CalendarAddress,
): Promise<MeetingCalendar> {
  if (!canSeeOfferings(actor)) throw notFound();
  const { from, until } = shownDays(address);
  const { courseId, venueId, trainerId } = address;
  const values = [from, until, courseId, venueId, trainerId, MOST + 1];
  const { meetings, ...choices } = (await row<Omit<MeetingCalendar, 'more'>>(
    'meeting-calendar',
    CALENDAR,
    values,
  ))!;
  return { ...choices, meetings: meetings.slice(0, MOST), more: meetings.length > MOST };
}

/**
 * $1 first day, $2 first day after, $3 course, $4 venue, $5 trainer, $6 most. A meeting belongs to the day on which it
 * begins where it takes place; a day to either side holds every zone, and the index of the times is used.
 */
const CALENDAR = `
  WITH shown AS (
    SELECT m.id, o.id AS "offeringId", o.code, c.title AS course, m.title, o.status = 'planned' AS planned,
           m."startsAt", m."endsAt", m.zone, (m."startsAt" AT TIME ZONE m.zone)::date::text AS day,
           concat_ws(', ', r.name, p.name) AS place,
           ARRAY(SELECT ${TRAINER_NAME} FROM "MeetingTrainer" mt JOIN "Trainer" t ON t.id = mt."trainerId"
                   LEFT JOIN "Employee" e ON e.id = t."employeeId"
                  WHERE mt."meetingId" = m.id ORDER BY ${TRAINER_ORDER}) AS trainers
      FROM "Meeting" m
      JOIN "Offering" o ON o.id = m."offeringId"
      JOIN "CourseVersion" v ON v.id = o."courseVersionId"
      JOIN "Course" c ON c.id = v."courseId"
      LEFT JOIN "Room" r ON r.id = m."roomId"
      LEFT JOIN "Venue" p ON p.id = r."venueId"
     WHERE m."cancelledAt" IS NULL
       AND m."startsAt" >= $1::date - interval '1 day' AND m."startsAt" < $2::date + interval '1 day'
       AND (m."startsAt" AT TIME ZONE m.zone)::date >= $1::date
       AND (m."startsAt" AT TIME ZONE m.zone)::date < $2::date
       AND ($3::uuid IS NULL OR c.id = $3::uuid) AND ($4::uuid IS NULL OR p.id = $4::uuid)
       AND ($5::uuid IS NULL OR EXISTS (SELECT 1 FROM "MeetingTrainer" who
                                         WHERE who."meetingId" = m.id AND who."trainerId" = $5::uuid))
     ORDER BY m."startsAt", m.id
     LIMIT $6
  )
  SELECT (SELECT coalesce(json_agg(json_build_object(
            'id', s.id, 'offeringId', s."offeringId", 'code', s.code, 'course', s.course, 'title', s.title,
            'planned', s.planned, 'startsAt', s."startsAt", 'endsAt', s."endsAt", 'zone', s.zone, 'day', s.day,
            'place', nullif(s.place, ''), 'trainers', s.trainers) ORDER BY s."startsAt", s.id), '[]') FROM shown s) AS meetings,
         (SELECT coalesce(json_agg(json_build_object('id', c.id, 'title', c.title) ORDER BY c.title->>'id'), '[]')
            FROM "Course" c
           WHERE EXISTS (SELECT 1 FROM "CourseVersion" v JOIN "Offering" o ON o."courseVersionId" = v.id
                          WHERE v."courseId" = c.id AND o.kind = 'dated')) AS courses,
         (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.name), '[]')
            FROM "Venue" p WHERE p."archivedAt" IS NULL OR p.id = $4::uuid) AS venues,
         (SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', ${TRAINER_NAME}) ORDER BY ${TRAINER_ORDER}), '[]')
            FROM "Trainer" t LEFT JOIN "Employee" e ON e.id = t."employeeId"
           WHERE t."archivedAt" IS NULL OR t.id = $5::uuid) AS trainers`;
