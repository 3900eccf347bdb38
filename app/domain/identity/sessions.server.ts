import { now } from '#app/platform/clock.ts';
import { row, type Tx } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { newToken, tokenHash } from '#app/platform/session-cookie.server.ts';

/** A session ends this long after signing in, however busy. */
const DAYS = 7;

/** The browser somebody signs in with; `token` is the session it held before, if any. */
export type Browser = { address: string; userAgent: string; token: string | null };

/**
 * Signs a browser in: a new session, while the one it held before ends, in one statement.
 * @returns the token for the cookie
 */
export async function openSession(accountId: string, browser: Browser): Promise<string> {
  const token = newToken();
  const time = now();
  await row('open-session', OPEN, [
    newId(),
    tokenHash(token),
    accountId,
    time,
    new Date(time.getTime() + DAYS * 24 * 3_600_000),
    browser.userAgent.slice(0, 300),
    browser.address,
    browser.token === null ? null : tokenHash(browser.token),
  ]);
  return token;
}

const OPEN = `
  WITH replaced AS (
    UPDATE "Session" SET "revokedAt" = $4 WHERE "tokenHash" = $8 AND "revokedAt" IS NULL
  )
  INSERT INTO "Session" (id, "tokenHash", "accountId", "createdAt", "lastSeenAt", "expiresAt",
                         "userAgent", address)
  VALUES ($1, $2, $3, $4, $4, $5, $6, $7)`;

/** A new token for a session in hand: after its rights or its password have changed. Its end stays. */
export async function rotateSession(tx: Tx, sessionId: string): Promise<string> {
  const token = newToken();
  await tx.session.update({
    where: { id: sessionId },
    data: { tokenHash: new Uint8Array(tokenHash(token)) },
  });
  return token;
}

/** Ends the sessions of an account, all of them or all but one. @returns how many were open */
export async function revokeSessions(
  tx: Tx,
  accountId: string,
  exceptSessionId?: string,
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { accountId, revokedAt: null, ...(exceptSessionId && { id: { not: exceptSessionId } }) },
    data: { revokedAt: now() },
  });
  return count;
}
