import type { Localised } from '#app/platform/i18n.ts';
import { type QuestionType, WHOLE_SHARE } from '#app/question-types/question-type.ts';

import { isNumberRight } from './number-typed.ts';
import type { NumericWork } from './schema.ts';

export type NumericContent = { unit?: Localised };
export type NumericKey = { value: number; tolerance: number };
export type NumericPut = { unit: Localised | null };

/** A number is typed; it may be off by a tolerance. */
export const numeric: QuestionType<NumericWork, NumericContent, NumericKey, null, NumericPut> = {
  newWork: () => ({ value: 0, tolerance: 0, unit: null }),
  problems: ({ unit }, unsaid) => (unit ? unsaid('unit', unit) : []),
  split: ({ value, tolerance, unit }) => ({
    content: unit ? { unit } : {},
    key: { value, tolerance },
  }),
  put: ({ unit = null }) => ({ unit }),

  grade({ content, key }, answer) {
    const [typed, ...more] = answer;
    if (typed === undefined || more.length > 0) return 0;
    return isNumberRight(typed, key, content.unit) ? WHOLE_SHARE : 0;
  },

  right: ({ key }) => [String(key.value)],
};
