import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { inLanguageOf } from '#app/platform/in-language.ts';

import type { BatchMeeting } from './meeting.ts';
import { MEETING_PLACE, meetingJson } from './meetings-sql.server.ts';

/** A meeting that the reader is expected at. */
export type ComingMeeting = { enrollmentId: string; course: string; meeting: BatchMeeting };

/** The actor's own meetings that are not over, the next first. */
export async function comingMeetings(
  actor: Actor,
  language: Language,
  most: number,
): Promise<ComingMeeting[]> {
  if (!actor.employeeId) return [];
  const values = [actor.employeeId, language, now(), most];
  return rows<ComingMeeting>('coming-meetings', COMING, values);
}

/** $1 employee, $2 language, $3 now, $4 how many */
const COMING = `
  SELECT s."enrollmentId", ${inLanguageOf('c.title', '$2::text')} AS course,
         ${meetingJson('m', '$2::text', 'true')} AS meeting
    FROM "SeatTime" s
    JOIN "Meeting" m ON m.id = s."meetingId"
    JOIN "Offering" o ON o.id = m."offeringId"
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
    JOIN "Course" c ON c.id = v."courseId"
    ${MEETING_PLACE('m')}
   WHERE s."employeeId" = $1::uuid AND s."endsAt" > $3 AND m."cancelledAt" IS NULL
   ORDER BY s."startsAt" LIMIT $4::int`;
