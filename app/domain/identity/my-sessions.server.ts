import { now } from '#app/platform/clock.ts';
import { db, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { type Device, deviceOf } from './device.ts';
import { revokeSessions } from './sessions.server.ts';

type Me = { accountId: string; sessionId: string };

export type SessionLine = {
  id: string;
  device: Device;
  address: string;
  signedInAt: Date;
  lastSeenAt: Date;
  current: boolean;
};

/** Where I am signed in, this browser first. */
export async function mySessions(actor: Me): Promise<SessionLine[]> {
  const found = await rows<Omit<SessionLine, 'device' | 'current'> & { userAgent: string }>(
    'my-sessions',
    `SELECT id, "userAgent", address, "createdAt" AS "signedInAt", "lastSeenAt"
       FROM "Session"
      WHERE "accountId" = $1 AND "revokedAt" IS NULL AND "expiresAt" > now()
        AND "lastSeenAt" > now() - interval '8 hours'
      ORDER BY id = $2 DESC, "lastSeenAt" DESC LIMIT 100`,
    [actor.accountId, actor.sessionId],
  );
  return found.map(({ userAgent, ...line }) => ({
    ...line,
    device: deviceOf(userAgent),
    current: line.id === actor.sessionId,
  }));
}

/** Ends one of my sessions. Somebody else's is not found. */
export async function revokeMySession(actor: Me, sessionId: string): Promise<void> {
  const { count } = await db.session.updateMany({
    where: { id: sessionId, accountId: actor.accountId, revokedAt: null },
    data: { revokedAt: now() },
  });
  if (count === 0) throw notFound();
}

/** Ends all my sessions but this one. */
export async function revokeMyOtherSessions(actor: Me): Promise<number> {
  return revokeSessions(db, actor.accountId, actor.sessionId);
}

/** Signs this browser out. */
export async function signOut(actor: Me): Promise<void> {
  await db.session.updateMany({
    where: { id: actor.sessionId, revokedAt: null },
    data: { revokedAt: now() },
  });
}
