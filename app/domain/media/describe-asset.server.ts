import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { changeableAsset } from './changeable-asset.server.ts';

/** Says what a file of the library is called and, of a picture, what it shows. Texts that use it keep their words. */
export async function describeAsset(
  actor: Actor,
  id: string,
  { title, alt }: { title: string; alt?: Localised },
): Promise<void> {
  await changeableAsset(actor, id);
  await db.$transaction(async (tx) => {
    const data = { title, changedAt: now(), ...(alt && { alt }) };
    await tx.mediaAsset.update({ where: { id }, data });
    await recordEvent(tx, actor, 'media.described', id, {});
  });
}
