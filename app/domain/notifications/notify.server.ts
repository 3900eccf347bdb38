import { issueLinkToken } from '#app/domain/identity/one-time-code.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import type { StoredEvent } from '#app/platform/event-types.ts';
import { newId } from '#app/platform/id.ts';
import { publicUrl } from '#app/platform/public-url.server.ts';

import { mailText } from './mail-text.server.ts';
import { pathOf, secretKinds } from './notice.ts';
import { type Notice, notices, type Outsider } from './notices.server.ts';
import type { Recipient } from './recipients.server.ts';

/** In milliseconds: an event may concern everybody in a course. */
const PATIENCE = { timeout: 60_000 };

/**
 * Tells everybody an event concerns: a line in the inbox and, for those with an address, a mail; each once however
 * often this runs. The event is locked, so that two workers do not both make its mail and the link in it.
 * @returns the mails of this event still to be sent
 */
export function notify(eventId: string): Promise<string[]> {
  return db.$transaction(async (tx) => {
    const [event] = await tx.$queryRaw<StoredEvent[]>`
      SELECT id, type, version, "actorId", "subjectId", data, "occurredAt"
        FROM "Event" WHERE id = ${eventId}::uuid FOR UPDATE`;
    const tell = event && (notices[event.type] as TellAny | undefined);
    const told = tell ? await tell(tx, event) : null;
    if (!event || !told) return [];
    for (const notice of Array.isArray(told) ? told : [told]) {
      if (!secretKinds.has(notice.kind)) await fillInboxes(tx, event, notice);
      await writeMails(tx, event, notice);
    }
    const owed = await tx.mail.findMany({ where: { eventId, sentAt: null }, select: { id: true } });
    return owed.map(({ id }) => id);
  }, PATIENCE);
}

type TellAny = (tx: Tx, event: StoredEvent) => Promise<Notice | Notice[] | null>;

async function fillInboxes(tx: Tx, event: StoredEvent, { kind, params, to, path }: Notice) {
  await tx.notification.createMany({
    data: to.map(({ accountId, path: own = path }) => ({
      id: newId(),
      accountId,
      eventId: event.id,
      kind,
      params,
      path: own,
      createdAt: now(),
    })),
    skipDuplicates: true,
  });
}

async function writeMails(tx: Tx, event: StoredEvent, notice: Notice) {
  const { kind, params, path, to, outside = [] } = notice;
  const key = { eventId: event.id, kind };
  const written = await tx.mail.findMany({ where: key, select: { recipient: true } });
  const told = new Set(written.map(({ recipient }) => recipient));
  const mails = [];
  for (const person of [...to, ...outside]) {
    const { email, language, calendar } = person;
    if (email === null || told.has(email)) continue;
    told.add(email);
    const link = await linkFor(tx, event, { kind, path, person });
    const text = mailText(kind, params, person, { link, calendar });
    mails.push({
      ...{ ...key, id: newId(), recipient: email, locale: language },
      ...{ ...text, calendar, createdAt: now() },
    });
  }
  await tx.mail.createMany({ data: mails });
}

/** Null: the person has no account to open it with. */
async function linkFor(
  tx: Tx,
  event: StoredEvent,
  {
    kind,
    path,
    person,
  }: Pick<Notice, 'kind' | 'path'> & { person: Notice['to'][number] | Outsider },
): Promise<string | null> {
  if (!('accountId' in person)) return null;
  if (secretKinds.has(kind)) return publicUrl(await secretPath(tx, event, person));
  return publicUrl(pathOf({ kind, path: person.path ?? path }));
}

/** The link of a reset or activation mail: made here, so that no event or log ever holds it. */
async function secretPath(tx: Tx, event: StoredEvent, { accountId }: Recipient): Promise<string> {
  const { purpose } = event.data as StoredEvent<'account.code-issued'>['data'];
  const token = await issueLinkToken(tx, { accountId, purpose, issuedById: event.actorId });
  return `/reset/${token}`;
}
