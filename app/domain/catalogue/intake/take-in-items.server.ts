import type { CourseTexts, TextFacts } from '#app/domain/catalogue/checklist/course-knowledge.ts';
import { factsOf, textRules } from '#app/domain/catalogue/checklist/text-facts.server.ts';
import { contentItems } from '#app/domain/catalogue/content-items.ts';
import type { ContentItem, CourseContent } from '#app/domain/catalogue/course-content.ts';
import type { ItemTexts } from '#app/domain/catalogue/lesson/item-texts.ts';
import type { LessonDocument } from '#app/domain/catalogue/lesson/lesson-document.ts';
import { withItemSaid } from '#app/domain/catalogue/outline/outline-edit.ts';
import type { LibraryFile } from '#app/domain/media/assets-by-name.server.ts';
import { keepAsset } from '#app/domain/media/keep-asset.server.ts';
import type { PreparedAsset } from '#app/domain/media/prepare-asset.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { type Language, languages } from '#app/platform/i18n.ts';

import type { FileDraft, FilePageDraft } from './course-draft.ts';
import type { Documents, PreparedCourse, PreparedText } from './prepare-course.server.ts';
import { renamedFiles } from './renamed-files.ts';

/**
 * Takes the files of items that are handed in whole into the library, and gives the course and its texts with the names
 * that the files have there.
 * @param content what the draft was made into: its items in the same order
 */
export async function takeInItems(
  tx: Tx,
  actor: Actor,
  { draft, texts: prepared, assets }: PreparedCourse,
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
      named = withItemSaid(named, await takeInFiles(tx, actor, given, item, assets));
    const text = given && prepared.get(given);
    if (!text) continue;
    const documents = await takeInText(tx, actor, text, assets);
    texts.set(item.key, documents);
    facts.set(item.key, {
      id: factsOf(documents.id, rules),
      en: factsOf(documents.en, rules),
    });
  }
  return { content: named, texts, facts };
}

type Assets = PreparedCourse['assets'];
type FilePage = Extract<ContentItem, { kind: 'file' }>;

async function takeInFiles(
  tx: Tx,
  actor: Actor,
  { files }: FilePageDraft,
  page: FilePage,
  assets: Assets,
) {
  const taken: FilePage['settings']['files'] = [];
  for (const file of files) {
    const { name, label } = file;
    const asset = await keepAsset(tx, actor, { name }, preparedOf(assets, file));
    taken.push({ name: asset.name, label });
  }
  return { ...page, settings: { files: taken } };
}

async function takeInText(
  tx: Tx,
  actor: Actor,
  { documents, files }: PreparedText,
  assets: Assets,
): Promise<Documents> {
  const names = new Map<string, string>();
  const taken = new Map<string, LibraryFile>();
  for (const file of files) {
    const facts = { name: file.name, captionsOf: videoOf(file.name, documents, taken) };
    const asset = await keepAsset(tx, actor, facts, preparedOf(assets, file));
    taken.set(file.name, asset);
    names.set(file.name, asset.name);
  }
  return { id: renamedFiles(documents.id, names), en: renamedFiles(documents.en, names) };
}

/** The video whose captions a file is, and their language. @param taken what has been taken in, by the given name */
function videoOf(
  name: string,
  documents: Documents,
  taken: ReadonlyMap<string, LibraryFile>,
): { videoId: string; language: Language } | undefined {
  for (const language of languages) {
    const video = videosIn(documents[language]).find(({ captions }) => captions === name);
    const videoId = taken.get(video?.file ?? '')?.id;
    if (videoId) return { videoId, language };
  }
  return undefined;
}

function videosIn(node: LessonDocument): { file: string; captions: string }[] {
  const { type, attrs, content = [] } = node;
  if (type === 'video') return [attrs as { file: string; captions: string }];
  return content.flatMap(videosIn);
}

function preparedOf(assets: Assets, file: FileDraft): PreparedAsset {
  const prepared = assets.get(file);
  if (!prepared) throw new Error(`The file ${file.name} was not prepared.`);
  return prepared;
}
