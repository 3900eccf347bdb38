import { z } from 'zod';

import { seenText } from '#app/platform/seen-text.ts';
import {
  typedUnits,
  unitsOf,
  writtenUnits,
} from '#app/question-types/parts/number/unit-schemas.ts';
import { typedForm } from '#app/question-types/question-schema.ts';

import { LONGEST_FORMULA } from './formula.ts';

const MOST_VARIABLES = 8;
const LONGEST_NAME = 20;
/** Four decimals of it are still exact. */
const LARGEST = 1e11;

const bound = z.number().min(-LARGEST).max(LARGEST);
const decimals = z.int().min(0).max(4);
const toleranceKind = z.enum(['absolute', 'relative']).default('absolute');
const shownDecimals = z.int().min(0).max(6).default(2);

const work = z.object({
  variables: z
    .array(z.object({ name: seenText(LONGEST_NAME), least: bound, most: bound, decimals }))
    .max(MOST_VARIABLES),
  formula: seenText(LONGEST_FORMULA),
  /** Relative: in percent of the result. */
  tolerance: z.number().min(0),
  toleranceKind,
  /** With how many the result is shown; one that is rounded to them is right. */
  decimals: shownDecimals,
  ...writtenUnits,
});
export type CalculatedWork = z.output<typeof work>;

const typedVariable = z.object({
  name: z.string().trim().max(LONGEST_NAME).default(''),
  least: bound.optional(),
  most: bound.optional(),
  decimals: decimals.default(0),
});

export const calculatedSchema = {
  work,
  typed: typedForm(
    {
      variables: z.array(typedVariable).max(MOST_VARIABLES).default([]),
      formula: z.string().trim().max(LONGEST_FORMULA).default(''),
      tolerance: z.number().min(0).default(0),
      toleranceKind,
      decimals: shownDecimals,
      ...typedUnits,
    },
    (typed, refuse): CalculatedWork => {
      const { formula, tolerance, toleranceKind, decimals, ...units } = typed;
      const lines = typed.variables.filter(
        ({ name, least, most }) => name !== '' || least !== undefined || most !== undefined,
      );
      const variables = lines.flatMap(({ name, least, most, decimals }) =>
        name === '' || least === undefined || most === undefined
          ? []
          : [{ name, least, most, decimals }],
      );
      if (variables.length < lines.length) refuse('variables', 'variableIncomplete');
      const own = { variables, formula, tolerance, toleranceKind, decimals };
      return { ...own, ...unitsOf(units, refuse) };
    },
  ),
};
