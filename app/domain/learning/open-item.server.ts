import { outlineAround } from '#app/domain/catalogue/version/course-outline.server.ts';
import { itemsOf } from '#app/domain/catalogue/version/outline.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { DomainError } from '#app/platform/errors.ts';

import { type ClosedReason, openness } from './openness.ts';
import { standingIn } from './standing.server.ts';

type Place = { enrollmentId: string; courseItemId: string };

/**
 * Why an item is closed to the actor now; empty when it is open. An item without conditions is open without a look at
 * the enrollment: whose that is, and whether the item belongs to it, is for the caller to know.
 * Not for use inside a transaction.
 */
export async function closedReasons(
  actor: Actor,
  { enrollmentId, courseItemId }: Place,
): Promise<ClosedReason[]> {
  const outline = await outlineAround(courseItemId);
  const item = itemsOf(outline).find(({ id }) => id === courseItemId);
  if (!item || item.conditions.length === 0) return [];
  return openness(outline, await standingIn(actor, enrollmentId)).get(courseItemId) ?? [];
}

/**
 * Every command by which a learner does something in an item asks this first, before its transaction: what is open
 * never closes, so that nothing need be locked for it.
 * @throws conflict `itemClosed`
 */
export async function assertOpen(actor: Actor, place: Place): Promise<void> {
  const reasons = await closedReasons(actor, place);
  if (reasons.length > 0) throw new DomainError('conflict', 'itemClosed');
}
