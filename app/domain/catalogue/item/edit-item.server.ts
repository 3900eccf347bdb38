import { filesOffered } from '#app/domain/catalogue/checklist/library-facts.server.ts';
import { placeOf } from '#app/domain/catalogue/content-items.ts';
import { keepContent, lockDraft } from '#app/domain/catalogue/draft/keep-draft.server.ts';
import { withItemSaid } from '#app/domain/catalogue/outline/outline-edit.ts';
import { assetsByName } from '#app/domain/media/assets-by-name.server.ts';
import { picturesNamed } from '#app/domain/questions/quiz-entries.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { assertBankEntry } from './assert-bank-entry.server.ts';
import { applyItemEdit, type ItemEdit, partKey, partsOf } from './item-edit.ts';

/**
 * Makes one change of an item in the draft as it stands now: a question, its settings, a file that it offers.
 * @throws conflict `itemGone`, and what `applyItemEdit` and `lockDraft` refuse; invalid `libraryFileGone` for a file
 *   that the library does not offer; what `assertBankEntry` refuses
 */
export async function editItem(
  actor: Actor,
  { courseId, key }: { courseId: string; key: string },
  edit: ItemEdit,
): Promise<{ revision: number }> {
  return db.$transaction(async (tx) => {
    const { content, revision } = await lockDraft(tx, actor, courseId);
    const place = placeOf(content, key);
    if (!place) throw new DomainError('conflict', 'itemGone');
    const item = applyItemEdit(place.item, edit);
    if (item === place.item) return { revision };
    if (edit.kind === 'file' && edit.seen === null) await assertOffered(tx, edit.file.name);
    if (edit.kind === 'question') await assertPictures(tx, edit.question, filesOffered(place.item));
    if (edit.kind === 'entry') {
      const stored = partsOf(place.item).find((part) => partKey(part) === edit.entry.key);
      await assertBankEntry(tx, actor, edit.entry, stored);
    }
    const saved = await keepContent(tx, actor, courseId, withItemSaid(content, item));
    if (item.kind === 'file' || item.kind === 'quiz')
      await keepOffered(tx, { courseId, key }, filesOffered(item));
    const data = { revision: saved, part: edit.kind };
    await recordEvent(tx, actor, 'course.draft-saved', courseId, data);
    return { revision: saved };
  });
}

async function assertOffered(tx: Tx, name: string): Promise<void> {
  const [file] = await assetsByName(tx, [name]);
  if (!file || file.archived) throw new DomainError('invalid', 'libraryFileGone', { name });
}

/** @param former names of what the quiz showed before; it may have been archived since */
async function assertPictures(tx: Tx, question: QuestionWork, former: string[]): Promise<void> {
  const names = picturesNamed([question]).filter((name) => !former.includes(name));
  const found = new Map((await assetsByName(tx, names)).map((file) => [file.name, file]));
  for (const name of names) {
    const file = found.get(name);
    if (file?.kind !== 'picture' || file.archived)
      throw new DomainError('invalid', 'libraryFileGone', { name }, 'pictures');
  }
}

/** Which files of the library an item refers to. */
async function keepOffered(
  tx: Tx,
  { courseId, key }: { courseId: string; key: string },
  names: string[],
): Promise<void> {
  await tx.draftMedia.deleteMany({
    where: { courseId, itemKey: key, asset: { name: { notIn: names } } },
  });
  await tx.$executeRaw`
    INSERT INTO "DraftMedia" ("courseId", "itemKey", "assetId")
    SELECT ${courseId}::uuid, ${key}::uuid, a.id
      FROM "MediaAsset" a WHERE a.name = ANY (${names}::text[])
        ON CONFLICT DO NOTHING`;
}
