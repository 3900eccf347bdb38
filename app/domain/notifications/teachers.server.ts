import { runIn, type Tx } from '#app/platform/db.server.ts';
import { calendarMessages } from '#app/platform/icalendar.server.ts';
import type { Language } from '#app/platform/i18n.ts';

/** Somebody who teaches in a batch, or was told so: of the organisation, or from outside with an address at most. */
export type Teacher = {
  accountId: string | null;
  email: string | null;
  name: string;
  language: Language;
  /** The meetings at which the person teaches now. */
  meetingIds: string[];
  /** The meetings that earlier mails left in the person's calendar. */
  enteredIds: Set<string>;
  /** The last that the person was told of this batch is that there is something to teach. */
  told: boolean;
};

const KINDS = ['teachingGiven', 'teachingMoved', 'teachingLeft', 'teachingCancelled'];
const LAST_WORDS: ReadonlySet<string> = new Set(['teachingLeft', 'teachingCancelled']);

/** Who teaches in a batch now, and who was told so because of events before this one. */
export async function theTeachers(
  tx: Tx,
  { offeringId, eventId }: { offeringId: string; eventId: string },
): Promise<Teacher[]> {
  const run = runIn(tx);
  const [noticed, mailed] = [
    await run<{ accountId: string; kind: string }>(NOTICED, [offeringId, eventId, KINDS]),
    await run<Mailed>(MAILED, [offeringId, eventId, KINDS]),
  ];
  const lastNotice = new Map(noticed.map(({ accountId, kind }) => [accountId, kind]));
  const lastMail = new Map(mailed.map(({ recipient, kind }) => [recipient, kind]));
  const people = await run<Omit<Teacher, 'enteredIds' | 'told'>>(TEACHERS, [
    offeringId,
    [...lastNotice.keys()],
    [...lastMail.keys()],
  ]);
  return people.map((person) => {
    const last =
      lastNotice.get(person.accountId ?? '') ?? lastMail.get(person.email ?? '') ?? 'teachingLeft';
    const own = mailed.filter(({ recipient }) => recipient === person.email);
    return { ...person, enteredIds: entered(own), told: !LAST_WORDS.has(last) };
  });
}

type Mailed = { recipient: string; kind: string; calendar: string };

/** What is in a calendar after these mails. */
function entered(mails: readonly Mailed[]): Set<string> {
  const ids = new Set<string>();
  for (const { method, content } of mails.flatMap(({ calendar }) => calendarMessages(calendar))) {
    const meetingId = /^UID:([\da-f-]{36})@/m.exec(content)?.[1];
    if (!meetingId) continue;
    if (method === 'CANCEL') ids.delete(meetingId);
    else ids.add(meetingId);
  }
  return ids;
}

const NOTICED = `
  SELECT n."accountId", n.kind
    FROM "Event" e JOIN "Notification" n ON n."eventId" = e.id
   WHERE e."subjectType" = 'offering' AND e."subjectId" = $1::uuid AND e.id < $2::uuid
     AND n.kind = ANY ($3::text[])
   ORDER BY e.id`;

const MAILED = `
  SELECT m.recipient, m.kind, coalesce(m.calendar, '') AS calendar
    FROM "Event" e JOIN "Mail" m ON m."eventId" = e.id
   WHERE e."subjectType" = 'offering' AND e."subjectId" = $1::uuid AND e.id < $2::uuid
     AND m.kind = ANY ($3::text[])
   ORDER BY e.id`;

const TEACHERS = `
  SELECT a.id AS "accountId", coalesce(a.email, t.email) AS email, coalesce(e.name, t.name) AS name,
         CASE a.locale WHEN 'en' THEN 'en' ELSE 'id' END AS language, taught.ids AS "meetingIds"
    FROM "Trainer" t
    LEFT JOIN "Employee" e ON e.id = t."employeeId"
    LEFT JOIN "Account" a ON a."employeeId" = e.id AND a."disabledAt" IS NULL
   CROSS JOIN LATERAL (
     SELECT array_agg(m.id) AS ids
       FROM "MeetingTrainer" x
       JOIN "Meeting" m ON m.id = x."meetingId" AND m."offeringId" = $1::uuid AND m."cancelledAt" IS NULL
      WHERE x."trainerId" = t.id) found
   CROSS JOIN LATERAL (SELECT coalesce(found.ids, '{}') AS ids) taught
   WHERE e."archivedAt" IS NULL AND (a.id IS NOT NULL OR t.email IS NOT NULL)
     AND (found.ids IS NOT NULL OR a.id = ANY ($2::uuid[]) OR coalesce(a.email, t.email) = ANY ($3::text[]))
   ORDER BY t.id`;
