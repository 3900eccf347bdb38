import { isFileName } from '#app/domain/files/file-name.ts';
import { type Serving, servingOf } from '#app/domain/files/media-type.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import { canUseLibrary } from './policy.ts';

export type PreviewFile = Serving & { name: string; hash: string; size: number };

/**
 * A file of the library for those who write with it, archived ones too.
 * @param name of the file or of a picture in a smaller size, as texts refer to it
 */
export async function previewFileOfName(actor: Actor, name: string): Promise<PreviewFile> {
  if (!isFileName(name)) throw notFound();
  const [, stem = '', width = '', dot = ''] = /^(.*)\.w(\d{1,5})(\.[a-z0-9]+)$/i.exec(name) ?? [];
  const found = await look(actor, BY_NAME, [name, `${stem}${dot}`, Number(width || 0)]);
  return served(found, name);
}

/** @param width the narrowest size of a picture that is at least as wide; null for its own */
export async function previewFileOfId(
  actor: Actor,
  id: string,
  width: number | null,
): Promise<PreviewFile> {
  const found = await look(actor, BY_ID, [id, width]);
  return served(found, found?.name ?? '');
}

type Found = { name: string; hash: string; size: number };

async function look(actor: Actor, statement: string, values: unknown[]): Promise<Found | null> {
  if (!canUseLibrary(actor)) throw notFound();
  return row<Found>(statement === BY_ID ? 'preview-by-id' : 'preview-by-name', statement, values);
}

function served(found: Found | null, name: string): PreviewFile {
  if (!found) throw notFound();
  const { hash, size } = found;
  return { name, hash, size, ...servingOf(name) };
}

const BY_NAME = `
  SELECT a.name, f.hash, f.size
    FROM "MediaAsset" a JOIN "StoredFile" f ON f.hash = a."fileHash"
   WHERE a.name = $1
   UNION ALL
  SELECT a.name, f.hash, f.size
    FROM "MediaAsset" a
    JOIN "MediaVariant" v ON v."assetId" = a.id AND v.width = $3
    JOIN "StoredFile" f ON f.hash = v."fileHash"
   WHERE a.name = $2`;

const BY_ID = `
  SELECT a.name, f.hash, f.size
    FROM "MediaAsset" a
    JOIN "StoredFile" f ON f.hash = coalesce(
           (SELECT v."fileHash" FROM "MediaVariant" v
             WHERE v."assetId" = a.id AND v.width >= $2::int ORDER BY v.width LIMIT 1), a."fileHash")
   WHERE a.id = $1`;
