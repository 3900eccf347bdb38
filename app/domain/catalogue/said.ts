import { DomainError } from '#app/platform/errors.ts';

import { fingerprint } from './fingerprint.ts';

/**
 * Whether just what is wanted is stored already; else it may be stored.
 * @param seen fingerprint of what was stored when the form was made
 * @throws DomainError `courseChanged` where something else has been stored since
 */
export function isSaid(stored: unknown, wanted: unknown, seen: string | null): boolean {
  const now = fingerprint(stored);
  if (now === fingerprint(wanted)) return true;
  if (now !== seen) throw new DomainError('conflict', 'courseChanged');
  return false;
}
