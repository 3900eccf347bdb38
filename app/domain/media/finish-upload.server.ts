import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { withNamedLock } from '#app/platform/named-lock.server.ts';
import {
  type HeldUpload,
  heldUpload,
  hollowOut,
  keepOutcome,
  keptOutcome,
} from '#app/platform/uploads.server.ts';

import { addAsset } from './add-asset.server.ts';
import { assetsByName, type LibraryFile } from './assets-by-name.server.ts';
import { canUseLibrary } from './policy.ts';
import { replaceAsset } from './replace-asset.server.ts';

type Outcome = { name: string } | { refused: string; params: Record<string, string | number> };

const PATIENCE_MS = 10 * 60_000;

/**
 * Makes a file of the library of an upload that is complete. Asked again it says what became of it, so that an answer
 * lost on the way costs nothing; what could not be taken for its content is told again too, and its bytes are gone.
 * @throws DomainError `notFound` for somebody else's, `uploadUnfinished`, or why it was not taken
 */
export async function finishUpload(actor: Actor, uploadId: string): Promise<LibraryFile> {
  await ownUpload(actor, uploadId);
  return withNamedLock(`upload-finish-${uploadId}`, PATIENCE_MS, async () => {
    const upload = await ownUpload(actor, uploadId);
    const known = (await keptOutcome(uploadId)) as Outcome | null;
    if (known) return told(known);
    if (upload.received < upload.size) throw new DomainError('conflict', 'uploadUnfinished');
    try {
      const asset = await takeIn(actor, upload);
      await settle(upload, { name: asset.name });
      return asset;
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'invalid')
        await settle(upload, { refused: error.code, params: error.params });
      throw error;
    }
  });
}

/** What is not one's own is not there. */
export async function ownUpload(actor: Actor, uploadId: string): Promise<HeldUpload> {
  const upload = canUseLibrary(actor) ? await heldUpload(uploadId) : null;
  if (!upload || upload.owner !== actor.accountId) throw notFound();
  return upload;
}

function takeIn(actor: Actor, { name, path, replaces }: HeldUpload): Promise<LibraryFile> {
  const given = { name, source: { path } };
  return replaces ? replaceAsset(actor, replaces, given) : addAsset(actor, given);
}

async function settle(upload: HeldUpload, outcome: Outcome): Promise<void> {
  await keepOutcome(upload.id, outcome);
  await hollowOut(upload);
}

async function told(outcome: Outcome): Promise<LibraryFile> {
  if ('refused' in outcome) throw new DomainError('invalid', outcome.refused, outcome.params);
  const [asset] = await db.$transaction((tx) => assetsByName(tx, [outcome.name]));
  if (!asset) throw notFound('uploadGone');
  return asset;
}
