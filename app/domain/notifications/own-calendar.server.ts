import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { publicUrl } from '#app/platform/public-url.server.ts';
import { newToken, tokenHash } from '#app/platform/session-cookie.server.ts';

type Owner = { accountId: string };

/** Since when the actor's calendar has an address; null: it has none. The address itself is kept nowhere. */
export async function ownCalendar({ accountId }: Owner): Promise<{ since: Date | null }> {
  const feed = await db.calendarFeed.findUnique({ where: { accountId } });
  return { since: feed?.createdAt ?? null };
}

/**
 * Gives the actor's calendar an address, in the place of the one it had.
 * @returns the address, this once
 */
export async function renewOwnCalendar({ accountId }: Owner): Promise<string> {
  const secret = newToken();
  const address = { tokenHash: tokenHash(secret), createdAt: now() };
  await db.calendarFeed.upsert({
    where: { accountId },
    create: { accountId, ...address },
    update: address,
  });
  return publicUrl(`/calendar/${secret}.ics`);
}

/** The actor's calendar is read by nobody any more. */
export async function endOwnCalendar({ accountId }: Owner): Promise<void> {
  await db.calendarFeed.deleteMany({ where: { accountId } });
}
