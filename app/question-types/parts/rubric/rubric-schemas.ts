import { z } from 'zod';

import { isSaid } from '#app/question-types/localised.ts';
import { typedWords, words } from '#app/question-types/question-schema.ts';

import { RUBRIC, type WrittenCriterion } from './rubric.ts';

const weight = z.int().min(1).max(RUBRIC.heaviest);
const percent = z.int().min(0).max(100);

/** What marking by people goes by, as it is kept. */
export const keptMarking = {
  /** For those who mark alone. */
  notes: words.default({ id: '', en: '' }),
  rubric: z
    .array(
      z.object({
        text: words,
        weight,
        levels: z.array(z.object({ text: words, percent })).max(RUBRIC.levels),
      }),
    )
    .max(RUBRIC.criteria)
    .default([]),
};

/** The same as it is typed. */
export const typedMarking = {
  notes: typedWords,
  rubric: z
    .array(
      z.object({
        at: z.string(),
        text: typedWords,
        weight: z.number().int().min(1).max(RUBRIC.heaviest).default(1),
        levels: z
          .array(
            z.object({
              at: z.string(),
              text: typedWords,
              percent: z.number().int().min(0).max(100).default(0),
            }),
          )
          .max(RUBRIC.levels)
          .default([]),
      }),
    )
    .max(RUBRIC.criteria)
    .default([]),
};

type Typed = z.output<z.ZodObject<typeof typedMarking>>;

/** The rubric that was typed; lines in which nothing is written are left out. */
export function rubricOf({ rubric }: Pick<Typed, 'rubric'>): WrittenCriterion[] {
  return rubric
    .map(({ text, weight, levels }) => ({
      text,
      weight,
      levels: levels
        .filter((level) => isSaid(level.text))
        .map(({ text, percent }) => ({ text, percent })),
    }))
    .filter(({ text, levels }) => isSaid(text) || levels.length > 0);
}
