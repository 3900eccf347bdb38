import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { type Counted, type CountedRows, pageOf } from '#app/platform/counted-rows.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { BookedSearch } from './booked-search.ts';
import { BOOKED_PAGE } from './booked-search.ts';
import { canReadRegisters } from './register-policy.ts';

/** A meeting that takes up a room or a trainer. */
export type BookedMeeting = {
  id: string;
  offeringId: string;
  /** Of the batch. */
  code: string;
  course: Localised;
  /** Of the batch and of the meeting; empty where the course says enough. */
  batch: Partial<Localised>;
  title: Partial<Localised>;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  room: { name: string; venueId: string; venue: string } | null;
  online: boolean;
  /** Nobody but those who plan sees it yet. */
  planned: boolean;
};

type Bookable = { venueId: string; roomId: string | null } | { trainerId: string };

/**
 * One page of the meetings in the rooms of a venue, in one of them, or with a trainer: those to come in their order, or
 * those past, the last first. Cancelled ones take nothing up.
 * @throws not found for whoever reads no registers
 */
export async function bookedMeetings(
  actor: Actor,
  of: Bookable,
  { when, page }: BookedSearch,
): Promise<CountedRows<BookedMeeting>> {
  if (!canReadRegisters(actor)) throw notFound();
  const [which, ids] =
    'trainerId' in of
      ? (['trainer', [of.trainerId]] as const)
      : (['venue', [of.venueId, of.roomId]] as const);
  const values = [now(), (page - 1) * BOOKED_PAGE, BOOKED_PAGE, ...ids];
  const found = await rows<Counted<BookedMeeting>>(
    `booked-${which}-${when}`,
    BOOKED(WHICH[which], when),
    values,
  );
  return pageOf(found);
}

const WHICH = {
  trainer: `EXISTS (SELECT 1 FROM "MeetingTrainer" t
                     WHERE t."meetingId" = m.id AND t."trainerId" = $4::uuid)`,
  venue: `m."roomId" IN (SELECT mine.id FROM "Room" mine
                          WHERE mine."venueId" = $4::uuid AND ($5::uuid IS NULL OR mine.id = $5::uuid))`,
};

const WHEN = {
  coming: { condition: `m."endsAt" > $1::timestamptz`, order: `m."startsAt", m.id` },
  past: { condition: `m."endsAt" <= $1::timestamptz`, order: `m."startsAt" DESC, m.id` },
};

const BOOKED = (which: string, when: BookedSearch['when']) => `
  SELECT m.id, m."offeringId", o.code, c.title AS course, o.name AS batch, m.title,
         m."startsAt", m."endsAt", m.zone, m."onlineUrl" IS NOT NULL AS online,
         CASE WHEN r.id IS NOT NULL
              THEN json_build_object('name', r.name, 'venueId', v.id, 'venue', v.name) END AS room,
         o.status = 'planned' AS planned, count(*) OVER () AS total
    FROM "Meeting" m
    JOIN "Offering" o ON o.id = m."offeringId"
    JOIN "CourseVersion" cv ON cv.id = o."courseVersionId"
    JOIN "Course" c ON c.id = cv."courseId"
    LEFT JOIN "Room" r ON r.id = m."roomId"
    LEFT JOIN "Venue" v ON v.id = r."venueId"
   WHERE ${which} AND m."cancelledAt" IS NULL AND ${WHEN[when].condition}
   ORDER BY ${WHEN[when].order}
  OFFSET $2 LIMIT $3`;
