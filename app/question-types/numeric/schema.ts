import { z } from 'zod';

import { isSaid } from '#app/question-types/localised.ts';
import { typedForm, typedWords, words } from '#app/question-types/question-schema.ts';

const work = z.object({
  value: z.number(),
  tolerance: z.number().min(0),
  unit: words.nullable().default(null),
});
export type NumericWork = z.output<typeof work>;

export const numericSchema = {
  work,
  typed: typedForm(
    {
      value: z.number().optional(),
      tolerance: z.number().min(0).default(0),
      unit: typedWords,
    },
    ({ value, tolerance, unit }, refuse): NumericWork => {
      if (value === undefined) refuse('value', 'required');
      return { value: value ?? 0, tolerance, unit: isSaid(unit) ? unit : null };
    },
  ),
};
