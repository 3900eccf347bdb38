import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';

import { keepText, type KeptText, lockText } from './keep-text.server.ts';
import { checkedText } from './save-text.server.ts';
import { textRevisionOf } from './text-of.server.ts';
import type { TextPlace } from './text-place.ts';

/**
 * Makes an earlier text the present one. It is written as the next revision, so that what it replaces stays in the
 * history.
 * @param base the revision that whoever restores has seen
 * @throws not found where the history has no such entry; conflict `textChanged`; what `lockText` and
 *   `validateDocument` refuse: what was allowed once may not be today
 */
export async function restoreText(
  actor: Actor,
  { base, ...place }: TextPlace & { base: number },
  entryId: string,
): Promise<KeptText> {
  await textRevisionOf(actor, place); // not found before anything is read
  const entry = await db.textRevision.findFirst({
    where: { id: entryId, ...place },
    select: { document: true },
  });
  if (!entry) throw notFound();
  const document = await checkedText(actor, entry.document);
  return db.$transaction(async (tx) => {
    if ((await lockText(tx, actor, place)) !== base)
      throw new DomainError('conflict', 'textChanged');
    return keepText(tx, actor, place, { document, base, restored: entryId });
  });
}
