import { placeOf } from '#app/domain/catalogue/content-items.ts';
import type { ContentItem } from '#app/domain/catalogue/course-content.ts';
import { keepContent, lockDraft } from '#app/domain/catalogue/draft/keep-draft.server.ts';
import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import { withItemSaid } from '#app/domain/catalogue/outline/outline-edit.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

/**
 * Keeps an item of the draft without its text: title, time, conditions, quiz or settings. Key and kind stay.
 * @param seen fingerprint of the item that the form was made from
 * @throws conflict `itemGone`; `courseChanged` where somebody has saved just this item since
 */
export async function saveItem(
  actor: Actor,
  { courseId, key, seen }: { courseId: string; key: string; seen: string },
  item: ContentItem,
): Promise<{ revision: number }> {
  return db.$transaction(async (tx) => {
    const { content, revision } = await lockDraft(tx, actor, courseId);
    const after = withItemSaid(content, { ...item, key });
    const stored = fingerprint(placeOf(content, key)?.item);
    if (stored === fingerprint({ ...item, key })) return { revision };
    if (stored !== seen) throw new DomainError('conflict', 'courseChanged');
    const saved = await keepContent(tx, actor, courseId, after);
    const data = { revision: saved, part: item.kind };
    await recordEvent(tx, actor, 'course.draft-saved', courseId, data);
    return { revision: saved };
  });
}
