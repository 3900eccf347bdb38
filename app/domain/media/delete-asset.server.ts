import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, runIn } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { changeableAsset } from './changeable-asset.server.ts';

/**
 * Removes an archived file that no draft, no version, no question of the bank, no batch and no video refers to. Its bytes go in
 * the night, unless something else has the same.
 */
export async function deleteAsset(actor: Actor, id: string): Promise<void> {
  await changeableAsset(actor, id);
  await db.$transaction(async (tx) => {
    const run = runIn(tx);
    // Whoever begins to refer to it waits for this row, and finds it gone.
    await run(`SELECT 1 FROM "MediaAsset" WHERE id = $1::uuid FOR UPDATE`, [id]);
    const [free] = await run(FREE, [id]);
    if (!free) throw new DomainError('conflict', 'assetUsed');
    await tx.mediaVariant.deleteMany({ where: { assetId: id } });
    await tx.mediaAsset.delete({ where: { id } });
    await recordEvent(tx, actor, 'media.deleted', id, {});
  });
}

const FREE = `
  SELECT 1 FROM "MediaAsset" a
   WHERE a.id = $1::uuid AND a."archivedAt" IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM "DraftMedia" d WHERE d."assetId" = a.id)
     AND NOT EXISTS (SELECT 1 FROM "LessonFile" l WHERE l."assetId" = a.id)
     AND NOT EXISTS (SELECT 1 FROM "QuestionMedia" q WHERE q."assetId" = a.id)
     AND NOT EXISTS (SELECT 1 FROM "OfferingMaterial" o WHERE o."assetId" = a.id)
     AND NOT EXISTS (SELECT 1 FROM "MediaAsset" c WHERE c."videoId" = a.id)`;
