import { LIBRARY_FILES } from '#app/domain/catalogue/library/library-path.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { rows } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import type { LessonDocument } from './lesson-document.ts';
import { filesOf } from './lesson-files.ts';
import { renderDocument } from './render-document.server.ts';

/** A text of the studio as HTML, its files out of the library as it is now. */
export async function renderedText(document: LessonDocument, language: Language): Promise<string> {
  const names = [...new Set(filesOf(document).map(({ name }) => name))];
  const sizes = names.length > 0 ? await rows<Size>('library-sizes', SIZES, [names]) : [];
  return renderDocument(document, {
    language,
    base: LIBRARY_FILES,
    sizes: new Map(sizes.map(({ name, width, height }) => [name, { width, height }])),
    embedHosts: await settingOn('content.embedHosts', today()),
  });
}

type Size = { name: string; width: number; height: number };

const SIZES = `
  SELECT name, width, height FROM "MediaAsset"
   WHERE name = ANY ($1::text[]) AND width IS NOT NULL AND height IS NOT NULL`;
