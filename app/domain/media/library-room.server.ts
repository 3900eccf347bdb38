import { settingOn } from '#app/domain/settings/setting.server.ts';
import type { RunStatement, Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

const MEGABYTE = 1 << 20;
const ROOM_LOCK = 4_200_417;

/** Bytes that the files of the library take, each content counted once, and how many they may take. */
export async function libraryRoom(run: RunStatement): Promise<{ used: number; quota: number }> {
  const [found] = await run<{ used: number }>(USED);
  const quota = (await settingOn('content.libraryQuota', today())) * MEGABYTE;
  return { used: Number(found?.used ?? 0), quota };
}

const USED = `
  SELECT coalesce(sum(f.size), 0)::float8 AS used
    FROM "StoredFile" f
   WHERE EXISTS (SELECT 1 FROM "MediaAsset" a WHERE a."fileHash" = f.hash)
      OR EXISTS (SELECT 1 FROM "MediaVariant" v WHERE v."fileHash" = f.hash)`;

/** @param waiting bytes that are on their way already */
export async function refuseWithoutRoom(
  run: RunStatement,
  bytes: number,
  waiting = 0,
): Promise<void> {
  const { used, quota } = await libraryRoom(run);
  const left = quota - used - waiting;
  if (bytes <= left) return;
  throw new DomainError('conflict', 'libraryFull', {
    left: Math.max(0, Math.floor(left / MEGABYTE)),
  });
}

/** Whoever adds to the library waits here until the one before has been counted. */
export async function lockRoom(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ROOM_LOCK}::bigint)`;
}
