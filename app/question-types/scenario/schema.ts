import { z } from 'zod';

import {
  type QuestionSchema,
  typedForm,
  typedWords,
  words,
} from '#app/question-types/question-schema.ts';

import { HEAVIEST, PARTS, type ScenarioWork, type WrittenPart } from './parts.ts';

const weight = z.int().min(1).max(HEAVIEST);

/** A question of a case as it is typed: `fields` are those of its kind. */
type TypedPart = Omit<WrittenPart, 'work'> & { fields: Record<string, unknown> };

/** @param schemas the kinds that stand alone, by their names: a case holds no case */
export function scenarioSchemaOf(schemas: Record<string, QuestionSchema>) {
  const kept = Object.entries(schemas).map(([kind, { work }]) =>
    z.object({ kind: z.literal(kind), stem: words, weight: weight.default(1), work }),
  );
  const typed = Object.entries(schemas).map(([kind, { typed }]) =>
    z.object({
      kind: z.literal(kind),
      /** Tells the parts apart while they are typed. */
      at: z.string(),
      stem: typedWords,
      weight: z.number().int().min(1).max(HEAVIEST),
      fields: z.object(typed.fields),
    }),
  );
  const part = unionOf(kept) as unknown as z.ZodType<WrittenPart, WrittenPart>;
  const typedPart = unionOf(typed) as unknown as z.ZodType<TypedPart, TypedPart>;
  return {
    work: z.object({ parts: z.array(part).max(PARTS.most) }),
    typed: typedForm(
      { parts: z.array(typedPart).max(PARTS.most).default([]) },
      ({ parts }, refuse): ScenarioWork => ({
        parts: parts.map(({ kind, stem, weight, fields }, index) => {
          const { workOf } = schemas[kind]!.typed;
          const refused = (field: string, code: string) =>
            refuse(`parts[${index}].fields.${field}`, code);
          return { kind, stem, weight, work: workOf(fields, refused) };
        }),
      }),
    ),
  };
}

type Kinded = z.ZodObject<{ kind: z.ZodLiteral<string> }>;

function unionOf(options: Kinded[]) {
  const [first, ...others] = options;
  return z.discriminatedUnion('kind', [first!, ...others]);
}
