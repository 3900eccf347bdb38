import { now } from '#app/platform/clock.ts';
import { db, rowsPlanned, runIn } from '#app/platform/db.server.ts';
import { removeBytes } from '#app/platform/storage.server.ts';

const KEPT_HOURS = 24;

/**
 * Removes the files of yesterday and before that no row refers to, with their bytes: those of reports and tasks whose
 * time is over. Other rows may refer to the same bytes, of whatever table: the foreign keys of the database say which there are.
 * @returns how many were removed
 */
export async function removeUnreferencedFiles(): Promise<number> {
  await db.taskFile.deleteMany({ where: { expiresAt: { lt: now() } } });
  const unreferenced = await unreferencedCondition();
  const before = new Date(now().getTime() - KEPT_HOURS * 3_600_000);
  const found = await rowsPlanned<{ hash: string }>(
    `SELECT f.hash FROM "StoredFile" f WHERE f."createdAt" < $1 AND ${unreferenced}`,
    [before],
  );
  let removed = 0;
  for (const { hash } of found) if (await removeFile(hash, unreferenced)) removed += 1;
  return removed;
}

/** A file that is stored again at this moment, or was since it was found, stays. */
async function removeFile(hash: string, unreferenced: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const run = runIn(tx);
    const held = await run(`SELECT 1 FROM "StoredFile" WHERE hash = $1 FOR UPDATE SKIP LOCKED`, [
      hash,
    ]);
    if (held.length === 0) return false;
    // A statement of its own: it sees who came to refer to it before it was held.
    const removed = await run(
      `DELETE FROM "StoredFile" f WHERE f.hash = $1 AND ${unreferenced} RETURNING 1`,
      [hash],
    );
    if (removed.length === 0) return false;
    await removeBytes(hash); // while it is held: whoever stores them again waits and writes them anew
    return true;
  });
}

/** Of `StoredFile f`: no row of any table refers to it. */
async function unreferencedCondition(): Promise<string> {
  const referrers = await rowsPlanned<{ table: string; column: string }>(REFERRERS, []);
  return referrers
    .map(({ table, column }) => `NOT EXISTS (SELECT 1 FROM ${table} r WHERE r.${column} = f.hash)`)
    .join(' AND ');
}

/** The names as they are written in a statement. */
const REFERRERS = `
  SELECT k.conrelid::regclass::text AS "table", quote_ident(a.attname) AS "column"
    FROM pg_constraint k
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
   WHERE k.contype = 'f' AND k.confrelid = '"StoredFile"'::regclass`;
