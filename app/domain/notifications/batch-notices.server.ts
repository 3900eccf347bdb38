import { runIn, type Tx } from '#app/platform/db.server.ts';
import type { StoredEvent } from '#app/platform/event-types.ts';
import type { Localised } from '#app/platform/i18n.ts';

import {
  batchTitle,
  type KnownMeeting,
  meetingMessages,
  meetingsInWords,
  meetingsOf,
} from './meeting-entry.server.ts';
import type { Notice } from './notices.server.ts';
import { changeReason } from './offering-change.server.ts';
import { type Recipient, theAccount, theEmployee } from './recipients.server.ts';

/** Somebody has a place: told where others took it, and with the meetings where there are any. */
export async function seatNotice(
  tx: Tx,
  { subjectId, actorId, data, occurredAt }: StoredEvent<'enrollment.enrolled'>,
): Promise<Notice | null> {
  const { offeringId, employeeId, sent = false } = data;
  const meetings = ahead(await meetingsOf(tx, offeringId), occurredAt).filter(isHeld);
  if (!sent && meetings.length === 0) return null;
  const path = `/learn/${subjectId}`;
  const people = await theEmployee(tx, employeeId);
  const to = withEntries(people, meetings, { path, stampedAt: occurredAt });
  if (meetings.length === 0) {
    const by = await nameOf(tx, actorId);
    return {
      kind: 'courseSent',
      params: { course: await courseTitle(tx, offeringId), by },
      to,
      path,
    };
  }
  const params = { course: batchTitle(meetings[0]!), meetings: meetingsInWords(meetings) };
  if (!sent) return { kind: 'seatTaken', params, to, path };
  return { kind: 'seatGiven', params: { ...params, by: await nameOf(tx, actorId) }, to, path };
}

/** Somebody left a seat: the meetings go out of the calendar. Of a cancelled batch all are told together. */
export async function seatLeftNotice(
  tx: Tx,
  { subjectId, data, occurredAt }: StoredEvent<'enrollment.withdrawn'>,
): Promise<Notice | null> {
  const meetings = ahead(await meetingsOf(tx, data.offeringId), occurredAt).filter(isHeld);
  if (meetings.length === 0 || !(await hadSeat(tx, [subjectId])).has(subjectId)) return null;
  const path = `/courses/${meetings[0]!.slug}`;
  const people = await theEmployee(tx, data.employeeId);
  return {
    kind: 'seatLeft',
    params: { course: batchTitle(meetings[0]!) },
    path,
    to: withEntries(people, meetings, { path, stampedAt: occurredAt, out: true }),
  };
}

/** Meetings of an announced batch have changed: to whoever has a seat, and to whoever has asked for one. */
export async function batchMovedNotices(
  tx: Tx,
  event: StoredEvent<'offering.rescheduled'>,
): Promise<Notice[]> {
  const { id, subjectId, data, occurredAt: stampedAt } = event;
  const meetings = await meetingsOf(tx, subjectId);
  if (meetings.length === 0) return [];
  const changed = meetings.filter((meeting) => data.meetingIds.includes(meeting.id));
  const params = {
    course: batchTitle(meetings[0]!),
    meetings: meetingsInWords(ahead(meetings, stampedAt).filter(isHeld)),
    reason: await changeReason(tx, { offeringId: subjectId, kind: 'rescheduled', eventId: id }),
  };
  const people = await runIn(tx)<Participant>(PEOPLE_IN, [subjectId]);
  const [seated, asking] = [true, false].map((seat) => people.filter((one) => one.seat === seat));
  return [
    {
      ...{ kind: 'batchMoved', params },
      to: seated!.flatMap((one) => withEntries([one], changed, { path: one.path, stampedAt })),
    },
    { kind: 'requestMoved', params, to: asking! },
  ];
}

