import { z } from 'zod';

import {
  choicesOf,
  typedChoices,
  writtenChoices,
} from '#app/question-types/parts/choice-schemas.ts';
import { typedForm } from '#app/question-types/question-schema.ts';

/**
 * `exact`: all of the right choices and no other, or nothing.
 * `balanced`: the share of the right ones less the share of the wrong ones.
 */
const credit = z.enum(['exact', 'balanced']).default('exact');

const work = z.object({ choices: writtenChoices, credit });
export type MultipleWork = z.output<typeof work>;

export const multipleSchema = {
  work,
  typed: typedForm({ ...typedChoices, credit }, (typed): MultipleWork => ({
    choices: choicesOf(typed),
    credit: typed.credit,
  })),
};
