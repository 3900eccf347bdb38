import { randomBytes } from 'node:crypto';
import { readdir, utimes } from 'node:fs/promises';
import path from 'node:path';

import { beforeEach, expect, test } from 'vitest';

import { removeUnknownBytes } from '#app/domain/files/remove-unknown-bytes.server.ts';
import { storeFile } from '#app/domain/files/store-file.server.ts';
import { db } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { getBytes, hasBytes, hashOf, putBytes, removeBytes } from '#app/platform/storage.server.ts';

const fileOf = (hash: string) => path.join(env.DATA_DIR, 'files', hash.slice(0, 2), hash);
const store = (bytes: Buffer) => db.$transaction((tx) => storeFile(tx, 'laporan.csv', bytes));

async function age(hash: string, hours = 48): Promise<string> {
  const then = new Date(Date.now() - hours * 3_600_000);
  await utimes(fileOf(hash), then, then);
  return hash;
}

/** Bytes of a transaction that was rolled back after it had stored them. */
async function rolledBack(bytes = randomBytes(64), hours = 48): Promise<string> {
  const failed = db.$transaction(async (tx) => {
    await storeFile(tx, 'laporan.csv', bytes);
    throw new Error('rolled back');
  });
  await expect(failed).rejects.toThrow('rolled back');
  return age(hashOf(bytes), hours);
}

const known: Buffer[] = [];
beforeEach(async () => {
  await removeStrange();
  while (known.length < 20) {
    const bytes = randomBytes(64);
    known.push(bytes);
    await age((await store(bytes)).hash);
  }
});

/** What other tests have left in this folder. */
async function removeStrange(): Promise<void> {
  const drawers = await readdir(path.join(env.DATA_DIR, 'files')).catch(() => []);
  for (const drawer of drawers.filter((name) => name.length === 2))
    for (const hash of await readdir(path.join(env.DATA_DIR, 'files', drawer)))
      if ((await db.storedFile.count({ where: { hash } })) === 0) await removeBytes(hash);
}

test('bytes that no row knows go, unless they are of today', async () => {
  const [old, fresh] = [await rolledBack(), await rolledBack(randomBytes(64), 12)];
  expect(await removeUnknownBytes()).toBe(1);
  expect(await hasBytes(old)).toBe(false);
  expect(await hasBytes(fresh)).toBe(true);
  for (const bytes of known) expect(await getBytes(hashOf(bytes))).toEqual(bytes);
  expect(await removeUnknownBytes()).toBe(0);
  expect(await db.storedFile.count({ where: { hash: old } })).toBe(0);
});

test('the storage of another database is left alone', async () => {
  const strange = await Promise.all(Array.from({ length: 21 }, () => putBytes(randomBytes(32))));
  for (const hash of strange) await age(hash);
  const rows = await db.storedFile.count();
  const more = await Promise.all(
    Array.from({ length: Math.max(0, rows - 20) }, () => putBytes(randomBytes(32))),
  );
  for (const hash of more) await age(hash);
  expect(await removeUnknownBytes()).toBe(0);
  for (const hash of strange) expect(await hasBytes(hash)).toBe(true);
});

test('stored again while they are removed, they are there', async () => {
  for (let round = 0; round < 10; round += 1) {
    const all = Array.from({ length: 10 }, () => randomBytes(64));
    await Promise.all(all.map((bytes) => rolledBack(bytes)));
    const again = all.filter((_, n) => n % 2 === 0);
    await Promise.all([
      removeUnknownBytes(),
      ...again.flatMap((bytes) => [store(bytes), store(bytes)]),
      removeUnknownBytes(),
    ]);
    for (const bytes of again) {
      expect(await getBytes(hashOf(bytes))).toEqual(bytes);
      expect(await db.storedFile.count({ where: { hash: hashOf(bytes) } })).toBe(1);
    }
    await removeUnknownBytes();
    for (const bytes of all) expect(await hasBytes(hashOf(bytes))).toBe(again.includes(bytes));
  }
});
