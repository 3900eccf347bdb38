import { z } from 'zod';

import {
  choicesOf,
  typedChoices,
  writtenChoices,
} from '#app/question-types/parts/choice-schemas.ts';
import { typedForm } from '#app/question-types/question-schema.ts';

const work = z.object({ choices: writtenChoices });
export type SingleWork = z.output<typeof work>;

export const singleSchema = {
  work,
  typed: typedForm(typedChoices, (typed): SingleWork => ({ choices: choicesOf(typed) })),
};
