import { type Actor } from '#app/domain/organisation/actor.ts';
import { canManageGrants } from '#app/domain/organisation/access-policy.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { canSendMail } from '#app/platform/mail.server.ts';

import { secretKinds } from './notice.ts';

const PAGE = 50;

export type MailLine = {
  id: string;
  recipient: string;
  subject: string;
  createdAt: Date;
  sentAt: Date | null;
  failed: boolean;
};

/** Mails newest first: kept where there is no mail server, else with what became of them. */
export async function keptMails(
  actor: Actor,
  before: string | null,
): Promise<{ lines: MailLine[]; next: string | null; sending: boolean }> {
  if (!canManageGrants(actor)) throw notFound();
  const found = await rows<MailLine>('kept-mails', LIST, [before, PAGE + 1]);
  const lines = found.slice(0, PAGE);
  const next = found.length > PAGE ? lines.at(-1)!.id : null;
  return { lines, next, sending: canSendMail() };
}

const LINE = `id, recipient, subject, "createdAt", "sentAt", failure IS NOT NULL AS failed`;
const LIST = `
  SELECT ${LINE} FROM "Mail" WHERE $1::uuid IS NULL OR id < $1 ORDER BY id DESC LIMIT $2`;

/**
 * One mail as plain text. Outside the demo a mail with a personal link stays closed: whoever reads it could sign in
 * as its recipient.
 */
export async function keptMail(
  actor: Actor,
  id: string,
): Promise<MailLine & { text: string | null; sending: boolean }> {
  if (!canManageGrants(actor)) throw notFound();
  const found = await row<MailLine & { text: string; kind: string }>(
    'kept-mail',
    `SELECT ${LINE}, kind, text FROM "Mail" WHERE id = $1`,
    [id],
  );
  if (!found) throw notFound();
  const { kind, ...mail } = found;
  const closed = secretKinds.has(kind) && !env.DEMO;
  return { ...mail, text: closed || mail.text === '' ? null : mail.text, sending: canSendMail() };
}
