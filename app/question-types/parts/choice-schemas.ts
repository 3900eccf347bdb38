import { z } from 'zod';

import { isSaid } from '#app/question-types/localised.ts';
import { typedWords, words } from '#app/question-types/question-schema.ts';

import type { WrittenChoice } from './choices.ts';

export const MOST_CHOICES = 12;

export const writtenChoices = z
  .array(z.object({ text: words, correct: z.boolean().default(false) }))
  .max(MOST_CHOICES);

/** `at` tells the lines apart; `right` names those that are right. */
export const typedChoices = {
  choices: z
    .array(z.object({ at: z.string(), text: typedWords }))
    .max(MOST_CHOICES)
    .default([]),
  right: z.array(z.string()).default([]),
};

type Typed = z.output<z.ZodObject<typeof typedChoices>>;

/** Lines in which nothing stands are left out. */
export function choicesOf({ choices, right }: Typed): WrittenChoice[] {
  const said = choices.filter(({ text }) => isSaid(text));
  return said.map(({ at, text }) => ({ text, correct: right.includes(at) }));
}
