import { contentItems } from '#app/domain/catalogue/content-items.ts';
import type { ContentItem, CourseContent } from '#app/domain/catalogue/course-content.ts';
import { picturesNamed } from '#app/domain/questions/quiz-entries.ts';
import type { RunStatement } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';

import type { CourseTexts, FileFacts, TextFacts } from './course-knowledge.ts';

/** What is to be known of files of the library, by name. */
export async function libraryFacts(
  run: RunStatement,
  names: string[],
): Promise<Map<string, FileFacts>> {
  if (names.length === 0) return new Map();
  const files = await run<FileFacts & { name: string }>(FILES, [names]);
  return new Map(files.map(({ name, ...facts }) => [name, facts]));
}

const FILES = `
  SELECT name, seconds, "fileHash" AS hash, "archivedAt" IS NOT NULL AS archived
    FROM "MediaAsset" WHERE name = ANY ($1::text[])`;

/** Every file that texts refer to and, where a course is given, its pages of files; each once. */
export function filesNamed(texts: CourseTexts, content?: CourseContent): string[] {
  const inTexts = [...texts.values()].flatMap(filesOfTexts);
  const inItems = content ? contentItems(content).flatMap(filesOffered) : [];
  return [...new Set([...inTexts, ...inItems])];
}

/** Every file that an item refers to; each once. */
export function filesOfItem(item: ContentItem, texts: CourseTexts): string[] {
  return [...new Set([...filesOfTexts(texts.get(item.key) ?? {}), ...filesOffered(item)])];
}

function filesOfTexts(texts: Partial<Record<Language, TextFacts>>): string[] {
  return Object.values(texts).flatMap(({ files }) => files.map(({ name }) => name));
}

/** What an item refers to beside its texts. */
export function filesOffered(item: ContentItem): string[] {
  switch (item.kind) {
    case 'file':
      return item.settings.files.map(({ name }) => name);
    case 'quiz':
      return picturesNamed(item.quiz.questions);
    default:
      return [];
  }
}
