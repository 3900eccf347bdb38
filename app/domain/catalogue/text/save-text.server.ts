import {
  type LessonDocument,
  validateDocument,
} from '#app/domain/catalogue/lesson/lesson-document.ts';
import { canUseStudio } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { db } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

import { keepText, type KeptText, lockText } from './keep-text.server.ts';
import { textOf } from './text-of.server.ts';
import type { StoredText, TextPlace } from './text-place.ts';

export type SaveAnswer =
  | ({ saved: true } & KeptText)
  /** Somebody has saved since: what is stored now, to be merged with. */
  | { saved: false; current: StoredText };

/**
 * Saves a text as it is being written, if it was made from the one that is stored.
 * @param base the revision it was made from; 0 where nothing had been written yet
 * @param input Tiptap JSON, as text or parsed; what must be said in the end may still be missing
 * @throws what `validateDocument` and `lockText` refuse
 */
export async function saveText(
  actor: Actor,
  { base, ...place }: TextPlace & { base: number },
  input: unknown,
): Promise<SaveAnswer> {
  const document = await checkedText(actor, input);
  const kept = await db.$transaction(async (tx) => {
    if ((await lockText(tx, actor, place)) !== base) return null;
    return keepText(tx, actor, place, { document, base });
  });
  return kept ? { saved: true, ...kept } : { saved: false, current: await textOf(actor, place) };
}

/** Checked before anything is locked: a long text takes its time. */
export async function checkedText(actor: Actor, input: unknown): Promise<LessonDocument> {
  if (!canUseStudio(actor)) throw notFound();
  const embedHosts = await settingOn('content.embedHosts', today());
  return validateDocument(input, { embedHosts, unfinished: true });
}
