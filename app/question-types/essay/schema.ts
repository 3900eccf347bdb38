import { z } from 'zod';

import {
  keptMarking,
  rubricOf,
  typedMarking,
} from '#app/question-types/parts/rubric/rubric-schemas.ts';
import { typedForm, typedWords, words } from '#app/question-types/question-schema.ts';

import { MOST_WORDS } from './limits.ts';

const count = z.int().min(1).max(MOST_WORDS).nullable().default(null);

const work = z.object({
  minWords: count,
  maxWords: count,
  /** What an answer may be built on. */
  template: words.default({ id: '', en: '' }),
  ...keptMarking,
});
export type EssayWork = z.output<typeof work>;

const typedCount = z.number().int().min(1).max(MOST_WORDS).optional();

export const essaySchema = {
  work,
  typed: typedForm(
    { minWords: typedCount, maxWords: typedCount, template: typedWords, ...typedMarking },
    ({ minWords = null, maxWords = null, template, notes, rubric }, refuse): EssayWork => {
      if (minWords !== null && maxWords !== null && minWords > maxWords)
        refuse('maxWords', 'wordsOrder');
      return { minWords, maxWords, template, notes, rubric: rubricOf({ rubric }) };
    },
  ),
};
