import { runIn, type Tx } from '#app/platform/db.server.ts';
import type { StoredEvent } from '#app/platform/event-types.ts';

import { batchTitle, meetingsInWords, theMeeting } from './meeting-entry.server.ts';
import type { Notice } from './notices.server.ts';
import type { Recipient } from './recipients.server.ts';
import { addressed } from './teaching-notices.server.ts';
import { theTeachers } from './teachers.server.ts';

/** A meeting is near: to whoever has a seat and whoever teaches. One moved or cancelled meanwhile is not told. */
export async function meetingNearNotices(
  tx: Tx,
  { id, subjectId, data }: StoredEvent<'meeting.near'>,
): Promise<Notice[]> {
  const meeting = await theMeeting(tx, subjectId);
  if (!meeting || meeting.cancelled) return [];
  if (meeting.startsAt.toISOString() !== data.startsAt) return [];
  const params = { course: batchTitle(meeting), meetings: meetingsInWords([meeting]) };
  const coming = await runIn(tx)<Recipient & { path: string }>(COMING, [subjectId]);
  const teachers = await theTeachers(tx, { offeringId: meeting.offeringId, eventId: id });
  return [
    { kind: 'meetingSoon', params, to: coming },
    ...teachers
      .filter(({ meetingIds }) => meetingIds.includes(subjectId))
      .map((teacher) => ({
        kind: 'teachingSoon' as const,
        params,
        ...addressed(teacher, `/courses/${meeting.slug}`),
      })),
  ];
}

const COMING = `
  SELECT a.id AS "accountId", a.email, p.name, CASE a.locale WHEN 'en' THEN 'en' ELSE 'id' END AS language,
         '/learn/' || s."enrollmentId" AS path
    FROM "SeatTime" s
    JOIN "Employee" p ON p.id = s."employeeId" AND p."archivedAt" IS NULL
    JOIN "Account" a ON a."employeeId" = p.id AND a."disabledAt" IS NULL
   WHERE s."meetingId" = $1::uuid
   ORDER BY a.id`;
