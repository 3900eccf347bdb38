import { now } from '#app/platform/clock.ts';
import { db, rows, type Tx } from '#app/platform/db.server.ts';
import { calendarMessages } from '#app/platform/icalendar.server.ts';
import { log } from '#app/platform/log.server.ts';
import { canSendMail, type OutgoingMail, sendMail } from '#app/platform/mail.server.ts';
import { getBytes } from '#app/platform/storage.server.ts';

import { secretKinds } from './notice.ts';

const PATIENCE_MS = 60_000;
const OWED_AFTER_MINUTES = 5;
const OWED_FOR_DAYS = 3;

type Kept = {
  id: string;
  eventId: string;
  kind: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  calendar: string | null;
};

/**
 * Sends a mail that has not been sent, while holding its row: a second worker leaves it alone. Only a crash between
 * the server's yes and our commit sends it again, under the same message id. What held a personal link is emptied.
 * Without a mail server the mail stays as it is.
 */
export async function deliverMail(mailId: string): Promise<void> {
  if (!canSendMail()) return;
  try {
    await db.$transaction((tx) => send(tx, mailId), { timeout: PATIENCE_MS, maxWait: PATIENCE_MS });
  } catch (error) {
    const failure = error instanceof Error ? error.message.slice(0, 300) : 'unknown';
    await db.mail.updateMany({ where: { id: mailId, sentAt: null }, data: { failure } });
    throw error;
  }
}

async function send(tx: Tx, mailId: string): Promise<void> {
  const [mail] = await tx.$queryRaw<Kept[]>`
    SELECT id, "eventId", kind, recipient, subject, text, html, calendar
      FROM "Mail" WHERE id = ${mailId}::uuid AND "sentAt" IS NULL
       FOR UPDATE SKIP LOCKED`;
  if (!mail) return;
  const { id, recipient, subject, text, html } = mail;
  const attachments = [...calendarOf(mail), ...(await certificateOf(tx, mail))];
  await sendMail({ id, to: recipient, subject, text, html, attachments });
  await tx.mail.update({
    where: { id },
    data: {
      sentAt: now(),
      failure: null,
      ...(secretKinds.has(mail.kind) && { text: '', html: '' }),
    },
  });
  log.info({ mailId: id, kind: mail.kind }, 'mail sent');
}

/** A file for each message to the calendar: programs of mail enter one alone. */
function calendarOf({ calendar }: Kept): OutgoingMail['attachments'] {
  return calendarMessages(calendar ?? '').map(({ method, content }, i) => ({
    filename: `kompeten-${i + 1}.ics`,
    content: Buffer.from(content),
    contentType: `text/calendar; charset=utf-8; method=${method}`,
  }));
}

/** A certificate travels with the mail that tells of it; until its file is there the mail waits. */
async function certificateOf(tx: Tx, mail: Kept): Promise<OutgoingMail['attachments']> {
  if (mail.kind !== 'certificateIssued') return [];
  const [certificate] = await tx.$queryRaw<{ number: string; fileHash: string | null }[]>`
    SELECT c.number, c."fileHash"
      FROM "Event" e JOIN "Certificate" c ON c.id = e."subjectId" WHERE e.id = ${mail.eventId}::uuid`;
  if (!certificate?.fileHash) throw new Error('The certificate has no file yet.');
  return [
    {
      filename: `${certificate.number.replace(/[^\w.-]+/g, '-')}.pdf`,
      content: await getBytes(certificate.fileHash),
      contentType: 'application/pdf',
    },
  ];
}

/** Mails that should have been sent by now: what the sweep queues anew, whatever became of their jobs. */
export async function owedMails(): Promise<string[]> {
  if (!canSendMail()) return [];
  const owed = await rows<{ id: string }>(
    'owed-mails',
    `SELECT id FROM "Mail"
      WHERE "sentAt" IS NULL AND "createdAt" < $1::timestamptz - make_interval(mins => $2)
        AND "createdAt" > $1::timestamptz - make_interval(days => $3)
      ORDER BY "createdAt" LIMIT 500`,
    [now(), OWED_AFTER_MINUTES, OWED_FOR_DAYS],
  );
  return owed.map(({ id }) => id);
}
