import { placeOf } from '#app/domain/catalogue/content-items.ts';
import { type ContentItem, leastMinutes } from '#app/domain/catalogue/course-content.ts';
import { keepContent, lockDraft } from '#app/domain/catalogue/draft/keep-draft.server.ts';
import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { withItemSaid } from './outline-edit.ts';

/** When an item opens, and how soon it may be done where its kind is done by saying so. */
export type ItemConditions = Pick<ContentItem, 'conditions' | 'minimumMinutes'>;

export function conditionsSeen({ conditions, minimumMinutes }: ItemConditions): string {
  return fingerprint({ conditions, minimumMinutes });
}

/**
 * Says anew when an item of the draft opens, and nothing of the rest of it.
 * @param seen fingerprint of what the form was made from
 * @throws conflict `itemGone`; `courseChanged` where somebody has saved other conditions since
 */
export async function saveConditions(
  actor: Actor,
  { courseId, key, seen }: { courseId: string; key: string; seen: string },
  said: ItemConditions,
): Promise<{ revision: number }> {
  return db.$transaction(async (tx) => {
    const { content, revision } = await lockDraft(tx, actor, courseId);
    const item = placeOf(content, key)?.item;
    if (!item) throw new DomainError('conflict', 'itemGone');
    const wanted = { ...item, ...said };
    wanted.minimumMinutes = leastMinutes(wanted);
    const stored = conditionsSeen(item);
    if (stored === conditionsSeen(wanted)) return { revision };
    if (stored !== seen) throw new DomainError('conflict', 'courseChanged');
    const saved = await keepContent(tx, actor, courseId, withItemSaid(content, wanted));
    const data = { revision: saved, part: 'conditions' };
    await recordEvent(tx, actor, 'course.draft-saved', courseId, data);
    return { revision: saved };
  });
}
