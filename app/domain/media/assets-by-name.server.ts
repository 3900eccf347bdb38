import { runIn, type Tx } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { MediaKind } from './media-kind.ts';

/** A file of the library with what is needed to show it or to keep it in a version. */
export type LibraryFile = {
  id: string;
  name: string;
  kind: MediaKind;
  title: string;
  alt: Partial<Localised>;
  hash: string;
  /** Bytes. */
  size: number;
  mediaType: string;
  /** Pixels; null where it has none or does not say. */
  width: number | null;
  height: number | null;
  /** How long it lasts; null where it does not say. */
  seconds: number | null;
  archived: boolean;
  /** A picture in smaller sizes, the narrowest first; `variantName` says under which names. */
  variants: { width: number; hash: string; size: number }[];
  /** Of a video. */
  captions: { name: string; language: string }[];
};

/** The files of the library that have these names, archived ones too; in no order. */
export async function assetsByName(tx: Tx, names: string[]): Promise<LibraryFile[]> {
  if (names.length === 0) return [];
  return runIn(tx)<LibraryFile>(`${LIBRARY_FILES} WHERE a.name = ANY($1::text[])`, [names]);
}

/** The columns of `LibraryFile`, of the asset `a` and its content `f`. */
export const LIBRARY_COLUMNS = `
         a.id, a.name, a.kind::text AS kind, a.title, a.alt, f.hash, f.size, f."mediaType",
         a.width, a.height, a.seconds, a."archivedAt" IS NOT NULL AS archived,
         coalesce((SELECT json_agg(json_build_object('width', v.width, 'hash', v."fileHash", 'size', s.size)
                                   ORDER BY v.width)
                     FROM "MediaVariant" v
                     JOIN "StoredFile" s ON s.hash = v."fileHash"
                    WHERE v."assetId" = a.id), '[]') AS variants,
         coalesce((SELECT json_agg(json_build_object('name', c.name, 'language', c.language)
                                   ORDER BY c.language, c.name)
                     FROM "MediaAsset" c
                    WHERE c."videoId" = a.id AND c."archivedAt" IS NULL), '[]') AS captions`;

export const LIBRARY_TABLES = `"MediaAsset" a JOIN "StoredFile" f ON f.hash = a."fileHash"`;

/** Rows of `LibraryFile`. */
export const LIBRARY_FILES = `SELECT ${LIBRARY_COLUMNS} FROM ${LIBRARY_TABLES}`;
