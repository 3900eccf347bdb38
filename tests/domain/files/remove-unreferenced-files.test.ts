import { randomBytes } from 'node:crypto';

import { afterEach, expect, test } from 'vitest';

import { removeUnreferencedFiles } from '#app/domain/files/remove-unreferenced-files.server.ts';
import { storeFile } from '#app/domain/files/store-file.server.ts';
import { db, pool, row, type Tx } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { getBytes, hashOf } from '#app/platform/storage.server.ts';
import { aCertificate } from '#tests/support/certificates.ts';
import { aCompetency, prove } from '#tests/support/competency.ts';
import { anEmployee } from '#tests/support/organisation.ts';

const DAY_MS = 86_400_000;

afterEach(async () => {
  await db.exportFile.deleteMany();
  await removeUnreferencedFiles();
});

const store = (bytes: Buffer) => db.$transaction((tx) => storeFile(tx, 'laporan.csv', bytes));

async function aFile(ageMs = 2 * DAY_MS): Promise<{ hash: string; bytes: Buffer }> {
  const bytes = randomBytes(64);
  const { hash } = await store(bytes);
  await db.storedFile.update({
    where: { hash },
    data: { createdAt: new Date(Date.now() - ageMs) },
  });
  return { hash, bytes };
}

const refer = (tx: Tx, fileHash: string) =>
  tx.exportFile.create({
    data: { taskId: newId(), fileHash, name: 'laporan.csv', expiresAt: new Date() },
  });

const storeAgain = (bytes: Buffer) =>
  db.$transaction(async (tx) => refer(tx, (await storeFile(tx, 'laporan.csv', bytes)).hash));

async function isKept(hash: string): Promise<boolean> {
  const known = await db.storedFile.findUnique({ where: { hash } });
  const bytes = await getBytes(hash).catch(() => null);
  expect(bytes !== null).toBe(known !== null);
  if (bytes) expect(hashOf(bytes)).toBe(hash);
  return known !== null;
}

test('what nobody refers to any more goes with its bytes, unless it is of today', async () => {
  const [free, used, fresh] = [await aFile(), await aFile(), await aFile(DAY_MS / 2)];
  await refer(db, used.hash);
  expect(await removeUnreferencedFiles()).toBe(1);
  expect(await isKept(free.hash)).toBe(false);
  expect(await isKept(used.hash)).toBe(true);
  expect(await isKept(fresh.hash)).toBe(true);
  await db.exportFile.deleteMany();
  expect(await removeUnreferencedFiles()).toBe(1);
  expect(await isKept(used.hash)).toBe(false);
});

test('a certificate keeps its file', async () => {
  const { id, fileHash } = await aCertificate();
  await db.storedFile.updateMany({ data: { createdAt: new Date(Date.now() - 2 * DAY_MS) } });
  await removeUnreferencedFiles();
  expect(await isKept(fileHash ?? '')).toBe(true);
  expect(await db.certificate.findUnique({ where: { id } })).toMatchObject({ fileHash });
});

test('an export that expired leaves the bytes that evidence shares with it', async () => {
  const { hash } = await aFile();
  await refer(db, hash);
  const files = [{ fileHash: hash, name: 'hasil.csv' }];
  await prove((await anEmployee()).id, (await aCompetency()).id, 2, '2026-01-10', { files });
  await db.exportFile.deleteMany();
  await removeUnreferencedFiles();
  expect(await isKept(hash)).toBe(true);
});

test('a table that nobody has heard of keeps what it refers to', async () => {
  await pool.query(`
    CREATE TABLE "Wall of Posters" ("pictureHash" text REFERENCES "StoredFile" ON DELETE CASCADE)`);
  const { hash } = await aFile();
  await pool.query(`INSERT INTO "Wall of Posters" VALUES ($1)`, [hash]);
  await removeUnreferencedFiles();
  expect(await isKept(hash)).toBe(true);
  await pool.query('DROP TABLE "Wall of Posters"');
  await removeUnreferencedFiles();
  expect(await isKept(hash)).toBe(false);
});

test('what is just being stored again stays', async () => {
  const { hash, bytes } = await aFile();
  await db.$transaction(async (tx) => {
    await storeFile(tx, 'laporan.csv', bytes);
    await removeUnreferencedFiles(); // sees no row that refers to it
    await refer(tx, hash);
  });
  expect(await isKept(hash)).toBe(true);
});

test('whoever stores what is just being removed waits and writes it anew', async () => {
  const { hash, bytes } = await aFile();
  const gate = await pool.connect();
  await gate.query(`
    CREATE FUNCTION wait_at_gate() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN PERFORM pg_advisory_xact_lock(7); RETURN OLD; END';
    CREATE TRIGGER gate BEFORE DELETE ON "StoredFile" FOR EACH ROW EXECUTE FUNCTION wait_at_gate();
    SELECT pg_advisory_lock(7)`);
  try {
    const removing = removeUnreferencedFiles();
    await expect.poll(waiting, { timeout: 10_000 }).toBe(1);
    const storing = storeAgain(bytes);
    await expect.poll(waiting, { timeout: 10_000 }).toBe(2);
    await gate.query('SELECT pg_advisory_unlock(7)');
    expect(await removing).toBe(1);
    await storing;
  } finally {
    await gate.query('SELECT pg_advisory_unlock_all()');
    await gate.query('DROP TRIGGER gate ON "StoredFile"; DROP FUNCTION wait_at_gate');
    gate.release();
  }
  expect(await isKept(hash)).toBe(true);
});

test('stored and removed by many at once, whatever is referred to is there', async () => {
  for (let round = 0; round < 15; round += 1) {
    const files = await Promise.all(Array.from({ length: 12 }, () => aFile()));
    const again = files.filter((_, n) => n % 3 > 0);
    await Promise.all([
      removeUnreferencedFiles(),
      ...again.flatMap(({ bytes }) => [storeAgain(bytes), storeAgain(bytes)]),
      removeUnreferencedFiles(),
    ]);
    for (const file of files) expect(await isKept(file.hash)).toBe(again.includes(file));
    await db.exportFile.deleteMany();
  }
});

async function waiting(): Promise<number | undefined> {
  const found = await row<{ n: number }>(
    'waiting',
    `SELECT count(*) AS n FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return found?.n;
}
