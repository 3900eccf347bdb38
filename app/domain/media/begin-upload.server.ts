import { takeTry } from '#app/domain/identity/tries.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { pool, runOn } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { withNamedLock } from '#app/platform/named-lock.server.ts';
import { today } from '#app/platform/today.server.ts';
import { heldUploads, keptOutcome } from '#app/platform/uploads.server.ts';

import { changeableAsset } from './changeable-asset.server.ts';
import { inTurn } from './in-turn.server.ts';
import { refuseWithoutRoom } from './library-room.server.ts';
import { endingsOf, kindOf } from './media-kind.ts';
import { canUseLibrary } from './policy.ts';
import { refuseTooLarge } from './prepare-asset.server.ts';
import { refuseOtherEnding } from './replace-asset.server.ts';

export type Announced = {
  name: string;
  /** Bytes. */
  size: number;
  /** The file of the library whose place it is to take. */
  replaces: string | null;
};

/** What somebody begins lies there for a day, however small; nobody chooses more files than this. */
const MOST_AN_HOUR = 500;

/**
 * Refuses, before a byte of it is taken, what could not become a file of the library: by its name, its size, and whose
 * file it would replace; and whoever begins one after the other without end.
 */
export async function refuseUpload(
  actor: Actor,
  { name, size, replaces }: Announced,
): Promise<void> {
  if (!canUseLibrary(actor)) throw notFound();
  await takeTry(`upload:${actor.accountId}`, MOST_AN_HOUR, 3_600);
  if (!kindOf(name) || name.length > 255)
    throw new DomainError('invalid', 'fileKind', { kinds: endingsOf().join(', ') });
  if (/[\p{Cc}\p{Cs}]/u.test(name))
    throw new DomainError('invalid', 'fileName', { name: name.replace(/[\p{Cc}\p{Cs}]/gu, '·') });
  if (size === 0) throw new DomainError('invalid', 'fileContent', { name: name.slice(-100) });
  refuseTooLarge(name, size, await settingOn('content.uploadLimit', today()));
  if (replaces) refuseOtherEnding(await changeableAsset(actor, replaces), name);
}

const PATIENCE_MS = 15_000;

/**
 * Begins an upload for which there is room with all that is on its way counted; one at a time, wherever they come in,
 * so that many at once do not all count on the same room.
 * @param size bytes
 * @throws conflict `libraryFull`
 */
export function beginWithRoom<T>(size: number, begin: () => Promise<T>): Promise<T> {
  const work = async () => {
    await refuseWithoutRoom(runOn(pool), size, await onTheirWay());
    return begin();
  };
  return inTurn('upload-begin', () => withNamedLock('upload-begin', PATIENCE_MS, work));
}

/** Bytes that are announced, and those that have arrived and become nothing yet. */
async function onTheirWay(): Promise<number> {
  let sum = 0;
  for (const { id, received, size } of await heldUploads())
    if (received < size || (await keptOutcome(id)) === null) sum += size;
  return sum;
}
