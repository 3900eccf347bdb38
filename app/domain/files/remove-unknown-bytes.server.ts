import { now } from '#app/platform/clock.ts';
import { db, rowsPlanned } from '#app/platform/db.server.ts';
import { log } from '#app/platform/log.server.ts';
import { removeBytes, writtenBefore } from '#app/platform/storage.server.ts';

const KEPT_HOURS = 24;
/** How many are looked up at a time. */
const BATCH = 1_000;
/** Milliseconds for one: whoever is storing it may hold its row for a while. */
const PATIENCE = 60_000;

/**
 * Removes bytes of yesterday and before that no row of the database knows: those of a transaction that was rolled back
 * after it had stored them. Where there are more of them than of files that are known, nothing is removed: this is not
 * the database of this storage, and whose it is would lose everything.
 * @returns how many were removed
 */
export async function removeUnknownBytes(): Promise<number> {
  const unknown = await unknownBytes(new Date(now().getTime() - KEPT_HOURS * 3_600_000));
  if (unknown.length === 0) return 0;
  const known = await db.storedFile.count();
  if (unknown.length > known) {
    log.warn({ unknown: unknown.length, known }, 'the storage holds files of another database');
    return 0;
  }
  let removed = 0;
  for (const hash of unknown) if (await removeUnknown(hash)) removed += 1;
  return removed;
}

async function unknownBytes(before: Date): Promise<string[]> {
  const unknown: string[] = [];
  let asked: string[] = [];
  const ask = async () => {
    const found = await rowsPlanned<{ hash: string }>(UNKNOWN, [asked]);
    unknown.push(...found.map(({ hash }) => hash));
    asked = [];
  };
  for await (const hash of writtenBefore(before)) {
    asked.push(hash);
    if (asked.length === BATCH) await ask();
  }
  if (asked.length > 0) await ask();
  return unknown;
}

const UNKNOWN = `
  SELECT w.hash FROM unnest($1::text[]) AS w (hash)
   WHERE NOT EXISTS (SELECT 1 FROM "StoredFile" f WHERE f.hash = w.hash)`;

/** What is stored again at this moment, or was since it was looked up, stays. */
function removeUnknown(hash: string): Promise<boolean> {
  return db.$transaction(
    async (tx) => {
      // Its row is held as if it were stored: whoever stores it waits, and writes the bytes anew.
      const held = await tx.$executeRaw`
        INSERT INTO "StoredFile" (hash, size, "mediaType") VALUES (${hash}, 0, 'none')
        ON CONFLICT (hash) DO NOTHING`;
      if (held === 0) return false;
      await removeBytes(hash);
      await tx.storedFile.delete({ where: { hash } });
      return true;
    },
    { timeout: PATIENCE },
  );
}
