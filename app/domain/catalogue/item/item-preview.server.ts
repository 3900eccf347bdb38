import {
  type AssignmentSettings,
  type ContentItem,
  kindsWithText,
  type SurveyQuestion,
} from '#app/domain/catalogue/course-content.ts';
import type { LessonDocument } from '#app/domain/catalogue/lesson/lesson-document.ts';
import { renderedText } from '#app/domain/catalogue/lesson/rendered-text.server.ts';
import { assetsByName } from '#app/domain/media/assets-by-name.server.ts';
import type { MediaKind } from '#app/domain/media/media-kind.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, row } from '#app/platform/db.server.ts';
import type { Language, Localised } from '#app/platform/i18n.ts';

import { type QuizRules, quizRules } from '#app/domain/questions/quiz-work.ts';
import { type ItemView, itemView } from './item-view.server.ts';
import { type RuleSetting, ruleSetting } from './rule-setting.server.ts';
import { type ShownEntry, shownEntries } from './shown-entries.server.ts';

/** What learners are shown of an item. `html` null: nothing is written. */
export type ShownContent =
  | { kind: 'lesson'; html: string | null }
  | { kind: 'assignment'; html: string | null; settings: AssignmentSettings }
  | { kind: 'quiz'; rules: QuizRules; setting: RuleSetting; entries: ShownEntry[] }
  | { kind: 'survey'; questions: SurveyQuestion[] }
  | { kind: 'file'; files: ShownFile[] };

/** A file of a page of files; `kind` and `size` (bytes) null where it has gone from the library. */
export type ShownFile = {
  name: string;
  label: Localised;
  kind: MediaKind | null;
  size: number | null;
};

export type ItemPreview = Pick<
  ItemView,
  'courseId' | 'courseTitle' | 'status' | 'languages' | 'previous' | 'next' | 'may'
> & {
  key: string;
  title: Localised;
  moduleTitle: Localised;
  minutes: number;
  required: boolean;
  /** In which of the course's languages texts are shown. */
  shownIn: Language;
  content: ShownContent;
};

/**
 * An item as learners will see it, out of the draft; of a course of which none is being written, as it is published.
 * Texts are shown in the first of the course's languages where the reader's own is none of them, as learners see it.
 * @throws what `itemView` refuses
 */
export async function itemPreview(
  actor: Actor,
  { courseId, key }: { courseId: string; key: string },
  language: Language,
): Promise<ItemPreview> {
  const view = await itemView(actor, courseId, key);
  const { item, module, courseTitle, status, languages, previous, next, may } = view;
  const shownIn = languages.includes(language) ? language : (languages[0] ?? language);
  return {
    courseId,
    key,
    courseTitle,
    status,
    languages,
    previous,
    next,
    may,
    title: item.title,
    moduleTitle: module.title,
    minutes: item.minutes ?? view.computed,
    required: item.required,
    shownIn,
    content: await shownContent(view, shownIn),
  };
}

/** The same of an item that has been read already. */
export async function shownContent(view: ItemView, language: Language): Promise<ShownContent> {
  const { courseId, item, status, languages } = view;
  const html = kindsWithText.includes(item.kind)
    ? await textHtml({ courseId, key: item.key, isDraft: status !== 'none' }, language, languages)
    : null;
  switch (item.kind) {
    case 'lesson':
      return { kind: 'lesson', html };
    case 'assignment':
      return { kind: 'assignment', html, settings: item.settings };
    case 'quiz':
      return {
        kind: 'quiz',
        rules: quizRules(item.quiz),
        setting: ruleSetting(view),
        entries: await shownEntries(item.quiz.questions, languages),
      };
    case 'survey':
      return { kind: 'survey', questions: item.settings.questions };
    case 'file':
      return { kind: 'file', files: await shownFiles(item) };
  }
}

async function textHtml(
  { courseId, key, isDraft }: { courseId: string; key: string; isDraft: boolean },
  language: Language,
  languages: readonly Language[],
): Promise<string | null> {
  const found = await row<{ texts: Partial<Record<Language, LessonDocument>> | null }>(
    'preview-texts',
    TEXTS,
    [courseId, key, isDraft],
  );
  const shown = [language, ...languages].find((one) => found?.texts?.[one]);
  const document = shown && found?.texts?.[shown];
  return document ? renderedText(document, shown) : null;
}

const TEXTS = `
  SELECT CASE WHEN $3::boolean
    THEN (SELECT jsonb_object_agg(t.language, t.document)
            FROM "DraftText" t WHERE t."courseId" = $1::uuid AND t."itemKey" = $2::uuid)
    ELSE (SELECT i.document
            FROM "Course" c
            JOIN "Module" m ON m."versionId" = c."currentVersionId"
            JOIN "CourseItem" i ON i."moduleId" = m.id AND i.key = $2::uuid
           WHERE c.id = $1::uuid) END AS texts`;

async function shownFiles({
  settings,
}: Extract<ContentItem, { kind: 'file' }>): Promise<ShownFile[]> {
  const names = settings.files.map(({ name }) => name);
  const found = new Map((await assetsByName(db, names)).map((file) => [file.name, file]));
  return settings.files.map(({ name, label }) => {
    const file = found.get(name);
    return { name, label, kind: file?.kind ?? null, size: file?.size ?? null };
  });
}
