import { extensionOf } from '#app/domain/files/file-name.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { putLarge } from './add-asset.server.ts';
import { assetsByName, type LibraryFile } from './assets-by-name.server.ts';
import { changeableAsset } from './changeable-asset.server.ts';
import { storeContent, writeVariants } from './keep-asset.server.ts';
import { lockRoom, refuseWithoutRoom } from './library-room.server.ts';
import { type PreparedAsset, prepareAsset, type Source } from './prepare-asset.server.ts';
import { sameEndings } from './same-endings.ts';

/**
 * Gives a file of the library another content under its old name: drafts show it at once, published versions keep the
 * content they were published with.
 * @param name what whoever brings it calls it; it must become the same kind of file
 */
export async function replaceAsset(
  actor: Actor,
  id: string,
  { name, source }: { name: string; source: Source },
): Promise<LibraryFile> {
  const asset = await changeableAsset(actor, id);
  refuseOtherEnding(asset, name);
  const prepared = await prepareAsset(name, source);
  const put = await putLarge(prepared);
  return db.$transaction(async (tx) => {
    await lockRoom(tx);
    const { hash } = await storeContent(tx, asset.name, prepared, put);
    await writeContent(tx, actor, id, hash, prepared);
    await tx.mediaVariant.deleteMany({ where: { assetId: id } });
    await writeVariants(tx, id, asset.name, prepared);
    await refuseWithoutRoom(runIn(tx), 0);
    const [replaced] = await assetsByName(tx, [asset.name]);
    if (!replaced) throw notFound();
    return replaced;
  });
}

/** Another kind of file cannot take its place. */
export function refuseOtherEnding(asset: { name: string }, name: string): void {
  const same = sameEndings(asset.name);
  if (same.includes(`.${extensionOf(name)}`)) return;
  throw new DomainError('invalid', 'assetKindDiffers', { ending: same.join(', ') }, 'file');
}

async function writeContent(
  tx: Tx,
  actor: Actor,
  id: string,
  hash: string,
  { width, height, seconds }: PreparedAsset,
): Promise<void> {
  const [changed] = await runIn(tx)<{ revision: number }>(CHANGE, [
    id,
    hash,
    width,
    height,
    seconds,
  ]);
  if (!changed) throw notFound();
  await recordEvent(tx, actor, 'media.replaced', id, { revision: changed.revision });
}

const CHANGE = `
  UPDATE "MediaAsset"
     SET "fileHash" = $2, width = $3, height = $4, seconds = $5, revision = revision + 1,
         "changedAt" = now()
   WHERE id = $1::uuid
  RETURNING revision`;
