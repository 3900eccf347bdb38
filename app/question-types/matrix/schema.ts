import { z } from 'zod';

import { isSaid } from '#app/question-types/localised.ts';
import { typedForm, typedWords, words } from '#app/question-types/question-schema.ts';

import { MOST } from './most.ts';

const work = z.object({
  /** `right`: the place of its column from zero; null where none is marked, and without meaning where nothing is right. */
  rows: z
    .array(
      z.object({
        text: words,
        right: z
          .int()
          .min(0)
          .max(MOST.columns - 1)
          .nullable()
          .default(null),
      }),
    )
    .max(MOST.rows),
  columns: z.array(words).max(MOST.columns),
  /** Whether each row has its right column; without, an opinion is asked. */
  scored: z.boolean().default(true),
});
export type MatrixWork = z.output<typeof work>;

/** `at` tells the lines apart; `right` names the column that is right for a row. */
const line = z.object({ at: z.string(), text: typedWords });

export const matrixSchema = {
  work,
  typed: typedForm(
    {
      rows: z
        .array(line.extend({ right: z.string().default('') }))
        .max(MOST.rows)
        .default([]),
      columns: z.array(line).max(MOST.columns).default([]),
      scored: z.enum(['yes', 'no']).default('yes'),
    },
    ({ rows, columns, scored }): MatrixWork => {
      // Lines in which nothing stands are left out.
      const said = columns.filter(({ text }) => isSaid(text));
      const placeOf = (name: string) => said.findIndex(({ at }) => at === name);
      return {
        rows: rows
          .filter(({ text }) => isSaid(text))
          .map(({ text, right }) => ({ text, right: placeOf(right) < 0 ? null : placeOf(right) })),
        columns: said.map(({ text }) => text),
        scored: scored === 'yes',
      };
    },
  ),
};
