import { fileSettings } from '#app/domain/catalogue/version/item-settings.server.ts';
import type { OutlineItem } from '#app/domain/catalogue/version/outline.ts';
import { extensionOf } from '#app/domain/files/file-name.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';

import { itemVisit, type ItemVisit } from './item-visit.server.ts';

/** `kind`: its ending as people write it; `size` in bytes. */
export type OfferedFile = { name: string; label: string; kind: string; size: number };

export type FilesView = ItemVisit & {
  /** Empty while the page is closed to its learner. */
  files: OfferedFile[];
};

/**
 * A page of files as its learner sees it.
 * @returns the kind of an item that is none: it has pages of its own
 */
export async function filesView(
  actor: Actor,
  at: { enrollmentId: string; itemId: string },
  language: Language,
): Promise<FilesView | Exclude<OutlineItem['kind'], 'file'>> {
  const visit = await itemVisit(actor, at, language, 'file');
  if (typeof visit === 'string') return visit;
  if (visit.closed.length > 0) return { ...visit, files: [] };
  const [{ files }, stored] = await Promise.all([
    fileSettings(at.itemId),
    rows<{ name: string; size: number }>('offered-files', FILES, [at.itemId]),
  ]);
  const sizes = new Map(stored.map(({ name, size }) => [name, size]));
  return {
    ...visit,
    files: files.flatMap(({ name, label }) => {
      const size = sizes.get(name);
      if (size === undefined) return [];
      const kind = extensionOf(name).toUpperCase();
      return [{ name, label: inLanguage(label, language) || name, kind, size }];
    }),
  };
}

const FILES = `
  SELECT l.name, f.size FROM "LessonFile" l JOIN "StoredFile" f ON f.hash = l."fileHash"
   WHERE l."courseItemId" = $1`;
