import { accessibilityProblems } from '#app/domain/catalogue/lesson/accessibility-problems.ts';
import { documentMinutes } from '#app/domain/catalogue/lesson/document-minutes.ts';
import {
  type LessonDocument,
  validateDocument,
} from '#app/domain/catalogue/lesson/lesson-document.ts';
import { filesOf } from '#app/domain/catalogue/lesson/lesson-files.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import type { RunStatement } from '#app/platform/db.server.ts';
import { DomainError, type Refusal } from '#app/platform/errors.ts';
import type { Language } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import type { CourseTexts, TextFacts } from './course-knowledge.ts';

/** A text of a revision never changes: what was found out of it is kept, the latest used last. */
const kept = new Map<string, TextFacts>();
const KEEP = 5_000;

/** The facts of all texts of a draft. */
export async function textFacts(run: RunStatement, courseId: string): Promise<CourseTexts> {
  const rules = await textRules();
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

type Lengths = ReadonlyMap<string, { seconds: number | null }>;

/**
 * What reading and watching each item takes, in minutes: the longest of its languages, by key.
 * @param languages of the course: what was written in another is kept and not shown
 * @param media how long recordings last, by name
 */
export function textMinutes(
  texts: CourseTexts,
  languages: readonly Language[],
  media: Lengths,
): Map<string, number> {
  return new Map(
    [...texts].map(([key, byLanguage]) => {
      const shown = languages.flatMap((language) => byLanguage[language] ?? []);
      return [key, Math.max(0, ...shown.map((one) => minutesOf(one, media)))];
    }),
  );
}

/** What reading and watching a text takes, in minutes. @param media how long recordings last, by name */
export function minutesOf({ minutes, files }: TextFacts, media: Lengths): number {
  const seconds = files
    .filter(({ use }) => use === 'video' || use === 'audio')
    .reduce((sum, { name }) => sum + (media.get(name)?.seconds ?? 0), 0);
  return minutes + seconds / 60;
}

type Listed = { itemKey: string; language: Language; revision: number; savedAt: Date };
/** What texts are held against: words read in a minute, and whose pages may be framed. */
export type TextRules = { speed: number; embedHosts: string[] };

export async function textRules(): Promise<TextRules> {
  const day = today();
  return {
    speed: await settingOn('content.readingSpeed', day),
    embedHosts: await settingOn('content.embedHosts', day),
  };
}

function nameOf(courseId: string, text: Listed, { speed, embedHosts }: TextRules): string {
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
export function factsOf(document: LessonDocument, { speed, embedHosts }: TextRules): TextFacts {
  const files = filesOf(document);
  const minutes = documentMinutes(document, speed);
  return {
    empty: minutes === 0 && files.length === 0,
    minutes,
    files,
    refusal: refusalOf(document, embedHosts),
    hard: accessibilityProblems(document).filter(({ level }) => level === 'should').length,
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

const LIST = `
  SELECT "itemKey"::text AS "itemKey", language, revision, "savedAt"
    FROM "DraftText" WHERE "courseId" = $1::uuid`;

const DOCUMENTS = `
  SELECT t."itemKey"::text AS "itemKey", t.language, t.document
    FROM unnest($2::uuid[], $3::text[]) AS w (key, language)
    JOIN "DraftText" t ON t."courseId" = $1::uuid AND t."itemKey" = w.key AND t.language = w.language`;
