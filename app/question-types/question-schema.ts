import { z } from 'zod';

import { seenText } from '#app/platform/seen-text.ts';

/** The longest text of a question, in characters. */
export const LONGEST_TEXT = 4000;

/** A text as it is kept; in each language it may be unsaid. */
export const words = z.object({ id: seenText(LONGEST_TEXT), en: seenText(LONGEST_TEXT) });

const typedText = z.string().trim().max(LONGEST_TEXT).default('');
/** The same as it is typed into `WordsField`. */
export const typedWords = z.object({ id: typedText, en: typedText }).default({ id: '', en: '' });

/** Refuses a field of the form; the sentence of the code is in the texts of errors. */
export type Refuse = (field: string, code: string) => void;

/**
 * The form of a kind: its fields, beside those of every question (stem, explanation, points, competencyId, level, type,
 * key, seen, intent, another), and what they make.
 */
export type TypedForm<Work = object> = {
  fields: z.ZodRawShape;
  workOf: (typed: Record<string, unknown>, refuse: Refuse) => Work;
};

export function typedForm<Fields extends z.ZodRawShape, Work>(
  fields: Fields,
  workOf: (typed: z.output<z.ZodObject<Fields>>, refuse: Refuse) => Work,
): TypedForm<Work> {
  return {
    fields,
    workOf: (typed, refuse) => workOf(typed as z.output<z.ZodObject<Fields>>, refuse),
  };
}

/**
 * What a kind is kept and typed as: `schema.ts` of its folder. Fields of `work` that came later have a default, so
 * that what was kept before is still read.
 */
export type QuestionSchema = { work: z.ZodObject; typed: TypedForm };
