import { settingOn } from '#app/domain/settings/setting.server.ts';
import type { RunStatement } from '#app/platform/db.server.ts';
import { DomainError, type Refusal } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { type LessonDocument, validateDocument } from './lesson-document.ts';
import { type FileUse, filesOf } from './lesson-files.ts';

/** What is to be known of a text without reading it. */
export type TextFacts = {
  /** Nothing is written in it. */
  empty: boolean;
  /** Reading it, in minutes and parts of them; videos are not counted. */
  minutes: number;
  files: { name: string; use: FileUse }[];
  /** Why it could not be published as it is. */
  refusal: Refusal | null;
};

/** Per item and language. */
export type CourseTexts = ReadonlyMap<string, Partial<Record<Language, TextFacts>>>;

/** A text of a revision never changes: what was found out of it is kept, the latest used last. */
const kept = new Map<string, TextFacts>();
const KEEP = 5_000;

/** The facts of all texts of a draft. */
export async function textFacts(run: RunStatement, courseId: string): Promise<CourseTexts> {
  const day = today();
  const rules = {
    speed: await settingOn('content.readingSpeed', day),
    embedHosts: await settingOn('content.embedHosts', day),
  };
  const listed = await run<Listed>(LIST, [courseId]);
  const named = listed.map((text) => ({ ...text, name: nameOf(courseId, text, rules) }));
  const missing = named.filter(({ name }) => !kept.has(name));
  const read = new Map<string, TextFacts>();
  if (missing.length > 0) {
    const documents = await run<{ itemKey: string; language: Language; document: LessonDocument }>(
      DOCUMENTS,
      [courseId, missing.map(({ itemKey }) => itemKey), missing.map(({ language }) => language)],
    );
    for (const { itemKey, language, document } of documents)
      read.set(`${itemKey} ${language}`, factsOf(document, rules));
  }
  const texts = new Map<string, Partial<Record<Language, TextFacts>>>();
  for (const { itemKey, language, name } of named) {
    const facts = kept.get(name) ?? read.get(`${itemKey} ${language}`);
    if (!facts) continue;
    keep(name, facts);
    texts.set(itemKey, { ...texts.get(itemKey), [language]: facts });
  }
  return texts;
}

/** What reading each item takes, in minutes: the longest of its languages, by key. */
export function textMinutes(texts: CourseTexts): Map<string, number> {
  return new Map(
    [...texts].map(([key, byLanguage]) => [
      key,
      Math.max(0, ...Object.values(byLanguage).map(({ minutes }) => minutes)),
    ]),
  );
}

type Listed = { itemKey: string; language: Language; revision: number; savedAt: Date };
type Rules = { speed: number; embedHosts: string[] };

function nameOf(courseId: string, text: Listed, { speed, embedHosts }: Rules): string {
  const { itemKey, language, revision, savedAt } = text;
  const parts = [courseId, itemKey, language, revision, new Date(savedAt).getTime(), speed];
  return [...parts, ...embedHosts].join(' ');
}

function keep(name: string, facts: TextFacts): void {
  kept.delete(name);
  kept.set(name, facts);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEEP) break;
    kept.delete(oldest);
  }
}

/** What is to be known of one document. */
export function factsOf(document: LessonDocument, { speed, embedHosts }: Rules): TextFacts {
  const words = wordsIn(document);
  const files = filesOf(document);
  return {
    empty: words === 0 && files.length === 0,
    minutes: words / speed,
    files,
    refusal: refusalOf(document, embedHosts),
  };
}

function refusalOf(document: LessonDocument, embedHosts: string[]): Refusal | null {
  try {
    validateDocument(document, { embedHosts });
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code, params: error.params };
  }
}

function wordsIn(node: LessonDocument): number {
  const own = node.text?.match(/\S+/g)?.length ?? 0;
  return (node.content ?? []).reduce((sum, child) => sum + wordsIn(child), own);
}

const LIST = `
  SELECT "itemKey"::text AS "itemKey", language, revision, "savedAt"
    FROM "DraftText" WHERE "courseId" = $1::uuid`;

const DOCUMENTS = `
  SELECT t."itemKey"::text AS "itemKey", t.language, t.document
    FROM unnest($2::uuid[], $3::text[]) AS w (key, language)
    JOIN "DraftText" t ON t."courseId" = $1::uuid AND t."itemKey" = w.key AND t.language = w.language`;
