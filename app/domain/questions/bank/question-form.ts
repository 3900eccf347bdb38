import { z } from 'zod';

import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { typedWords } from '#app/question-types/question-schema.ts';
import { questionKinds, type QuestionKind } from '#app/question-types/rules-of.ts';
import { schemaOf } from '#app/question-types/schemas-of.ts';

import { noteSchema, reviewNoteSchema } from './notes.ts';

/** What every question is typed with, whatever its kind. */
const shared = {
  key: z.uuid(),
  stem: typedWords,
  explanation: typedWords,
  points: z.number().int().min(0).max(100),
  competencyId: z.uuid().nullable().default(null),
  level: z.number().int().min(1).max(7).nullable().default(null),
  difficulty: z.number().int().min(1).max(5).nullable().default(null),
  /** Without a name: none. */
  pictures: z
    .array(z.object({ name: z.string().trim().max(200).default(''), alt: typedWords }))
    .max(8)
    .default([]),
};
type Shared = z.output<z.ZodObject<typeof shared>>;

/** The form of one kind, with fields of the deed beside those of the question. */
function formOf<Deed extends z.ZodRawShape>(kind: QuestionKind, deed: Deed) {
  const { fields, workOf } = schemaOf(kind).typed;
  const own = z.object({ ...fields, ...shared, ...deed, type: z.literal(kind) });
  return own.transform((typed, ctx) => {
    const work = workOf(typed, (field, code) =>
      ctx.addIssue({ code: 'custom', path: [field], params: { code } }),
    );
    const { key, stem, explanation, points, competencyId, difficulty, pictures, level } =
      typed as unknown as Shared;
    const said = {
      ...{ key, kind, stem, explanation, points, competencyId, difficulty },
      level: competencyId === null ? null : level,
      pictures: pictures.filter(({ name }) => name !== ''),
    };
    const names = Object.keys(deed);
    const done = Object.fromEntries(Object.entries(typed).filter(([name]) => names.includes(name)));
    return {
      ...(done as z.output<z.ZodObject<Deed>>),
      work: { ...work, ...said } as unknown as QuestionWork,
    };
  });
}

const created = {
  intent: z.literal('create'),
  categoryId: z.uuid(),
  tags: z.string().max(2000).default(''),
};
const [firstNew, ...otherNew] = questionKinds.map((kind) => formOf(kind, created));
/** A question that comes into the bank; it may be unfinished. */
export const newQuestionForm = z.discriminatedUnion('type', [firstNew!, ...otherNew]);

/** Number of the version that the page showed. */
const seen = z.number().int().min(1).max(1e9);

const saved = { intent: z.literal('save'), seen, note: noteSchema.default('') };
const [firstSaved, ...otherSaved] = questionKinds.map((kind) => formOf(kind, saved));

/** What can be done on the page of a question. */
export const bankQuestionForm = z.discriminatedUnion('intent', [
  z.discriminatedUnion('type', [firstSaved!, ...otherSaved]),
  z.object({
    intent: z.literal('place'),
    categoryId: z.uuid(),
    tags: z.string().max(2000).default(''),
  }),
  z.object({ intent: z.literal('hand-in'), seen }),
  z.object({ intent: z.literal('send-back'), seen, note: reviewNoteSchema }),
  z.object({ intent: z.literal('approve'), seen }),
  z.object({ intent: z.literal('retire') }),
  z.object({ intent: z.literal('bring-back') }),
]);
export type BankQuestionDeed = z.infer<typeof bankQuestionForm>;

/** A question as the list names it: its id and the number of the version that the list showed. */
const selected = z
  .string()
  .regex(/^[0-9a-f-]{36}\.\d{1,9}$/i)
  .transform((text) => {
    const [questionId = '', number] = text.split('.');
    return { questionId, seen: Number(number) };
  });
const questions = z.array(selected).min(1).max(200);

/** What can be done with those that are selected in the list. */
export const bulkForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('move'), questions, categoryId: z.uuid() }),
  z.object({ intent: z.literal('tag'), questions, tags: z.string().trim().min(1).max(2000) }),
  z.object({ intent: z.literal('approve'), questions }),
  z.object({ intent: z.literal('retire'), questions }),
]);
export type BulkTyped = z.infer<typeof bulkForm>;
