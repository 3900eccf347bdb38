import { z } from 'zod';

import { seenText } from '#app/platform/seen-text.ts';
import { words } from '#app/question-types/question-schema.ts';
import { type QuestionKind, questionKinds } from '#app/question-types/rules-of.ts';
import { schemaOf, type WorkOf } from '#app/question-types/schemas-of.ts';

import {
  type BankEntry,
  bankEntrySchema,
  type DrawEntry,
  drawSchema,
  type SectionEntry,
  sectionSchema,
} from './quiz-entry.ts';

/** What every question says, whatever its kind. */
const shared = z.object({
  /** Stays the same while the quiz is written. */
  key: z.uuid(),
  stem: words,
  explanation: words,
  /** A question of no points is asked and not graded. */
  points: z.int().min(0).max(100),
  competencyId: z.uuid().nullable(),
  level: z.int().min(1).max(7).nullable(),
  /** How hard its author takes it to be: 1 easy … 5 hard. */
  difficulty: z.int().min(1).max(5).nullable().default(null),
  /** Shown below the stem, by their names in the library. */
  pictures: z
    .array(z.object({ name: z.string().max(200), alt: words }))
    .max(8)
    .default([]),
});
export type SharedWork = z.output<typeof shared>;

/** A question as its author writes it; what belongs to its kind stands beside what every question says. */
export type QuestionWork = {
  [Kind in QuestionKind]: SharedWork & { kind: Kind } & WorkOf<Kind>;
}[QuestionKind];

const workOf = (kind: QuestionKind) =>
  z.object({ ...shared.shape, ...schemaOf(kind).work.shape, kind: z.literal(kind) });
const [first, ...others] = questionKinds.map(workOf);

export const questionWorkSchema = z.discriminatedUnion('kind', [
  first!,
  ...others,
]) as unknown as z.ZodType<QuestionWork>;

/** What a quiz consists of, in its order: questions written for it, headings, and what comes out of the bank. */
export type QuizEntry = QuestionWork | SectionEntry | BankEntry | DrawEntry;

const entrySchema = z.discriminatedUnion('kind', [
  first!,
  ...others,
  sectionSchema,
  bankEntrySchema,
  drawSchema,
]) as unknown as z.ZodType<QuizEntry>;

/** An instant as an author sets it. */
const instant = z.iso.datetime().nullable().default(null);

/** What came later has a default, so that what was kept before is still read. */
const rules = {
  /** How much of a closed attempt its participant sees at most. */
  review: z.enum(['never', 'score', 'marks', 'answers']),
  /** `after_close`: beyond passed or not, nothing before the quiz has closed for the participant. */
  reviewFrom: z.enum(['at_once', 'after_close']).default('at_once'),
  /** Each page is left for good. */
  sequential: z.boolean().default(false),
  opensAt: instant,
  closesAt: instant,
  /** Between the end of an attempt and the beginning of the next. */
  attemptDelayMinutes: z.int().min(1).max(525_600).nullable().default(null),
  /** Basis points of its points that a wrong answer costs; nobody ends below zero. */
  penalty: z.int().min(0).max(10_000).default(0),
  /**
   * When a participant learns how an answer did: `deferred` after handing in; `immediate` as soon as it is checked, once;
   * `tries` as well, and may try again.
   */
  feedback: z.enum(['deferred', 'immediate', 'tries']).default('deferred'),
  tries: z.int().min(1).max(10).default(1),
  /** Basis points of its points that each further try costs. */
  tryPenalty: z.int().min(0).max(10_000).default(0),
  /** Nothing is passed or failed: it is done when it was handed in. */
  practice: z.boolean().default(false),
  password: seenText(100).default(''),
  /** Networks (CIDR) it may be taken from; none: from anywhere. */
  addresses: z.array(z.string().max(50)).max(50).default([]),
  /** How many people mark an open answer by themselves. */
  markers: z.union([z.literal(1), z.literal(2)]).default(1),
  /** Markers do not see whose answer it is. */
  anonymous: z.boolean().default(false),
  /** Key of the quiz of the same course that measured before: both show what was learned. */
  pretestKey: z.uuid().nullable().default(null),
};

const rulesSchema = z.object({
  questionsPerPage: z.int().min(1).max(100),
  shuffleQuestions: z.boolean(),
  shuffleChoices: z.boolean(),
  timeLimitMinutes: z.int().min(1).max(1440).nullable(),
  attemptsAllowed: z.int().min(1).max(100).nullable(),
  /** Basis points. */
  passMark: z.int().min(0).max(10_000),
  ...rules,
});

/** A quiz while it is written: it may be unfinished. */
export const quizWorkSchema = z.object({
  ...rulesSchema.shape,
  questions: z.array(entrySchema).max(500),
});

export type QuizWork = z.infer<typeof quizWorkSchema>;
/** How a quiz is taken, beside its questions. */
export type QuizRules = Omit<QuizWork, 'questions'>;

/** The rules of a quiz; what it was kept without is as it is by default. */
export function quizRules(work: QuizWork): QuizRules {
  return rulesSchema.parse(work);
}

/** A quiz nobody has written anything into yet. */
export const newQuizWork: QuizWork = quizWorkSchema.parse({
  questionsPerPage: 5,
  shuffleQuestions: true,
  shuffleChoices: true,
  timeLimitMinutes: null,
  attemptsAllowed: null,
  passMark: 7000,
  review: 'answers',
  questions: [],
});
