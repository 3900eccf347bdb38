import { z } from 'zod';

import type { QuizDraft } from './question.ts';

const text = z.string().trim().max(4000);
/** Said in at least one language: a course may be written in one alone. */
const localised = z
  .object({ id: text, en: text })
  .refine(({ id, en }) => id !== '' || en !== '', 'unsaid');
const base = {
  stem: localised,
  explanation: localised,
  points: z.number().int().min(1).max(100).optional(),
  competencyId: z.uuid().optional(),
  level: z.number().int().min(1).max(7).optional(),
};
const choices = z
  .array(z.object({ text: localised, correct: z.boolean().optional() }))
  .min(2)
  .max(12);
const rightOnes = (list: { correct?: boolean }[]) => list.filter((c) => c.correct).length;

const question = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('single'),
    choices: choices.refine((list) => rightOnes(list) === 1, 'one-correct'),
  }),
  z.object({
    ...base,
    kind: z.literal('multiple'),
    choices: choices.refine((list) => rightOnes(list) >= 1, 'some-correct'),
  }),
  z.object({ ...base, kind: z.literal('true_false'), correct: z.boolean() }),
  z.object({
    ...base,
    kind: z.literal('numeric'),
    value: z.number(),
    tolerance: z.number().min(0),
    unit: localised.optional(),
  }),
  z.object({
    ...base,
    kind: z.literal('short_text'),
    accepted: z.array(z.string().trim().min(1).max(200)).min(1).max(30),
  }),
]);

/** What a quiz must be before it can be published. */
export const quizDraftSchema: z.ZodType<QuizDraft> = z.object({
  title: localised,
  questionsPerPage: z.number().int().min(1).max(100),
  shuffleQuestions: z.boolean(),
  shuffleChoices: z.boolean(),
  timeLimitMinutes: z.number().int().min(1).max(1440).nullable(),
  attemptsAllowed: z.number().int().min(1).max(100).nullable(),
  passMark: z.number().int().min(0).max(10_000),
  review: z.enum(['never', 'score', 'answers']),
  questions: z.array(question).min(1).max(500),
});
