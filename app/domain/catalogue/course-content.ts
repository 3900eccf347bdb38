import { z } from 'zod';

import { isFileName } from '#app/domain/files/file-name.ts';
import { quizWorkSchema } from '#app/domain/questions/quiz-work.ts';
import { languages } from '#app/platform/i18n.ts';
import { seenText } from '#app/platform/seen-text.ts';

import { conditionSchema } from './condition.ts';
import { courseKinds } from './course-kind.ts';

/**
 * How large a course may be: past this nobody keeps it, and pages and memory suffer. `json`: characters of the whole
 * document.
 */
export const LARGEST_COURSE = {
  modules: 100,
  items: 500,
  line: 300,
  text: 20_000,
  json: 8_000_000,
} as const;

const line = seenText(LARGEST_COURSE.line);
const text = seenText(LARGEST_COURSE.text);
const localisedLine = z.object({ id: line, en: line });
const localisedText = z.object({ id: text, en: text });

/** Stays the same in every version of the course and in no other course. */
const key = z.uuid();

/** Whom a course takes in by themselves; an empty list asks nothing. All lists that ask must be met. */
export const audienceSchema = z.object({
  unitIds: z.array(z.uuid()).max(200).default([]),
  families: z.array(line).max(200).default([]),
  levels: z.array(line).max(200).default([]),
  statuses: z.array(line).max(50).default([]),
});

/** What is said of a course beside its content. */
export const courseFactsSchema = z.object({
  title: localisedLine,
  summary: localisedText,
  description: localisedText,
  kind: z.enum(courseKinds),
  /** The form of development by which its hours count. */
  formId: z.int(),
  provider: line,
  capacity: z.int().min(1).max(100_000).nullable(),
  /** The languages its texts are written in; the first is shown where a reader's own is missing. */
  languages: z.array(z.enum(languages)).min(1).max(languages.length),
  /** Credited learning time. Null: the sum of its items; else what the author says, with the reason. */
  credited: z.object({ minutes: z.int().min(0).max(100_000), reason: line }).nullable(),
  outcomes: z.array(z.object({ competencyId: z.uuid(), level: z.int().min(1).max(7) })).max(50),
  prerequisiteIds: z.array(z.uuid()).max(50),
  audience: audienceSchema,
});

const item = {
  key,
  title: localisedLine,
  /** Learning time. Null: computed from the content. */
  minutes: z.int().min(0).max(10_000).nullable(),
  required: z.boolean(),
  conditions: z.array(conditionSchema).max(20),
  /** Between opening it and saying that it is done. */
  minimumMinutes: z.int().min(1).max(600).nullable(),
};

const surveyQuestionBase = { key, text: localisedLine, required: z.boolean() };

export const surveyQuestionSchema = z.discriminatedUnion('kind', [
  /** One to five, with words at both ends. */
  z.object({
    ...surveyQuestionBase,
    kind: z.literal('scale'),
    low: localisedLine,
    high: localisedLine,
  }),
  z.object({
    ...surveyQuestionBase,
    kind: z.literal('choice'),
    several: z.boolean(),
    choices: z.array(z.object({ key, text: localisedLine })).max(20),
  }),
  z.object({ ...surveyQuestionBase, kind: z.literal('text') }),
]);

export const surveySettingsSchema = z.object({
  questions: z.array(surveyQuestionSchema).max(100),
});

export const assignmentSettingsSchema = z.object({
  /** What may be handed in; at least one of both before it is published. */
  text: z.boolean(),
  files: z.boolean(),
});

export const fileSettingsSchema = z.object({
  files: z.array(z.object({ name: z.string().refine(isFileName), label: localisedLine })).max(50),
});

/**
 * An item of the outline. The texts of lessons and the instructions of assignments are kept beside it, by its key and
 * their language.
 */
export const courseItemSchema = z.discriminatedUnion('kind', [
  z.object({ ...item, kind: z.literal('lesson') }),
  z.object({ ...item, kind: z.literal('quiz'), quiz: quizWorkSchema }),
  z.object({ ...item, kind: z.literal('assignment'), settings: assignmentSettingsSchema }),
  z.object({ ...item, kind: z.literal('file'), settings: fileSettingsSchema }),
  z.object({ ...item, kind: z.literal('survey'), settings: surveySettingsSchema }),
]);

export const courseModuleSchema = z.object({
  key,
  title: localisedLine,
  conditions: z.array(conditionSchema).max(20),
  items: z.array(courseItemSchema).max(LARGEST_COURSE.items),
});

/**
 * A course as one document, without the texts of its items: what a draft holds and a version keeps. It may be
 * unfinished: what is missing before it can be published says `checklist`.
 */
export const courseContentSchema = z.object({
  facts: courseFactsSchema,
  modules: z.array(courseModuleSchema).max(LARGEST_COURSE.modules),
});

export type CourseContent = z.infer<typeof courseContentSchema>;
export type CourseFacts = z.infer<typeof courseFactsSchema>;
export type CourseModule = z.infer<typeof courseModuleSchema>;
export type ContentItem = z.infer<typeof courseItemSchema>;
export type ItemKind = ContentItem['kind'];
export type Audience = z.infer<typeof audienceSchema>;
export type SurveyQuestion = z.infer<typeof surveyQuestionSchema>;
export type SurveySettings = z.infer<typeof surveySettingsSchema>;
export type AssignmentSettings = z.infer<typeof assignmentSettingsSchema>;
export type FileSettings = z.infer<typeof fileSettingsSchema>;

/**
 * Kinds of item that are done by saying so, and may ask for a least time before that. A quiz is passed, an assignment
 * marked, a survey answered: how soon tells nothing about them.
 */
export const kindsDoneBySaying: readonly ItemKind[] = ['lesson', 'file'];

/** Minutes between opening an item and saying that it is done; null for kinds that are not done by saying so. */
export function leastMinutes({ kind, minimumMinutes }: ContentItem): number | null {
  return kindsDoneBySaying.includes(kind) ? minimumMinutes : null;
}

/** Kinds of item that have a text of their own in every language of the course. */
export const kindsWithText: readonly ItemKind[] = ['lesson', 'assignment'];
