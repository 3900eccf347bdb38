import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

import { pool } from './db.server.ts';

export type Limit = { allowed: boolean; retryAfterSeconds: number };

const limiters = new Map<string, RateLimiterPostgres>();

/**
 * Takes one of the points a key has in a window of seconds, counted in the database for all processes together.
 * @param key what is counted, for example `verify:10.0.0.1`; its part before the first colon names the rule
 * @returns whether the call is within the limit, and when to try again if it is not
 */
export async function limit(key: string, points: number, seconds: number): Promise<Limit> {
  try {
    await limiterOf(key, points, seconds).consume(key);
    return { allowed: true, retryAfterSeconds: 0 };
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { allowed: false, retryAfterSeconds: Math.ceil(refused.msBeforeNext / 1000) };
  }
}

/** Gives a key all its points back, for example after a right password. */
export async function clearLimit(key: string): Promise<void> {
  await pool.query('DELETE FROM "RateLimit" WHERE key = $1', [key]);
  for (const limiter of limiters.values()) limiter.deleteInMemoryBlockedAll();
}

/** Removes counters whose window is over; the nightly clean-up calls it. */
export async function deleteOldLimits(): Promise<void> {
  await pool.query('DELETE FROM "RateLimit" WHERE expire < $1', [Date.now()]);
}

function limiterOf(key: string, points: number, seconds: number): RateLimiterPostgres {
  const rule = `${key.split(':', 1)[0]}/${points}/${seconds}`;
  const known = limiters.get(rule);
  if (known) return known;
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'RateLimit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: '',
    points,
    duration: seconds,
    // Someone far over the limit is refused from memory for the rest of the window, without a statement.
    inMemoryBlockOnConsumed: points * 2,
  });
  limiters.set(rule, limiter);
  return limiter;
}
