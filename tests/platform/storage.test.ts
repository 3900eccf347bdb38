import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { diskStorage } from '#app/platform/storage-disk.server.ts';
import type { StorageDriver } from '#app/platform/storage-driver.server.ts';
import { s3Storage } from '#app/platform/storage-s3.server.ts';
import { hashOf } from '#app/platform/storage.server.ts';
import { startS3 } from '#tests/support/s3-server.ts';

let folder: string;
let s3: Awaited<ReturnType<typeof startS3>>;
const drivers: Record<string, StorageDriver> = {};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kompeten-storage-'));
  s3 = await startS3();
  drivers['disk'] = diskStorage(path.join(folder, 'files'));
  drivers['s3'] = s3Storage({
    ...s3,
    region: 'us-east-1',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    forcePathStyle: true,
  });
});
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

describe.each(['disk', 's3'])('%s', (name) => {
  const driver = () => drivers[name]!;
  const kept = async (text: string) => {
    const bytes = Buffer.from(text);
    await driver().put(hashOf(bytes), bytes);
    return hashOf(bytes);
  };

  test('gives back what was put, whole and in pieces', async () => {
    const hash = await kept('0123456789');
    expect(String(await driver().get(hash))).toBe('0123456789');
    expect(String(await buffer(driver().stream(hash)))).toBe('0123456789');
    expect(String(await buffer(driver().stream(hash, { start: 2, end: 5 })))).toBe('2345');
    expect(String(await buffer(driver().stream(hash, { start: 9, end: 9 })))).toBe('9');
  });

  test('the same content is put once, also by many at a time', async () => {
    const hashes = await Promise.all(Array.from({ length: 5 }, () => kept('bersama')));
    expect(new Set(hashes).size).toBe(1);
    expect(String(await driver().get(hashes[0]!))).toBe('bersama');
  });

  test('a large file is named by its content and comes back byte for byte', async () => {
    const content = Buffer.alloc(20_000_000, 'kompeten');
    const file = path.join(folder, `besar-${name}`);
    await writeFile(file, content);
    expect(await driver().putFile(file)).toEqual({ hash: hashOf(content), size: content.length });
    expect((await buffer(driver().stream(hashOf(content)))).equals(content)).toBe(true);
    await writeFile(file, 'diubah kemudian');
    expect((await driver().get(hashOf(content))).equals(content)).toBe(true);
    await driver().putFile(file);
    expect(String(await driver().get(hashOf(Buffer.from('diubah kemudian'))))).toBe(
      'diubah kemudian',
    );
  });

  test('what is removed is gone, and may be removed again', async () => {
    const hash = await kept('sebentar');
    expect(await driver().has(hash)).toBe(true);
    await driver().remove(hash);
    await driver().remove(hash);
    expect(await driver().has(hash)).toBe(false);
    await expect(driver().get(hash)).rejects.toThrow();
    await expect(buffer(driver().stream(hash))).rejects.toThrow();
    await kept('sebentar');
    expect(await driver().has(hash)).toBe(true);
  });

  test('what was written before a moment is listed by its hash', async () => {
    const hash = await kept('lama');
    const listed = async (moment: Date) => {
      const found: string[] = [];
      for await (const one of driver().writtenBefore(moment)) found.push(one);
      return found;
    };
    expect(await listed(new Date(Date.now() + 60_000))).toContain(hash);
    expect(await listed(new Date(Date.now() - 60_000))).toEqual([]);
  });

  test('a file that cannot be read leaves nothing behind', async () => {
    await expect(driver().putFile(path.join(folder, 'tidak-ada'))).rejects.toThrow();
    await driver().dropHalfWritten(new Date());
    if (name === 'disk') expect(await readdir(path.join(folder, 'files', 'aside'))).toEqual([]);
  });
});
