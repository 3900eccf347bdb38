import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { LibraryFile } from '#app/domain/media/assets-by-name.server.ts';
import { takeInAsset } from '#app/domain/media/take-in-asset.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { uploadsFolder } from '#app/platform/uploads.server.ts';

let serial = 0;

/** A drawing like no other. */
export function aDrawing(text = `gambar ${++serial}`): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 300"><text>${text}</text></svg>`,
  );
}

/** A drawing in the library, or what is given. @param accountId who uploaded it */
export async function anAsset(
  options: {
    accountId?: string | null;
    name?: string;
    source?: Uint8Array | { path: string };
  } = {},
): Promise<LibraryFile> {
  const { accountId = null, name = `gambar-${++serial}.svg`, source = aDrawing() } = options;
  return db.$transaction((tx) => takeInAsset(tx, { ...systemActor, accountId }, { name, source }));
}

/** A drawing that has arrived whole and is to become a file of the library. */
export async function aFinishedUpload(owner: string): Promise<string> {
  const id = newId();
  const content = aDrawing();
  const file = path.join(uploadsFolder(), id);
  await mkdir(uploadsFolder(), { recursive: true });
  await writeFile(file, content);
  const metadata = { owner, name: 'unggahan.svg' };
  const about = { id, size: content.length, metadata, creation_date: new Date().toISOString() };
  await writeFile(`${file}.json`, JSON.stringify(about));
  return id;
}
