import type { RunStatement } from '#app/platform/db.server.ts';

import { contentItems } from './content-items.ts';
import type { CourseContent } from './course-content.ts';
import type { CourseTexts, FileFacts } from './course-knowledge.ts';

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
  SELECT name, seconds, "archivedAt" IS NOT NULL AS archived
    FROM "MediaAsset" WHERE name = ANY ($1::text[])`;

/** Every file that texts refer to and, where a course is given, its pages of files; each once. */
export function filesNamed(texts: CourseTexts, content?: CourseContent): string[] {
  const inTexts = [...texts.values()]
    .flatMap((byLanguage) => Object.values(byLanguage))
    .flatMap(({ files }) => files.map(({ name }) => name));
  const offered = content ? contentItems(content) : [];
  const inItems = offered.flatMap((item) =>
    item.kind === 'file' ? item.settings.files.map(({ name }) => name) : [],
  );
  return [...new Set([...inTexts, ...inItems])];
}
