import type { FileFacts } from '#app/domain/catalogue/checklist/course-knowledge.ts';
import { computedByKey, creditedMinutes } from '#app/domain/catalogue/checklist/learning-time.ts';
import {
  filesNamed,
  filesOfItem,
  libraryFacts,
} from '#app/domain/catalogue/checklist/library-facts.server.ts';
import { textFacts, textMinutes } from '#app/domain/catalogue/checklist/text-facts.server.ts';
import { contentItems } from '#app/domain/catalogue/content-items.ts';
import type { CourseContent } from '#app/domain/catalogue/course-content.ts';
import type { ItemTexts } from '#app/domain/catalogue/lesson/item-texts.ts';
import type { LessonDocument } from '#app/domain/catalogue/lesson/lesson-document.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { pool, row, rows, runOn } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';

import type { VersionDocument } from './compare-versions.ts';
import { assertReads } from './course-reader.server.ts';

/**
 * A version of a course by its number, or its draft, with all that learners are shown of it.
 * @throws not found for whoever does not write the course, and where there is none such
 */
export async function versionDocument(
  actor: Actor,
  courseId: string,
  which: number | 'draft',
): Promise<VersionDocument> {
  await assertReads(actor, courseId);
  return which === 'draft' ? draftDocument(courseId) : publishedDocument(courseId, which);
}

async function publishedDocument(courseId: string, version: number): Promise<VersionDocument> {
  const found = await row<{ id: string; content: CourseContent }>('version-document', VERSION, [
    courseId,
    version,
  ]);
  if (!found) throw notFound();
  const { id, content } = found;
  const items = await rows<StoredItem>('version-items', ITEMS, [id]);
  const minutes = new Map(items.map((item) => [item.key, item.minutes]));
  return {
    content,
    texts: Object.fromEntries(items.map(({ key, document }) => [key, document ?? {}])),
    files: Object.fromEntries(items.map(({ key, files }) => [key, files ?? {}])),
    minutes: creditedMinutes(content, minutes),
  };
}

type StoredItem = {
  key: string;
  minutes: number;
  document: ItemTexts | null;
  files: Record<string, string> | null;
};

const VERSION = `
  SELECT id, content FROM "CourseVersion" WHERE "courseId" = $1::uuid AND version = $2::int`;

/** Files of the library only, not their smaller sizes. */
const ITEMS = `
  SELECT i.key, i.minutes, i.document,
         (SELECT json_object_agg(f.name, f."fileHash") FROM "LessonFile" f
           WHERE f."courseItemId" = i.id AND f.name !~ '\\.w[0-9]+\\.[a-z0-9]+$') AS files
    FROM "Module" m JOIN "CourseItem" i ON i."moduleId" = m.id
   WHERE m."versionId" = $1::uuid`;

async function draftDocument(courseId: string): Promise<VersionDocument> {
  const draft = await row<{ content: CourseContent }>('draft-document', DRAFT, [courseId]);
  if (!draft) throw notFound();
  const { content } = draft;
  const run = runOn(pool);
  const facts = await textFacts(run, courseId);
  const media = await libraryFacts(run, filesNamed(facts, content));
  const stored = await rows<{ key: string; language: Language; document: LessonDocument }>(
    'draft-documents',
    TEXTS,
    [courseId],
  );
  const texts: Record<string, ItemTexts> = {};
  for (const { key, language, document } of stored)
    if (content.facts.languages.includes(language))
      texts[key] = { ...texts[key], [language]: document };
  const files = Object.fromEntries(
    contentItems(content).map((item) => [item.key, hashesOf(filesOfItem(item, facts), media)]),
  );
  const computed = computedByKey(content, textMinutes(facts, content.facts.languages, media));
  return { content, texts, files, minutes: creditedMinutes(content, computed) };
}

function hashesOf(names: string[], media: ReadonlyMap<string, FileFacts>): Record<string, string> {
  const held = names.flatMap((name) => {
    const file = media.get(name);
    return file ? [[name, file.hash] as const] : [];
  });
  return Object.fromEntries(held);
}

const DRAFT = `SELECT content FROM "CourseDraft" WHERE "courseId" = $1::uuid`;

const TEXTS = `
  SELECT "itemKey" AS key, language, document FROM "DraftText" WHERE "courseId" = $1::uuid`;
