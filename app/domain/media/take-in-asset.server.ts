import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Tx } from '#app/platform/db.server.ts';

import type { LibraryFile } from './assets-by-name.server.ts';
import { type AssetFacts, keepAsset } from './keep-asset.server.ts';
import { prepareAsset, type Source } from './prepare-asset.server.ts';

/**
 * Takes a file into the library inside the caller's transaction: the same name with the same content is the file that
 * is there already, with another content the name gets a number. Pictures are kept as WebP, so that the ending may be
 * another. For what is small or comes with the product; uploads are prepared before their transaction begins.
 * @returns the file as it is kept, under the name that lessons refer to
 * @throws DomainError `fileKind`, `fileContent`, … where it is nothing the library takes
 */
export async function takeInAsset(
  tx: Tx,
  actor: Actor,
  { source, ...facts }: AssetFacts & { source: Source },
): Promise<LibraryFile> {
  return keepAsset(tx, actor, facts, await prepareAsset(facts.name, source));
}
