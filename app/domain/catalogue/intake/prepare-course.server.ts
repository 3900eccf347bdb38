import { textRules } from '#app/domain/catalogue/checklist/text-facts.server.ts';
import {
  type LessonDocument,
  validateDocument,
} from '#app/domain/catalogue/lesson/lesson-document.ts';
import { filesOf } from '#app/domain/catalogue/lesson/lesson-files.ts';
import { type PreparedAsset, prepareAsset } from '#app/domain/media/prepare-asset.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { type Language, languages } from '#app/platform/i18n.ts';

import type { AssignmentDraft, CourseDraft, FileDraft, LessonDraft } from './course-draft.ts';

export type Documents = Record<Language, LessonDocument>;

/** A text that has been checked, and the files it refers to: captions after the video they belong to. */
export type PreparedText = { documents: Documents; files: FileDraft[] };

/** A course that is handed in whole, made ready to be written: what takes its time has been done. */
export type PreparedCourse = {
  draft: CourseDraft;
  texts: ReadonlyMap<object, PreparedText>;
  assets: ReadonlyMap<FileDraft, PreparedAsset>;
};

/**
 * Checks the texts of a course and makes of its files what the library keeps. It comes before the transaction that
 * publishes the course: pictures may take minutes, and would keep everybody else from publishing.
 * @throws what is wrong with a text or a file; `lessonFileMissing`
 */
export async function prepareCourse(draft: CourseDraft): Promise<PreparedCourse> {
  const { embedHosts } = await textRules();
  const texts = new Map<object, PreparedText>();
  const assets = new Map<FileDraft, PreparedAsset>();
  for (const item of draft.modules.flatMap((module) => module.items)) {
    let files: FileDraft[] = item.kind === 'file' ? item.files : [];
    if (item.kind === 'lesson' || item.kind === 'assignment') {
      const text = preparedText(item, embedHosts);
      texts.set(item, text);
      files = text.files;
    }
    for (const file of files) assets.set(file, await prepareAsset(file.name, file.bytes));
  }
  return { draft, texts, assets };
}

function preparedText(
  { document, files }: LessonDraft | AssignmentDraft,
  embedHosts: string[],
): PreparedText {
  const documents = {
    id: validateDocument(document.id, { embedHosts }),
    en: validateDocument(document.en, { embedHosts }),
  };
  const given = new Map(files.map((file) => [file.name, file]));
  return { documents, files: withRecordingsFirst(documents, given) };
}

/** The files that are referred to: captions come after the video they belong to. */
function withRecordingsFirst(
  documents: Documents,
  given: ReadonlyMap<string, FileDraft>,
): FileDraft[] {
  const used = languages.flatMap((language) => filesOf(documents[language]));
  const inOrder = [
    ...used.filter(({ use }) => use !== 'captions'),
    ...used.filter(({ use }) => use === 'captions'),
  ];
  return [...new Set(inOrder.map(({ name }) => name))].map((name) => {
    const file = given.get(name);
    if (!file) throw new DomainError('invalid', 'lessonFileMissing', { name });
    return file;
  });
}