/** A batch does not take place: to whoever had a seat in it or had asked for one. */
export async function batchCancelledNotice(
  tx: Tx,
  event: StoredEvent<'offering.cancelled'>,
): Promise<Notice> {
  const { id, subjectId, data, occurredAt: stampedAt } = event;
  const meetings = ahead(await meetingsOf(tx, subjectId), stampedAt);
  const people = await runIn(tx)<Participant>(PEOPLE_OF, [data.enrollmentIds]);
  const seated = await hadSeat(tx, data.enrollmentIds);
  const course = meetings[0] ? batchTitle(meetings[0]) : await courseTitle(tx, subjectId);
  const offeringId = subjectId;
  return {
    kind: 'batchCancelled',
    params: {
      course,
      reason: await changeReason(tx, { offeringId, kind: 'cancelled', eventId: id }),
    },
    to: people.flatMap((one) => {
      const path = `/courses/${one.slug}`;
      const taken = seated.has(one.enrollmentId) ? meetings : [];
      return withEntries([one], taken, { path, stampedAt });
    }),
  };
}

type Participant = Recipient & { enrollmentId: string; seat: boolean; path: string; slug: string };

const PARTICIPANTS = `
  SELECT DISTINCT ON (a.id) a.id AS "accountId", a.email, p.name,
         CASE a.locale WHEN 'en' THEN 'en' ELSE 'id' END AS language, e.id AS "enrollmentId",
         e.status IN ('enrolled', 'in_progress', 'completed') AS seat, '/learn/' || e.id AS path, c.slug
    FROM "Enrollment" e
    JOIN "Offering" o ON o.id = e."offeringId"
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
    JOIN "Course" c ON c.id = v."courseId"
    JOIN "Employee" p ON p.id = e."employeeId" AND p."archivedAt" IS NULL
    JOIN "Account" a ON a."employeeId" = p.id AND a."disabledAt" IS NULL`;

const PEOPLE_IN = `${PARTICIPANTS}
   WHERE e."offeringId" = $1::uuid
     AND e.status IN ('requested', 'approved', 'waitlisted', 'offered', 'enrolled', 'in_progress', 'completed')
   ORDER BY a.id, seat DESC`;

const PEOPLE_OF = `${PARTICIPANTS}
   WHERE e.id = ANY ($1::uuid[])
   ORDER BY a.id, e.id`;

/** Of these enrollments those that ever had a seat: their meetings are in calendars. */
async function hadSeat(tx: Tx, enrollmentIds: string[]): Promise<Set<string>> {
  const seated = await tx.event.findMany({
    where: {
      ...{ subjectType: 'enrollment', type: 'enrollment.enrolled' },
      subjectId: { in: enrollmentIds },
    },
    select: { subjectId: true },
  });
  return new Set(seated.map(({ subjectId }) => subjectId));
}

function withEntries<R extends Recipient>(
  people: readonly R[],
  meetings: readonly KnownMeeting[],
  { path, stampedAt, out }: { path: string; stampedAt: Date; out?: boolean },
) {
  return people.map((person) => {
    const { accountId, email, name, language } = person;
    const wanted = { language, path, teaching: false, stampedAt, out };
    const calendar = meetingMessages(meetings, person, wanted);
    return { accountId, email, name, language, path, calendar };
  });
}

/** What is over is in nobody's way. */
function ahead(meetings: readonly KnownMeeting[], moment: Date): KnownMeeting[] {
  return meetings.filter(({ endsAt }) => endsAt > moment);
}

function isHeld({ cancelled }: KnownMeeting): boolean {
  return !cancelled;
}

async function courseTitle(tx: Tx, offeringId: string): Promise<Localised> {
  const found = await tx.offering.findUniqueOrThrow({
    where: { id: offeringId },
    select: { courseVersion: { select: { course: { select: { title: true } } } } },
  });
  return found.courseVersion.course.title as Localised;
}

/** Whoever acted, by the name of the person; empty: the system. */
async function nameOf(tx: Tx, accountId: string | null): Promise<string> {
  return accountId ? ((await theAccount(tx, accountId))[0]?.name ?? '') : '';
}
