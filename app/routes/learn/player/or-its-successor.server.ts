import { redirect } from '@remix-run/node';

import { itemNow } from '#app/domain/learning/item-now.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { DomainError } from '#app/platform/errors.ts';

import { itemPath } from './item-path.ts';

/**
 * Answers with a page of an item; where the item belongs to a version that the learner has left, leads on to what it
 * has become: an old window or bookmark is no dead end.
 */
export async function orItsSuccessor<T>(
  actor: Actor,
  at: { enrollmentId: string; itemId: string },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'notFound') throw error;
    const item = await itemNow(actor, at);
    if (!item) throw error;
    const { enrollmentId } = at;
    throw redirect(item === 'gone' ? `/learn/${enrollmentId}` : itemPath(enrollmentId, item));
  }
}
