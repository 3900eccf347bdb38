import { readFile } from 'node:fs/promises';

import { extensionOf, isFileName, tidyFileName } from '#app/domain/files/file-name.ts';
import { pictureSize } from '#app/domain/files/picture-size.server.ts';
import { storeFile } from '#app/domain/files/store-file.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { newId } from '#app/platform/id.ts';

import { assetsByName, type LibraryFile } from './assets-by-name.server.ts';
import { endingsOf, kindOf } from './media-kind.ts';
import { isVariantName } from './picture-variant.ts';

export type Source = Uint8Array | { path: string };

type Given = {
  /** What whoever brings it calls it; the ending says what it is to be. */
  name: string;
  title?: string;
  alt?: Partial<Localised>;
  source: Source;
};

/**
 * Takes a file into the library: the same name with the same content is the file that is there already, with another
 * content the name gets a number. Pictures are kept as WebP, so that the ending may be another.
 * @returns the file as it is kept, under the name that lessons refer to
 * @throws DomainError `fileKind`, `fileContent` where it is nothing the library takes
 */
export async function takeInAsset(tx: Tx, actor: Actor, given: Given): Promise<LibraryFile> {
  const kind = kindOf(given.name);
  if (!kind) throw new DomainError('invalid', 'fileKind', { kinds: endingsOf().join(', ') });
  const bytes =
    given.source instanceof Uint8Array ? given.source : await readFile(given.source.path);
  const wanted = nameToKeep(given.name);
  const { hash, mediaType } = await storeFile(tx, wanted, bytes);
  const size = pictureSize(bytes, mediaType);
  const name = await keepUnderName(tx, wanted, hash, {
    kind,
    title: given.title ?? titleOf(given.name),
    alt: given.alt ?? {},
    width: size?.width ?? null,
    height: size?.height ?? null,
    uploadedById: actor.accountId,
  });
  const [asset] = await assetsByName(tx, [name]);
  if (!asset) throw new Error(`The file ${name} has gone while it was taken in.`);
  return asset;
}

type Facts = {
  kind: string;
  title: string;
  alt: Partial<Localised>;
  width: number | null;
  height: number | null;
  uploadedById: string | null;
};

/** Writes the row under the first name that is free, unless the content is there under one of them. */
async function keepUnderName(tx: Tx, wanted: string, hash: string, facts: Facts): Promise<string> {
  const run = runIn(tx);
  for (let number = 1; ; number++) {
    const name = numbered(wanted, number);
    const values = [newId(), name, hash, facts.kind, facts.title, JSON.stringify(facts.alt)];
    const sizes = [facts.width, facts.height, facts.uploadedById];
    const made = await run(WRITE, [...values, ...sizes]);
    if (made.length === 1) return name;
    const [known] = await run<{ hash: string }>(
      `SELECT "fileHash" AS hash FROM "MediaAsset" WHERE name = $1`,
      [name],
    );
    if (known?.hash === hash) return name;
  }
}

const WRITE = `
  INSERT INTO "MediaAsset" (id, name, "fileHash", kind, title, alt, width, height, "uploadedById")
  VALUES ($1::uuid, $2, $3, $4::"MediaKind", $5, $6::jsonb, $7, $8, $9::uuid)
  ON CONFLICT (name) DO NOTHING
  RETURNING id`;

function numbered(name: string, number: number): string {
  if (number === 1) return name;
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
}

/** The name as it is where it can be kept so, the ending in lower case. */
function nameToKeep(name: string): string {
  const ending = extensionOf(name);
  const fits = isFileName(name) && name.length <= 80 && !isVariantName(name);
  return fits ? `${name.slice(0, -ending.length)}${ending}` : tidyFileName(name);
}

function titleOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.')).slice(0, 200) || name;
}
