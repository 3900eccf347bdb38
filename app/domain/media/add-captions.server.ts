import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';

import { addPrepared } from './add-asset.server.ts';
import type { LibraryFile } from './assets-by-name.server.ts';
import { changeableAsset } from './changeable-asset.server.ts';
import { endingsOf, kindOf } from './media-kind.ts';
import { prepareAsset } from './prepare-asset.server.ts';
import { replaceAsset } from './replace-asset.server.ts';

/** Gives a video captions in a language; others in that language take the place of those before. */
export async function addCaptions(
  actor: Actor,
  videoId: string,
  { language, name, bytes }: { language: Language; name: string; bytes: Uint8Array },
): Promise<LibraryFile> {
  const video = await changeableAsset(actor, videoId);
  if (video.kind !== 'video') throw notFound();
  if (kindOf(name) !== 'captions') {
    const kinds = endingsOf('captions').join(', ');
    throw new DomainError('invalid', 'fileKind', { kinds }, 'file');
  }
  const there = await row<{ id: string }>('captions-of-video', CAPTIONS, [videoId, language]);
  if (there) return replaceAsset(actor, there.id, { name, source: bytes });
  const facts = {
    name: `${video.name.slice(0, video.name.lastIndexOf('.'))}.${language}.vtt`,
    captionsOf: { videoId, language },
  };
  return addPrepared(actor, facts, await prepareAsset(name, bytes));
}

const CAPTIONS = `
  SELECT id FROM "MediaAsset"
   WHERE "videoId" = $1 AND language = $2 AND "archivedAt" IS NULL
   ORDER BY id DESC LIMIT 1`;
