import { z } from 'zod';

import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { typedWords } from '#app/question-types/question-schema.ts';
import { type QuestionKind, questionKinds } from '#app/question-types/rules-of.ts';
import { schemaOf } from '#app/question-types/schemas-of.ts';

/** What every question is typed with, whatever its kind. */
const shared = {
  intent: z.literal('question'),
  seen: z.string().nullable().default(null),
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
  /** The form of the next question is to follow. */
  another: z.literal('on').optional(),
};
type Shared = z.output<z.ZodObject<typeof shared>>;

/** One question of a quiz as it is typed. It may be unfinished. */
const [first, ...others] = questionKinds.map(formOf);
export const questionForm = z.discriminatedUnion('type', [first!, ...others]);

function formOf(kind: QuestionKind) {
  const { fields, workOf } = schemaOf(kind).typed;
  return z.object({ ...fields, ...shared, type: z.literal(kind) }).transform((typed, ctx) => {
    const work = workOf(typed, (field, code) =>
      ctx.addIssue({ code: 'custom', path: [field], params: { code } }),
    );
    const { intent, seen, another, key, stem, explanation, points, ...shared } =
      typed as unknown as Shared;
    const { competencyId, difficulty } = shared;
    const level = competencyId === null ? null : shared.level;
    const pictures = shared.pictures.filter(({ name }) => name !== '');
    const base = { key, kind, stem, explanation, points, competencyId, level, difficulty };
    const question = { ...work, ...base, pictures } as unknown as QuestionWork;
    return {
      intent,
      another: another && kind,
      edit: { kind: 'question' as const, seen, question },
    };
  });
}
