import { z } from 'zod';

import { words } from '#app/question-types/question-schema.ts';
import { type QuestionKind, questionKinds } from '#app/question-types/rules-of.ts';
import { schemaOf, type WorkOf } from '#app/question-types/schemas-of.ts';

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

/** A quiz while it is written: it may be unfinished. */
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
