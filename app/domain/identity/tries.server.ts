import { DomainError } from '#app/platform/errors.ts';
import { limit } from '#app/platform/rate-limit.server.ts';

export const WINDOW_SECONDS = 15 * 60;

/** Tries at a password or a code per account and window; success clears them, a reset link is always a way in. */
export const TRIES_PER_ACCOUNT = 10;

/** Under this key an account's failed tries are counted. */
export function triesKey(account: string): string {
  return `sign-in:${account}`;
}

/** Counts a try and refuses what is over the limit, saying when to come back. */
export async function takeTry(
  key: string,
  points = TRIES_PER_ACCOUNT,
  seconds = WINDOW_SECONDS,
): Promise<void> {
  const { allowed, retryAfterSeconds } = await limit(key, points, seconds);
  if (!allowed) throw tooManyTries(retryAfterSeconds);
}

export function tooManyTries(seconds: number): DomainError {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return new DomainError('conflict', 'tooManyRequests', { minutes });
}
