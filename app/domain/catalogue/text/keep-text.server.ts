import { placeOf } from '#app/domain/catalogue/content-items.ts';
import { kindsWithText } from '#app/domain/catalogue/course-content.ts';
import { lockDraft, touchDraft } from '#app/domain/catalogue/draft/keep-draft.server.ts';
import { assertTextsFit, isLarge } from '#app/domain/catalogue/draft/texts-fit.server.ts';
import type { LessonDocument } from '#app/domain/catalogue/lesson/lesson-document.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import { keepTextMedia } from './keep-text-media.server.ts';
import type { TextPlace } from './text-place.ts';

/** What somebody saves within this time of beginning is one entry of the history. */
export const SITTING_MS = 5 * 60_000;

export type KeptText = { revision: number; savedAt: Date };

/**
 * Locks a text of a draft for somebody who may write it.
 * @returns its revision; 0 where nothing has been written yet
 * @throws what `lockDraft` refuses; conflict `itemGone`
 */
export async function lockText(tx: Tx, actor: Actor, place: TextPlace): Promise<number> {
  const { content } = await lockDraft(tx, actor, place.courseId);
  const kind = placeOf(content, place.itemKey)?.item.kind;
  if (!kind || !kindsWithText.includes(kind)) throw new DomainError('conflict', 'itemGone');
  // The draft's lock is this text's too: all who write a course queue there.
  const text = await tx.draftText.findUnique({ where: keyOf(place), select: { revision: true } });
  return text?.revision ?? 0;
}

/**
 * Writes the next revision of a text the caller has locked, its history and the files it refers to.
 * @throws invalid `courseTextsTooLong`
 * @param restored the entry of the history whose text this is; it begins an entry whatever was saved before
 */
export async function keepText(
  tx: Tx,
  actor: Actor,
  place: TextPlace,
  { document, base, restored }: { document: LessonDocument; base: number; restored?: string },
): Promise<KeptText> {
  const begins = (await keepFormer(tx, place)) || restored !== undefined;
  const entry = begins ? null : await openSitting(tx, actor, place);
  const saved = { revision: base + 1, document, savedAt: now(), savedById: actor.accountId };
  const { courseId, itemKey, language } = place;
  await tx.draftText.upsert({
    where: keyOf(place),
    create: { courseId, itemKey, language, ...saved },
    update: saved,
    select: { revision: true },
  });
  if (entry)
    await tx.textRevision.update({ where: { id: entry }, data: saved, select: { id: true } });
  else {
    const begun = { id: newId(), courseId, itemKey, language, begunAt: saved.savedAt };
    await tx.textRevision.create({ data: { ...begun, ...saved }, select: { id: true } });
    const { revision } = saved;
    const told = { itemKey, language, revision, ...(restored && { restored }) };
    await recordEvent(tx, actor, 'course.text-saved', courseId, told);
  }
  if (isLarge(document)) await assertTextsFit(tx, courseId);
  await keepTextMedia(tx, place, document);
  await touchDraft(tx, actor, courseId);
  return { revision: saved.revision, savedAt: saved.savedAt };
}

/**
 * A text that came with the draft is not in the history yet: it is put there before it is written over.
 * @returns whether it was
 */
async function keepFormer(tx: Tx, { courseId, itemKey, language }: TextPlace): Promise<boolean> {
  const put = await tx.$executeRaw`
    INSERT INTO "TextRevision" (id, "courseId", "itemKey", language, revision, document, "begunAt", "savedAt", "savedById")
    SELECT ${newId()}::uuid, t."courseId", t."itemKey", t.language, t.revision, t.document,
           t."savedAt", t."savedAt", t."savedById"
      FROM "DraftText" t
     WHERE t."courseId" = ${courseId}::uuid AND t."itemKey" = ${itemKey}::uuid AND t.language = ${language}
       AND NOT EXISTS (SELECT 1 FROM "TextRevision" h
                        WHERE h."courseId" = t."courseId" AND h."itemKey" = t."itemKey"
                          AND h.language = t.language AND h.revision = t.revision)`;
  return put > 0;
}

/** The last entry of the history, if this very author began it just now. */
async function openSitting(
  tx: Tx,
  actor: Actor,
  { courseId, itemKey, language }: TextPlace,
): Promise<string | null> {
  const last = await tx.textRevision.findFirst({
    where: { courseId, itemKey, language },
    orderBy: [{ revision: 'desc' }],
    select: { id: true, savedById: true, begunAt: true },
  });
  const open =
    last?.savedById === actor.accountId && now().getTime() - last.begunAt.getTime() < SITTING_MS;
  return open ? last.id : null;
}

function keyOf({ courseId, itemKey, language }: TextPlace) {
  return { courseId_itemKey_language: { courseId, itemKey, language } };
}
