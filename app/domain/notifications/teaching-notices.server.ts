import type { Tx } from '#app/platform/db.server.ts';
import type { StoredEvent } from '#app/platform/event-types.ts';

import {
  batchTitle,
  type KnownMeeting,
  meetingMessages,
  meetingsInWords,
  meetingsOf,
} from './meeting-entry.server.ts';
import type { Notice } from './notices.server.ts';
import { changeReason } from './offering-change.server.ts';
import { type Teacher, theTeachers } from './teachers.server.ts';

/** A batch is announced: to whoever teaches in it, with the meetings of each. */
export async function teachingNotices(
  tx: Tx,
  { id, subjectId, occurredAt: stampedAt }: StoredEvent<'offering.opened'>,
): Promise<Notice[]> {
  const meetings = await meetingsOf(tx, subjectId);
  const teachers = await theTeachers(tx, { offeringId: subjectId, eventId: id });
  return teachers.flatMap((teacher) => {
    const own = taughtBy(teacher, meetings);
    if (own.length === 0) return [];
    const params = { course: batchTitle(own[0]!), meetings: meetingsInWords(own) };
    return [{ kind: 'teachingGiven' as const, params, ...toOne(teacher, { own, stampedAt }) }];
  });
}

/**
 * Meetings of an announced batch have changed: to whoever teaches at one of them now, and to whoever was told so and
 * does no longer.
 */
export async function teachingMovedNotices(
  tx: Tx,
  { id, subjectId, data, occurredAt: stampedAt }: StoredEvent<'offering.rescheduled'>,
): Promise<Notice[]> {
  const meetings = await meetingsOf(tx, subjectId);
  if (meetings.length === 0) return [];
  const changed = meetings.filter((meeting) => data.meetingIds.includes(meeting.id));
  const teachers = await theTeachers(tx, { offeringId: subjectId, eventId: id });
  const reason = await changeReason(tx, {
    offeringId: subjectId,
    kind: 'rescheduled',
    eventId: id,
  });
  return teachers.flatMap((teacher) => {
    const [own, still] = [taughtBy(teacher, changed), taughtBy(teacher, meetings)];
    const lost = lostBy(teacher, changed);
    const left = still.length === 0;
    if (own.length === 0 && lost.length === 0 && !(left && teacher.told)) return [];
    const params = { course: batchTitle(meetings[0]!), reason, meetings: meetingsInWords(still) };
    const kind = left ? ('teachingLeft' as const) : ('teachingMoved' as const);
    return [{ kind, params, ...toOne(teacher, { own, lost, stampedAt }) }];
  });
}

/** A batch does not take place: to whoever was told of teaching in it. */
export async function teachingCancelledNotices(
  tx: Tx,
  { id, subjectId, occurredAt: stampedAt }: StoredEvent<'offering.cancelled'>,
): Promise<Notice[]> {
  const meetings = (await meetingsOf(tx, subjectId)).filter(({ endsAt }) => endsAt > stampedAt);
  if (meetings.length === 0) return [];
  const teachers = await theTeachers(tx, { offeringId: subjectId, eventId: id });
  const reason = await changeReason(tx, { offeringId: subjectId, kind: 'cancelled', eventId: id });
  const params = { course: batchTitle(meetings[0]!), reason };
  return teachers
    .filter(({ told }) => told)
    .map((teacher) => {
      const lost = lostBy(teacher, meetings);
      return { kind: 'teachingCancelled' as const, params, ...toOne(teacher, { lost, stampedAt }) };
    });
}

function taughtBy({ meetingIds }: Teacher, meetings: readonly KnownMeeting[]): KnownMeeting[] {
  return meetings.filter(({ id, cancelled }) => !cancelled && meetingIds.includes(id));
}

/** What is in the person's calendar and no longer the person's to teach. */
function lostBy(teacher: Teacher, meetings: readonly KnownMeeting[]): KnownMeeting[] {
  const own = new Set(taughtBy(teacher, meetings).map(({ id }) => id));
  return meetings.filter(({ id }) => teacher.enteredIds.has(id) && !own.has(id));
}

type Entries = { own?: KnownMeeting[]; lost?: KnownMeeting[]; stampedAt: Date };

/** To one teacher, with what enters the calendar or goes out of it. */
function toOne(teacher: Teacher, { own = [], lost = [], stampedAt }: Entries) {
  const [first] = [...own, ...lost];
  const path = first ? `/courses/${first.slug}` : '/catalogue';
  const wanted = { language: teacher.language, path, teaching: true, stampedAt };
  const calendar = [
    meetingMessages(own, teacher, wanted),
    meetingMessages(lost, teacher, { ...wanted, out: true }),
  ].join('');
  return addressed(teacher, path, calendar === '' ? undefined : calendar);
}

/** Into the inbox and by mail or, where there is no account, by mail alone. */
export function addressed(
  { accountId, email, name, language }: Teacher,
  path: string,
  calendar?: string,
): Pick<Notice, 'to' | 'outside'> {
  if (accountId) return { to: [{ accountId, email, name, language, path, calendar }] };
  return { to: [], outside: [{ email, name, language, calendar }] };
}
