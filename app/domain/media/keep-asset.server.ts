import { isFileName, tidyFileName } from '#app/domain/files/file-name.ts';
import { storeFile, storeFileAt } from '#app/domain/files/store-file.server.ts';
import { type Actor, systemActor } from '#app/domain/organisation/actor.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { languages, type Localised } from '#app/platform/i18n.ts';
import { newId } from '#app/platform/id.ts';

import { assetsByName, type LibraryFile } from './assets-by-name.server.ts';
import { isVariantName, variantName } from './picture-variant.ts';
import { canChangeAsset } from './policy.ts';
import type { PreparedAsset } from './prepare-asset.server.ts';

export type AssetFacts = {
  /** What whoever brings it calls it. */
  name: string;
  title?: string;
  alt?: Partial<Localised>;
  /** Of captions. */
  captionsOf?: { videoId: string; language: string };
};

/** What `putFile` said of a file before the transaction began. */
type Put = { hash: string; size: number };

/**
 * Writes a prepared file into the library: under its name where that is free or has this content already, else under
 * the name with the next number. What had been archived is there again for whoever may change it.
 */
export async function keepAsset(
  tx: Tx,
  actor: Actor,
  facts: AssetFacts,
  prepared: PreparedAsset,
  put?: Put,
): Promise<LibraryFile> {
  const wanted = nameToKeep(facts.name, prepared.ending);
  const { hash } = await storeContent(tx, wanted, prepared, put);
  const captionsOf = facts.captionsOf ?? (await videoNamedAlike(tx, actor, wanted, prepared));
  const told = { ...facts, captionsOf };
  const { id, name, isNew } = await keepUnderName(tx, actor, wanted, hash, told, prepared);
  if (isNew) {
    await writeVariants(tx, id, name, prepared);
    await recordEvent(tx, actor, 'media.added', id, { kind: prepared.kind });
  }
  const [asset] = await assetsByName(tx, [name]);
  if (!asset) throw new Error(`The file ${name} has gone while it was taken in.`);
  return asset;
}

/**
 * Captions called as a video is, with the language before the ending where it is not the first: `loket.en.vtt`. They
 * are that video's where the actor may change it; what somebody else has uploaded nobody gives other words.
 */
async function videoNamedAlike(
  tx: Tx,
  actor: Actor,
  name: string,
  { kind }: PreparedAsset,
): Promise<AssetFacts['captionsOf']> {
  if (kind !== 'captions') return undefined;
  const [, stem = '', spoken = ''] = /^(.+?)(?:\.([a-z]{2}))?\.vtt$/.exec(name) ?? [];
  const language = languages.find((known) => known === (spoken || languages[0]));
  const names = ['mp4', 'webm'].map((ending) => `${stem}.${ending}`);
  const videos = await runIn(tx)<{ id: string; uploadedById: string | null }>(
    `SELECT id, "uploadedById" FROM "MediaAsset" WHERE name = ANY ($1::text[]) AND kind = 'video'`,
    [names],
  );
  const own = videos.find((video) => mayChange(actor, video));
  return own && language ? { videoId: own.id, language } : undefined;
}

/** Stores what was prepared. @param name decides the media type */
export async function storeContent(tx: Tx, name: string, { source }: PreparedAsset, put?: Put) {
  return source instanceof Uint8Array
    ? storeFile(tx, name, source)
    : storeFileAt(tx, name, source.path, put);
}

export async function writeVariants(
  tx: Tx,
  assetId: string,
  name: string,
  { variants }: PreparedAsset,
): Promise<void> {
  for (const { width, bytes } of variants) {
    const { hash } = await storeFile(tx, variantName(name, width), bytes);
    await tx.mediaVariant.create({ data: { assetId, width, fileHash: hash } });
  }
}

/** The insert decides who of several at once has a name; the others look what has it now. */
async function keepUnderName(
  tx: Tx,
  actor: Actor,
  wanted: string,
  hash: string,
  facts: AssetFacts,
  { kind, width, height, seconds }: PreparedAsset,
): Promise<{ id: string; name: string; isNew: boolean }> {
  const run = runIn(tx);
  const { title = titleOf(facts.name), alt = {}, captionsOf } = facts;
  for (let number = 1; ; number++) {
    const name = numbered(wanted, number);
    const [made] = await run<{ id: string }>(WRITE, [
      ...[newId(), name, hash, kind, title, JSON.stringify(alt), width, height, seconds],
      ...[actor.accountId, captionsOf?.videoId ?? null, captionsOf?.language ?? null],
    ]);
    if (made) return { id: made.id, name, isNew: true };
    const [known] = await run<Known>(KNOWN, [name]);
    const isSame = known?.hash === hash && (!captionsOf || known.videoId === captionsOf.videoId);
    if (!isSame || (known.archived && !mayChange(actor, known))) continue;
    await run(`UPDATE "MediaAsset" SET "archivedAt" = NULL WHERE id = $1::uuid`, [known.id]);
    return { id: known.id, name, isNew: false };
  }
}

type Known = {
  id: string;
  hash: string;
  videoId: string | null;
  uploadedById: string | null;
  archived: boolean;
};

const KNOWN = `
  SELECT id, "fileHash" AS hash, "videoId", "uploadedById", "archivedAt" IS NOT NULL AS archived
    FROM "MediaAsset" WHERE name = $1`;

/** The system brings what comes with the product. */
function mayChange(actor: Actor, asset: { uploadedById: string | null }): boolean {
  return actor === systemActor || canChangeAsset(actor, asset);
}

const WRITE = `
  INSERT INTO "MediaAsset" (id, name, "fileHash", kind, title, alt, width, height, seconds,
                            "uploadedById", "videoId", language)
  VALUES ($1::uuid, $2, $3, $4::"MediaKind", $5, $6::jsonb, $7, $8, $9, $10::uuid, $11::uuid, $12)
  ON CONFLICT (name) DO NOTHING
  RETURNING id`;

function numbered(name: string, number: number): string {
  if (number === 1) return name;
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
}

/** The name as it is where it can be kept so, with the ending of what it is now. */
function nameToKeep(name: string, ending: string): string {
  const dot = name.lastIndexOf('.');
  const kept = `${name.slice(0, dot)}.${ending}`;
  const fits = isFileName(kept) && kept.length <= 80 && !isVariantName(kept);
  return fits ? kept : tidyFileName(kept);
}

function titleOf(name: string): string {
  const stem = name.slice(0, name.lastIndexOf('.')).replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
  return stem.trim().slice(0, 200) || name.slice(-200).replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
}
