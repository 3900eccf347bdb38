import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  access,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import path from 'node:path';

import { newId } from './id.ts';
import { isHash, type StorageDriver } from './storage-driver.server.ts';

/** Bytes in a folder of this machine, or of one that several machines share. */
export function diskStorage(folder: string): StorageDriver {
  const pathOf = (hash: string) => path.join(folder, hash.slice(0, 2), hash);
  const has = (hash: string) =>
    access(pathOf(hash)).then(
      () => true,
      () => false,
    );

  /** Written aside, flushed, then renamed: a killed process leaves no half file under the final name. */
  async function writeAside<T>(
    write: (file: FileHandle) => Promise<T>,
    named: (written: T) => string,
  ) {
    const aside = path.join(folder, 'aside', newId());
    await mkdir(path.dirname(aside), { recursive: true });
    try {
      const file = await open(aside, 'wx');
      const written = await write(file)
        .then(async (result) => {
          await file.sync();
          return result;
        })
        .finally(() => file.close());
      const target = pathOf(named(written));
      await mkdir(path.dirname(target), { recursive: true });
      await rename(aside, target);
      return written;
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }

  return {
    has,
    async put(hash, bytes) {
      if (await has(hash)) return;
      await writeAside(
        (file) => file.writeFile(bytes),
        () => hash,
      );
    },
    /** Copied and named by what was copied: whoever still holds the file changes nothing that is kept. */
    putFile: (source) =>
      writeAside(
        (file) => copyHashed(source, file),
        ({ hash }) => hash,
      ),
    get: (hash) => readFile(pathOf(hash)),
    stream: (hash, range) => createReadStream(pathOf(hash), range),
    remove: (hash) => rm(pathOf(hash), { force: true }),
    async *writtenBefore(moment) {
      for (const drawer of await readdir(folder).catch(() => [])) {
        if (!/^[0-9a-f]{2}$/.test(drawer)) continue;
        for (const hash of await readdir(path.join(folder, drawer))) {
          const written = (await stat(pathOf(hash)).catch(() => null))?.mtime;
          if (isHash(hash) && written && written < moment) yield hash;
        }
      }
    },
    async dropHalfWritten(before) {
      const asides = path.join(folder, 'aside');
      for (const name of await readdir(asides).catch(() => [])) {
        const file = path.join(asides, name);
        const written = (await stat(file).catch(() => null))?.mtime;
        if (written && written < before) await rm(file, { force: true });
      }
    },
  };
}

const PIECE = 1 << 20;

async function copyHashed(source: string, target: FileHandle) {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of createReadStream(source, { highWaterMark: PIECE })) {
    hash.update(piece as Buffer);
    await target.writeFile(piece as Buffer); // goes on where the last one ended
    size += (piece as Buffer).length;
  }
  return { hash: hash.digest('hex'), size };
}
