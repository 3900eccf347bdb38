import { z } from 'zod';

import { seenText } from '#app/platform/seen-text.ts';

const text = seenText(4000);
const localised = z.object({ id: text, en: text });

const base = {
  /** Stays the same while the quiz is written. */
  key: z.uuid(),
  stem: localised,
  explanation: localised,
  points: z.int().min(1).max(100),
  competencyId: z.uuid().nullable(),
  level: z.int().min(1).max(7).nullable(),
};

const choices = z.array(z.object({ text: localised, correct: z.boolean() })).max(12);

export const questionWorkSchema = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('single'), choices }),
  z.object({ ...base, kind: z.literal('multiple'), choices }),
  z.object({ ...base, kind: z.literal('true_false'), correct: z.boolean() }),
  z.object({
    ...base,
    kind: z.literal('numeric'),
    value: z.number(),
    tolerance: z.number().min(0),
    unit: localised.nullable(),
  }),
  z.object({
    ...base,
    kind: z.literal('short_text'),
    accepted: z.array(seenText(200).min(1)).max(30),
  }),
]);

/** A quiz while it is written: as `quizDraftSchema`, but it may be unfinished. */
export const quizWorkSchema = z.object({
  questionsPerPage: z.int().min(1).max(100),
  shuffleQuestions: z.boolean(),
  shuffleChoices: z.boolean(),
  timeLimitMinutes: z.int().min(1).max(1440).nullable(),
  attemptsAllowed: z.int().min(1).max(100).nullable(),
  /** Basis points. */
  passMark: z.int().min(0).max(10_000),
  review: z.enum(['never', 'score', 'answers']),
  questions: z.array(questionWorkSchema).max(500),
});

export type QuizWork = z.infer<typeof quizWorkSchema>;
export type QuestionWork = z.infer<typeof questionWorkSchema>;

/** A quiz nobody has written anything into yet. */
export const newQuizWork: QuizWork = {
  questionsPerPage: 5,
  shuffleQuestions: true,
  shuffleChoices: true,
  timeLimitMinutes: null,
  attemptsAllowed: null,
  passMark: 7000,
  review: 'answers',
  questions: [],
};
