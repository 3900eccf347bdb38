import { row } from '#app/platform/db.server.ts';

/** Keeps a session from going idle. */
export async function touchSession(sessionId: string): Promise<void> {
  await row('touch-session', `UPDATE "Session" SET "lastSeenAt" = now() WHERE id = $1`, [
    sessionId,
  ]);
}
