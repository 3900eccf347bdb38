import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { isId } from '#app/platform/id.ts';

import type { MediaKind } from './media-kind.ts';
import { canChangeAsset, canUseLibrary } from './policy.ts';

export type ChangeableAsset = {
  id: string;
  name: string;
  kind: MediaKind;
  hash: string;
  archived: boolean;
  uploadedById: string | null;
};

/**
 * A file of the library, for somebody who is about to change it.
 * @throws DomainError `notFound` for those who do not use the library, `forbidden` for a trainer whose file it is not
 */
export async function changeableAsset(actor: Actor, id: string): Promise<ChangeableAsset> {
  const asset =
    canUseLibrary(actor) && isId(id)
      ? await row<ChangeableAsset>('changeable-asset', ASSET, [id])
      : null;
  if (!asset) throw notFound();
  if (!canChangeAsset(actor, asset)) throw new DomainError('forbidden', 'forbidden');
  return asset;
}

const ASSET = `
  SELECT id, name, kind::text AS kind, "fileHash" AS hash, "archivedAt" IS NOT NULL AS archived,
         "uploadedById"
    FROM "MediaAsset"
   WHERE id = $1`;
