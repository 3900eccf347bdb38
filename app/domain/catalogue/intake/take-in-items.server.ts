import type { CourseTexts, TextFacts } from '#app/domain/catalogue/checklist/course-knowledge.ts';
import {
  factsOf,
  type TextRules,
  textRules,
} from '#app/domain/catalogue/checklist/text-facts.server.ts';
import { contentItems } from '#app/domain/catalogue/content-items.ts';
import type { ContentItem, CourseContent } from '#app/domain/catalogue/course-content.ts';
import type { ItemTexts } from '#app/domain/catalogue/lesson/item-texts.ts';
import {
  type LessonDocument,
  validateDocument,
} from '#app/domain/catalogue/lesson/lesson-document.ts';
import { filesOf } from '#app/domain/catalogue/lesson/lesson-files.ts';
import { withItemSaid } from '#app/domain/catalogue/outline/outline-edit.ts';
import type { LibraryFile } from '#app/domain/media/assets-by-name.server.ts';
import { takeInAsset } from '#app/domain/media/take-in-asset.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { type Language, languages } from '#app/platform/i18n.ts';

import type {
  AssignmentDraft,
  CourseDraft,
  FileDraft,
  FilePageDraft,
  LessonDraft,
} from './course-draft.ts';
import { renamedFiles } from './renamed-files.ts';

/**
 * Takes the files of items that are handed in whole into the library, and gives the course and its texts with the names
 * that the files have there.
 * @param content what the draft was made into: its items in the same order
 * @throws what is wrong with a text or a file; `lessonFileMissing`
 */
export async function takeInItems(
  tx: Tx,
  actor: Actor,
  draft: CourseDraft,
  content: CourseContent,
): Promise<{
  content: CourseContent;
  texts: ReadonlyMap<string, ItemTexts>;
  facts: CourseTexts;
}> {
  const rules = await textRules();
  const texts = new Map<string, ItemTexts>();
  const facts = new Map<string, Partial<Record<Language, TextFacts>>>();
  const items = draft.modules.flatMap((module) => module.items);
  let named = content;
  for (const [index, item] of contentItems(content).entries()) {
    const given = items[index];
    if (given?.kind === 'file' && item.kind === 'file')
      named = withItemSaid(named, await takeInFiles(tx, actor, given, item));
    if (given?.kind !== 'lesson' && given?.kind !== 'assignment') continue;
    const documents = await takeInText(tx, actor, given, rules);
    texts.set(item.key, documents);
    facts.set(item.key, {
      id: factsOf(documents.id, rules),
      en: factsOf(documents.en, rules),
    });
  }
  return { content: named, texts, facts };
}

type FilePage = Extract<ContentItem, { kind: 'file' }>;

async function takeInFiles(tx: Tx, actor: Actor, { files }: FilePageDraft, page: FilePage) {
  const taken: FilePage['settings']['files'] = [];
  for (const { name, bytes, label } of files)
    taken.push({ name: (await takeInAsset(tx, actor, { name, source: bytes })).name, label });
  return { ...page, settings: { files: taken } };
}

type Documents = Record<Language, LessonDocument>;

async function takeInText(
  tx: Tx,
  actor: Actor,
  { document, files }: LessonDraft | AssignmentDraft,
  { embedHosts }: TextRules,
): Promise<Documents> {
  const documents = {
    id: validateDocument(document.id, { embedHosts }),
    en: validateDocument(document.en, { embedHosts }),
  };
  const given = new Map(files.map((file) => [file.name, file]));
  const names = new Map<string, string>();
  const taken = new Map<string, LibraryFile>();
  for (const file of withRecordingsFirst(documents, given)) {
    const asset = await takeIn(tx, actor, file, { documents, taken });
    taken.set(file.name, asset);
    names.set(file.name, asset.name);
  }
  return { id: renamedFiles(documents.id, names), en: renamedFiles(documents.en, names) };
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

async function takeIn(
  tx: Tx,
  actor: Actor,
  { name, bytes }: FileDraft,
  { documents, taken }: { documents: Documents; taken: ReadonlyMap<string, LibraryFile> },
): Promise<LibraryFile> {
  for (const language of languages) {
    const video = videosIn(documents[language]).find(({ captions }) => captions === name);
    const videoId = taken.get(video?.file ?? '')?.id;
    if (videoId)
      return takeInAsset(tx, actor, { name, source: bytes, captionsOf: { videoId, language } });
  }
  return takeInAsset(tx, actor, { name, source: bytes });
}

function videosIn(node: LessonDocument): { file: string; captions: string }[] {
  const { type, attrs, content = [] } = node;
  if (type === 'video') return [attrs as { file: string; captions: string }];
  return content.flatMap(videosIn);
}
