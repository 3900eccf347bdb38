import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { deleteOldLimits } from '#app/platform/rate-limit.server.ts';

const KEEP_DAYS = 30;

/** Removes sessions that ended a month ago and counters whose window is over. Nothing that is history. */
export async function cleanUp(): Promise<void> {
  const before = new Date(now().getTime() - KEEP_DAYS * 24 * 3_600_000);
  await db.session.deleteMany({
    where: { OR: [{ expiresAt: { lt: before } }, { revokedAt: { lt: before } }] },
  });
  await deleteOldLimits();
}
