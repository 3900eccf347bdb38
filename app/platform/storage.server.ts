import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

import { env } from './env.server.ts';
import { newId } from './id.ts';

/** The name of bytes: their sha256, hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Bytes on disk under their own hash: the same content is kept once and never changes. */
export async function putBytes(bytes: Uint8Array, hash = hashOf(bytes)): Promise<string> {
  const target = pathOf(hash);
  if (await exists(target)) return hash;
  await mkdir(path.dirname(target), { recursive: true });
  // Written aside, flushed, then renamed: a killed process leaves no half file under the final name.
  const aside = `${target}.${newId()}`;
  try {
    const file = await open(aside, 'wx');
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  return hash;
}

export async function getBytes(hash: string): Promise<Buffer> {
  return readFile(pathOf(hash));
}

/** Bytes that are gone already are gone. */
export async function removeBytes(hash: string): Promise<void> {
  await rm(pathOf(hash), { force: true });
}

/** @param range first and last byte, both included */
export function streamBytes(hash: string, range?: { start: number; end: number }): ReadStream {
  return createReadStream(pathOf(hash), range);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function pathOf(hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('Not a content hash.');
  return path.join(env.DATA_DIR, 'files', hash.slice(0, 2), hash);
}
