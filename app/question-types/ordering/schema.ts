import { z } from 'zod';

import { isSaid } from '#app/question-types/localised.ts';
import { typedForm, typedWords, words } from '#app/question-types/question-schema.ts';

import { MOST_ITEMS } from './limits.ts';

/**
 * `exact`: everything in its place, or nothing.
 * `positions`: the share of items in their right place.
 */
const credit = z.enum(['exact', 'positions']).default('positions');

const work = z.object({
  /** In the right order. */
  items: z.array(words).max(MOST_ITEMS),
  credit,
});
export type OrderingWork = z.output<typeof work>;

export const orderingSchema = {
  work,
  typed: typedForm(
    {
      /** `at` tells lines apart. */
      items: z
        .array(z.object({ at: z.string(), text: typedWords }))
        .max(MOST_ITEMS)
        .default([]),
      credit,
    },
    // Lines in which nothing stands are left out.
    ({ items, credit }): OrderingWork => ({
      items: items.map(({ text }) => text).filter(isSaid),
      credit,
    }),
  ),
};
