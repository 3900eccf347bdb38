import { z } from 'zod';

import {
  typedUnits,
  unitsOf,
  writtenUnits,
} from '#app/question-types/parts/number/unit-schemas.ts';
import { typedForm } from '#app/question-types/question-schema.ts';

const work = z.object({ value: z.number(), tolerance: z.number().min(0), ...writtenUnits });
export type NumericWork = z.output<typeof work>;

export const numericSchema = {
  work,
  typed: typedForm(
    {
      value: z.number().optional(),
      tolerance: z.number().min(0).default(0),
      ...typedUnits,
    },
    ({ value, tolerance, ...units }, refuse): NumericWork => {
      if (value === undefined) refuse('value', 'required');
      return { value: value ?? 0, tolerance, ...unitsOf(units, refuse) };
    },
  ),
};
