import { z } from 'zod';

import { isSaid } from '#app/question-types/localised.ts';
import { typedForm, typedWords, words } from '#app/question-types/question-schema.ts';

import { MOST_EXTRA, MOST_PAIRS } from './limits.ts';

const work = z.object({
  pairs: z.array(z.object({ left: words, right: words })).max(MOST_PAIRS),
  /** Right sides that belong to nothing. */
  extra: z.array(words).max(MOST_EXTRA).default([]),
});
export type MatchingWork = z.output<typeof work>;

/** `at` tells lines apart. */
const at = z.string();

export const matchingSchema = {
  work,
  typed: typedForm(
    {
      pairs: z
        .array(z.object({ at, left: typedWords, right: typedWords }))
        .max(MOST_PAIRS)
        .default([]),
      extra: z
        .array(z.object({ at, text: typedWords }))
        .max(MOST_EXTRA)
        .default([]),
    },
    // Lines in which nothing stands are left out.
    ({ pairs, extra }): MatchingWork => ({
      pairs: pairs
        .filter(({ left, right }) => isSaid(left) || isSaid(right))
        .map(({ left, right }) => ({ left, right })),
      extra: extra.map(({ text }) => text).filter(isSaid),
    }),
  ),
};
