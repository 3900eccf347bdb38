import { setImmediate } from 'node:timers/promises';

import { conditionsOf } from '#app/domain/catalogue/checklist/condition-problems.ts';
import type { Condition } from '#app/domain/catalogue/condition.ts';
import type { ContentItem, CourseModule } from '#app/domain/catalogue/course-content.ts';
import { fingerprint } from '#app/domain/catalogue/fingerprint.ts';
import type { ItemTexts } from '#app/domain/catalogue/lesson/item-texts.ts';
import {
  type LessonDocument,
  validateDocument,
} from '#app/domain/catalogue/lesson/lesson-document.ts';
import { filesOf } from '#app/domain/catalogue/lesson/lesson-files.ts';
import { renderDocument } from '#app/domain/catalogue/lesson/render-document.server.ts';
import type { LibraryFile } from '#app/domain/media/assets-by-name.server.ts';
import { variantName } from '#app/domain/media/picture-variant.ts';
import type { Language } from '#app/platform/i18n.ts';
import type { QuizBank } from '#app/domain/questions/quiz-bank.ts';
import { picturesNamed } from '#app/domain/questions/quiz-entries.ts';
import { versionsDrawn, versionsTaken } from '#app/domain/questions/quiz-plan.ts';
import type { QuizWork } from '#app/domain/questions/quiz-work.ts';
import { newId } from '#app/platform/id.ts';

/** A file of the library that an item shows, or one of its smaller sizes. */
export type ItemFile = { name: string; hash: string; download: boolean; assetId: string | null };

/** An item as a version keeps it, checked and rendered, under an id of its own. */
export type PreparedItem = {
  id: string;
  item: ContentItem;
  conditions: Condition[];
  /** Of all a learner is shown and asked; equal in two versions that say the same. */
  fingerprint: string;
  document: ItemTexts | null;
  html: Partial<Record<Language, string>> | null;
  files: ItemFile[];
};

/** What items are prepared with. */
export type Preparation = {
  languages: readonly Language[];
  embedHosts: readonly string[];
  /** Every file that is referred to, by name. */
  library: ReadonlyMap<string, LibraryFile>;
  /** What quizzes take out of the bank of questions. */
  bank: QuizBank;
  /** The pictures that those questions show: their names, by id of the version. */
  pictures: ReadonlyMap<string, string[]>;
};

/** Checks an item's texts and renders them as they will be shown. */
export async function prepareItem(
  module: CourseModule,
  item: ContentItem,
  texts: ItemTexts | undefined,
  preparation: Preparation,
): Promise<PreparedItem> {
  const id = newId();
  const document = texts ? checkedTexts(texts, preparation) : null;
  const files = filesShown(item, document, preparation);
  const html = document ? await rendered(id, document, files, preparation) : null;
  return {
    id,
    item,
    conditions: conditionsOf(module, item),
    fingerprint: fingerprintOf(item, document, files, preparation.bank),
    document,
    html,
    files,
  };
}

function checkedTexts(texts: ItemTexts, { languages, embedHosts }: Preparation): ItemTexts | null {
  const rules = { embedHosts: [...embedHosts] };
  const checked = languages.flatMap((language) =>
    texts[language] ? [[language, validateDocument(texts[language], rules)] as const] : [],
  );
  return checked.length > 0 ? Object.fromEntries(checked) : null;
}

function filesShown(
  item: ContentItem,
  document: ItemTexts | null,
  { library, bank, pictures }: Preparation,
): ItemFile[] {
  const used = Object.values(document ?? {}).flatMap(filesOf);
  const inTexts = used.filter(({ use }) => use !== 'download').map(({ name }) => name);
  const ofQuestions = item.kind === 'quiz' ? picturesOf(item.quiz, bank, pictures) : [];
  const shown = new Set([...inTexts, ...ofQuestions]);
  const offered = item.kind === 'file' ? item.settings.files.map(({ name }) => name) : [];
  const names = [...new Set([...used.map(({ name }) => name), ...ofQuestions, ...offered])];
  return names.flatMap((name): ItemFile[] => {
    const file = library.get(name);
    if (!file) return [];
    const own = { name, hash: file.hash, assetId: file.id, download: !shown.has(name) };
    const variants = shown.has(name)
      ? file.variants.map(({ width, hash }) => ({ ...own, hash, name: variantName(name, width) }))
      : [];
    return [own, ...variants];
  });
}

/** Every picture that some question of a quiz shows. */
function picturesOf(
  { questions }: QuizWork,
  bank: QuizBank,
  pictures: Preparation['pictures'],
): string[] {
  const taken = versionsTaken(questions, bank).flatMap((id) => pictures.get(id) ?? []);
  return [...picturesNamed(questions), ...taken];
}

async function rendered(
  id: string,
  document: ItemTexts,
  files: ItemFile[],
  { library, embedHosts }: Preparation,
): Promise<Partial<Record<Language, string>>> {
  const shown = files.flatMap(({ name }) => library.get(name) ?? []);
  const setting = {
    base: `/files/lessons/${id}`,
    sizes: new Map(
      shown.flatMap(({ name, width, height }) =>
        width && height ? [[name, { width, height }] as const] : [],
      ),
    ),
    variants: new Map(
      shown.map(({ name, variants }) => [name, variants.map(({ width }) => width)] as const),
    ),
    embedHosts,
  };
  const html: Partial<Record<Language, string>> = {};
  for (const [language, text] of Object.entries(document) as [Language, LessonDocument][]) {
    html[language] = renderDocument(text, { ...setting, language });
    await setImmediate(); // a long course does not keep others waiting until it is rendered
  }
  return html;
}

function fingerprintOf(
  item: ContentItem,
  document: ItemTexts | null,
  files: ItemFile[],
  bank: QuizBank,
): string {
  const { kind, title } = item;
  const contents = files.map(({ name, hash }) => [name, hash]).sort();
  return fingerprint({
    kind,
    title,
    document,
    contents,
    quiz: item.kind === 'quiz' ? item.quiz : null,
    // A quiz that draws is another one once it would draw from other questions.
    drawn: item.kind === 'quiz' ? drawnFrom(item.quiz, bank) : undefined,
    settings: 'settings' in item ? item.settings : null,
  });
}

/** Undefined: it draws nothing. */
function drawnFrom({ questions }: QuizWork, bank: QuizBank): string[] | undefined {
  const drawn = versionsDrawn(questions, bank);
  return drawn.length > 0 ? drawn.sort() : undefined;
}
