import { servingOf } from '#app/domain/files/media-type.ts';
import { type PictureSize, pictureSize } from '#app/domain/files/picture-size.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';

import type { LessonDraft } from './course-draft.ts';
import { type LessonDocument, validateDocument } from './lesson-document.ts';
import { filesOf } from './lesson-files.ts';
import { renderDocument } from './render-document.server.ts';

export type PreparedLesson = Omit<LessonDraft, 'document'> & {
  id: string;
  document: { id: LessonDocument; en: LessonDocument };
  html: { id: string; en: string };
  /** Files offered for download, as against shown. */
  downloads: ReadonlySet<string>;
};

/** Checks a lesson in both languages and renders it as it will be shown under its new id. */
export function prepareLesson(draft: LessonDraft): PreparedLesson {
  const id = newId();
  const document = {
    id: validateDocument(draft.document.id),
    en: validateDocument(draft.document.en),
  };
  const known = new Set(draft.files.map((file) => file.name));
  const used = [...filesOf(document.id), ...filesOf(document.en)];
  for (const { name } of used) {
    if (!known.has(name)) throw new DomainError('invalid', 'lessonFileMissing', { name });
  }
  const setting = { base: `/files/lessons/${id}`, sizes: sizesOf(draft) };
  return {
    ...draft,
    id,
    document,
    html: {
      id: renderDocument(document.id, { ...setting, language: 'id' }),
      en: renderDocument(document.en, { ...setting, language: 'en' }),
    },
    downloads: new Set(used.filter(({ use }) => use === 'download').map(({ name }) => name)),
  };
}

function sizesOf(draft: LessonDraft): Map<string, PictureSize> {
  const sizes = new Map<string, PictureSize>();
  for (const { name, bytes } of draft.files) {
    const size = pictureSize(bytes, servingOf(name).mediaType);
    if (size) sizes.set(name, size);
  }
  return sizes;
}
