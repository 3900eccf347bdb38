import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Readable } from 'node:stream';

import type { ByteRange } from './byte-range.ts';
import { env } from './env.server.ts';
import { diskStorage } from './storage-disk.server.ts';
import { isHash, type StorageDriver } from './storage-driver.server.ts';

let chosen: Promise<StorageDriver> | null = null;

/** The bucket where one is named, else the data folder. */
function storage(): Promise<StorageDriver> {
  return (chosen ??= env.S3_BUCKET ? bucket(env.S3_BUCKET) : Promise.resolve(folder()));
}

function folder(): StorageDriver {
  return diskStorage(path.join(env.DATA_DIR, 'files'));
}

async function bucket(name: string): Promise<StorageDriver> {
  // Loaded where it is used: nobody else waits for it at the start.
  const { s3Storage } = await import('./storage-s3.server.ts');
  return s3Storage({
    bucket: name,
    region: env.S3_REGION,
    endpoint: env.S3_ENDPOINT,
    accessKeyId: env.S3_ACCESS_KEY_ID,
    secretAccessKey: env.S3_SECRET_ACCESS_KEY,
    forcePathStyle: env.S3_FORCE_PATH_STYLE ?? env.S3_ENDPOINT !== undefined,
  });
}

/** The name of bytes: their sha256, hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keeps bytes under their own hash: the same content is kept once and never changes. */
export async function putBytes(bytes: Uint8Array, hash = hashOf(bytes)): Promise<string> {
  await (await storage()).put(checked(hash), bytes);
  return hash;
}

/** The same for a file of this machine, however large: it takes no more memory than a small one. */
export async function putFile(file: string): Promise<{ hash: string; size: number }> {
  return (await storage()).putFile(file);
}

export async function hasBytes(hash: string): Promise<boolean> {
  return (await storage()).has(checked(hash));
}

export async function getBytes(hash: string): Promise<Buffer> {
  return (await storage()).get(checked(hash));
}

/** Bytes that are gone already are gone. */
export async function removeBytes(hash: string): Promise<void> {
  await (await storage()).remove(checked(hash));
}

export async function streamBytes(hash: string, range?: ByteRange): Promise<Readable> {
  return (await storage()).stream(checked(hash), range);
}

/** The hashes of what was written before a moment, in no order. */
export async function* writtenBefore(moment: Date): AsyncGenerator<string> {
  yield* (await storage()).writtenBefore(moment);
}

/** Removes what a killed process has left half written. */
export async function dropHalfWritten(before: Date): Promise<void> {
  await (await storage()).dropHalfWritten(before);
}

function checked(hash: string): string {
  if (!isHash(hash)) throw new Error('Not a content hash.');
  return hash;
}
