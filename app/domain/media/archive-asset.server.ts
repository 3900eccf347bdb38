import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { changeableAsset } from './changeable-asset.server.ts';

/** An archived file is offered to nobody any more; drafts and versions that use it still show it. */
export function archiveAsset(actor: Actor, id: string): Promise<void> {
  return setArchived(actor, id, true);
}

export function restoreAsset(actor: Actor, id: string): Promise<void> {
  return setArchived(actor, id, false);
}

async function setArchived(actor: Actor, id: string, archived: boolean): Promise<void> {
  const asset = await changeableAsset(actor, id);
  if (asset.archived === archived) return;
  await db.$transaction(async (tx) => {
    await tx.mediaAsset.update({ where: { id }, data: { archivedAt: archived ? now() : null } });
    await recordEvent(tx, actor, archived ? 'media.archived' : 'media.restored', id, {});
  });
}
