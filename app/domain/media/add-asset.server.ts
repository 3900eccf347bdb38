import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, runIn } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { putFile } from '#app/platform/storage.server.ts';

import type { LibraryFile } from './assets-by-name.server.ts';
import { type AssetFacts, keepAsset } from './keep-asset.server.ts';
import { lockRoom, refuseWithoutRoom } from './library-room.server.ts';
import { canUseLibrary } from './policy.ts';
import { type PreparedAsset, prepareAsset, type Source } from './prepare-asset.server.ts';

/**
 * Adds what somebody uploaded to the library. Checking, shrinking and storing happen before the transaction, which
 * writes rows alone.
 */
export async function addAsset(
  actor: Actor,
  { source, ...facts }: AssetFacts & { source: Source },
): Promise<LibraryFile> {
  if (!canUseLibrary(actor)) throw notFound();
  return addPrepared(actor, facts, await prepareAsset(facts.name, source));
}

/** The same of a file that has been checked. @throws conflict `libraryFull` */
export async function addPrepared(
  actor: Actor,
  facts: AssetFacts,
  prepared: PreparedAsset,
): Promise<LibraryFile> {
  const put = await putLarge(prepared);
  return db.$transaction(async (tx) => {
    await lockRoom(tx);
    const asset = await keepAsset(tx, actor, facts, prepared, put);
    await refuseWithoutRoom(runIn(tx), 0);
    return asset;
  });
}

/** Brings what lies on disk into the storage, which may take minutes. */
export async function putLarge({ source }: PreparedAsset) {
  return source instanceof Uint8Array ? undefined : putFile(source.path);
}
