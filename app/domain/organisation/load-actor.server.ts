import { touchSession } from '#app/domain/identity/touch-session.server.ts';
import { row } from '#app/platform/db.server.ts';
import { today } from '#app/platform/today.server.ts';

import type { Actor, Grant } from './actor.ts';

/** A session is over when nobody used it for this long. */
const IDLE = '8 hours';

export type SignedIn = Actor & {
  accountId: string;
  sessionId: string;
  locale: string;
  unread: number;
};

/**
 * Who holds this session token, with everything the policies need, in one statement.
 * @returns null when the session is unknown, idle too long, expired or revoked, or the account is disabled
 */
export async function loadActor(tokenHash: Uint8Array): Promise<SignedIn | null> {
  const found = await row<Omit<SignedIn, 'grants'> & { grants: Grant[]; stale: boolean }>(
    'load-actor',
    LOAD,
    [tokenHash, today(), IDLE],
  );
  if (!found) return null;
  const { stale, ...actor } = found;
  if (stale) await touchSession(actor.sessionId);
  return actor;
}

/**
 * The same for an account whose owner is not at hand: a job that acts with somebody's rights as they are now.
 * @returns null when the account is disabled or its employee has left
 */
export async function actorOfAccount(
  accountId: string,
): Promise<(Actor & { accountId: string }) | null> {
  return row<Actor & { accountId: string }>('actor-of-account', OF_ACCOUNT, [accountId, today()]);
}

/** What the policies need of the account `a` and its employee `e`; $2 today. */
const ACTOR = `
         a.id AS "accountId", e.id AS "employeeId", coalesce(e.name, a.name) AS name,
         coalesce((SELECT json_agg(json_build_object('role', g.role, 'unitId', g."unitId"))
                     FROM "RoleGrant" g
                    WHERE g."accountId" = a.id AND g."revokedAt" IS NULL
                      AND g."validFrom" <= $2::date
                      AND (g."validUntil" IS NULL OR g."validUntil" >= $2::date)), '[]') AS grants,
         EXISTS (SELECT 1 FROM "Employee" r
                  WHERE r."supervisorId" = e.id AND r."archivedAt" IS NULL) AS supervises`;

const OF_ACCOUNT = `
  SELECT ${ACTOR}
    FROM "Account" a
    LEFT JOIN "Employee" e ON e.id = a."employeeId"
   WHERE a.id = $1 AND a."disabledAt" IS NULL AND e."archivedAt" IS NULL`;

const LOAD = `
  SELECT s.id AS "sessionId", a.locale, ${ACTOR},
         (SELECT count(*) FROM "Notification" n
           WHERE n."accountId" = a.id AND n."readAt" IS NULL) AS unread,
         s."lastSeenAt" < now() - interval '1 minute' AS stale
    FROM "Session" s
    JOIN "Account" a ON a.id = s."accountId"
    LEFT JOIN "Employee" e ON e.id = a."employeeId"
   WHERE s."tokenHash" = $1 AND s."revokedAt" IS NULL AND s."expiresAt" > now()
     AND s."lastSeenAt" > now() - $3::interval
     AND a."disabledAt" IS NULL AND e."archivedAt" IS NULL`;
