import { createHash } from 'node:crypto';

import { now } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { clearLimit, limit } from '#app/platform/rate-limit.server.ts';

import { normaliseIdentifier } from './identifier.ts';
import { verifyPassword } from './password-hash.server.ts';
import { type Browser, openSession } from './sessions.server.ts';
import { takeTry, tooManyTries, triesKey, WINDOW_SECONDS } from './tries.server.ts';

/** Failures per address and window: a whole office may share one. */
const FAILURES_PER_ADDRESS = 100;

/**
 * Signs in by e-mail or employee number. A try is counted before the password is looked at, so that a burst of
 * parallel guesses gains nothing. Unknown, disabled and never activated accounts answer like a wrong password,
 * in the same time. @returns the session token
 */
export async function signIn(
  input: { email: string; password: string },
  browser: Browser,
): Promise<string> {
  const identifier = normaliseIdentifier(input.email);
  const time = now().getTime();
  const from = `sign-in-from:${browser.address}`;
  const found = await row<Found>('sign-in', FIND, [identifier, from, time, FAILURES_PER_ADDRESS]);
  if (found?.addressEnd) throw tooManyTries((found.addressEnd - time) / 1000);
  const key = triesKey(found?.id ?? createHash('sha256').update(identifier).digest('hex'));
  await takeTry(key);
  if (!(await verifyPassword(found?.passwordHash ?? null, input.password)) || !found?.id) {
    await limit(from, FAILURES_PER_ADDRESS, WINDOW_SECONDS);
    throw new DomainError('invalid', 'signInFailed');
  }
  const [token] = await Promise.all([openSession(found.id, browser), clearLimit(key)]);
  return token;
}

type Found = { id: string | null; passwordHash: string | null; addressEnd: number | null };

const FIND = `
  SELECT account.id, account."passwordHash", blocked.expire AS "addressEnd"
    FROM (VALUES (1)) AS one
    LEFT JOIN LATERAL (
      SELECT a.id, a."passwordHash"
        FROM "Account" a LEFT JOIN "Employee" e ON e.id = a."employeeId"
       WHERE a.id = coalesce((SELECT id FROM "Account" WHERE email = $1),
                             (SELECT b.id FROM "Employee" p JOIN "Account" b ON b."employeeId" = p.id
                               WHERE p.number = $1))
         AND a."disabledAt" IS NULL AND e."archivedAt" IS NULL) AS account ON true
    LEFT JOIN "RateLimit" blocked
      ON blocked.key = $2 AND blocked.expire > $3 AND blocked.points >= $4`;
