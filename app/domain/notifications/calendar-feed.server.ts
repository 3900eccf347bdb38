import { now } from '#app/platform/clock.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { calendarFeed } from '#app/platform/icalendar.server.ts';
import { i18nFor, type Language } from '#app/platform/i18n.ts';
import { mailSender } from '#app/platform/mail.server.ts';
import { tokenHash } from '#app/platform/session-cookie.server.ts';

import '#app/platform/texts/notices.ts';

import {
  KNOWN_MEETING,
  KNOWN_MEETING_FROM,
  type KnownMeeting,
  meetingEntry,
} from './meeting-entry.server.ts';

/** Meetings of this many days back stay in the calendar. */
const PAST_DAYS = 180;
const MOST = 2_000;

/**
 * The calendar behind a secret address: the meetings at which its owner has a seat or teaches, and nothing of anybody
 * else. Who knows the address needs no account.
 * @throws not found for an address that was never given, or was given anew, and when its owner may no longer sign in
 */
export async function feedBehind(secret: string): Promise<string> {
  const owner = await ownerOf(secret);
  if (!owner) throw notFound();
  const { employeeId, name, language } = owner;
  const since = new Date(now().getTime() - PAST_DAYS * 24 * 3_600_000);
  const meetings = employeeId
    ? await rows<OwnMeeting>('own-meetings', OWN_MEETINGS, [employeeId, since, MOST])
    : [];
  const t = i18nFor(language).getFixedT(language, 'notices');
  return calendarFeed(
    t('calendar.name', { name }),
    meetings.map(({ path, teaching, ...meeting }) =>
      meetingEntry(meeting, { language, path, teaching }),
    ),
    { from: mailSender(), stampedAt: now() },
  );
}

type Owner = { employeeId: string | null; name: string; language: Language };
type OwnMeeting = KnownMeeting & { path: string; teaching: boolean };

function ownerOf(secret: string): Promise<Owner | null> {
  return row<Owner>('calendar-owner', OWNER, [Buffer.from(tokenHash(secret))]);
}

const OWNER = `
  SELECT a."employeeId", coalesce(e.name, a.name) AS name,
         CASE a.locale WHEN 'en' THEN 'en' ELSE 'id' END AS language
    FROM "CalendarFeed" f
    JOIN "Account" a ON a.id = f."accountId" AND a."disabledAt" IS NULL
    LEFT JOIN "Employee" e ON e.id = a."employeeId"
   WHERE f."tokenHash" = $1 AND e."archivedAt" IS NULL`;

/** A meeting that one attends and teaches is in the calendar once, as attended. */
const OWN_MEETINGS = `
  SELECT found.* FROM (
    SELECT DISTINCT ON (m.id) ${KNOWN_MEETING}, coalesce(own.path, '/courses/' || c.slug) AS path, own.teaching
      FROM ${KNOWN_MEETING_FROM}
      JOIN (SELECT s."meetingId", '/learn/' || s."enrollmentId" AS path, false AS teaching
              FROM "SeatTime" s WHERE s."employeeId" = $1::uuid AND s."startsAt" > $2
             UNION ALL
            SELECT x."meetingId", NULL, true
              FROM "Trainer" t JOIN "MeetingTrainer" x ON x."trainerId" = t.id
             WHERE t."employeeId" = $1::uuid AND x."startsAt" > $2) own ON own."meetingId" = m.id
     WHERE o.status = 'open' AND m."cancelledAt" IS NULL
     ORDER BY m.id, own.teaching) found
   ORDER BY found."startsAt", found.id LIMIT $3`;
