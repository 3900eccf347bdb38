import { servingOf } from '#app/domain/files/media-type.ts';
import { type PictureSize, pictureSize } from '#app/domain/files/picture-size.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';

import type { LessonDraft } from './course-draft.ts';
import { type LessonDocument, validateDocument } from './lesson-document.server.ts';
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
  for (const { name, place } of used) {
    if (!known.has(name)) throw new DomainError('invalid', 'lessonFileMissing', { name, place });
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
    downloads: new Set(used.filter(({ place }) => place === 'download').map(({ name }) => name)),
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

/** Every file a document refers to, with the kind of node that does. */
function filesOf(node: LessonDocument): { name: string; place: string }[] {
  const place = node.type ?? '';
  const own = ['file', 'captions', 'poster'].flatMap((key) => {
    const name: unknown = node.attrs?.[key];
    return typeof name === 'string' ? [{ name, place }] : [];
  });
  return [...own, ...(node.content ?? []).flatMap(filesOf)];
}
