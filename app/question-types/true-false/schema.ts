import { z } from 'zod';

import { typedForm } from '#app/question-types/question-schema.ts';

const work = z.object({ correct: z.boolean() });
export type TrueFalseWork = z.output<typeof work>;

export const trueFalseSchema = {
  work,
  typed: typedForm(
    { correct: z.enum(['true', 'false']).default('true') },
    ({ correct }): TrueFalseWork => ({ correct: correct === 'true' }),
  ),
};
