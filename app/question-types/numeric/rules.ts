import {
  isWithin,
  numberToType,
  readNumbers,
} from '#app/question-types/parts/number/number-typed.ts';
import {
  acceptedUnits,
  noUnits,
  putUnits,
  splitUnits,
  unitProblems,
  type UnitsContent,
  type UnitsKey,
  type UnitsPut,
} from '#app/question-types/parts/number/units.ts';
import { type QuestionType, WHOLE_SHARE } from '#app/question-types/question-type.ts';

import type { NumericWork } from './schema.ts';

/** Value and tolerance are in the first unit. */
export type NumericKey = UnitsKey & { value: number; tolerance: number };

/** A number is typed; it may be off by a tolerance. */
export const numeric: QuestionType<NumericWork, UnitsContent, NumericKey, null, UnitsPut> = {
  newWork: () => ({ value: 0, tolerance: 0, ...noUnits }),
  problems: (work, unsaid) => unitProblems(work, unsaid),

  split({ value, tolerance, ...work }) {
    const { content, key } = splitUnits(work);
    return { content, key: { value, tolerance, ...key } };
  },

  put: putUnits,

  grade({ content, key }, answer) {
    const [typed, ...more] = answer;
    if (typed === undefined || more.length > 0) return 0;
    const numbers = readNumbers(typed, acceptedUnits(content, key));
    return numbers.some((number) => isWithin(number, key.value, key.tolerance)) ? WHOLE_SHARE : 0;
  },

  right: ({ content, key }) => [numberToType(key.value, acceptedUnits(content, key))],
};
