import type { Localised } from '#app/platform/i18n.ts';
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
import { type Problem, type QuestionType, WHOLE_SHARE } from '#app/question-types/question-type.ts';

import type { Numbers } from './formula.ts';
import { roundTo } from './functions.ts';
import { formulaOf, numbersWithoutResult, resultOf } from './results.ts';
import type { CalculatedWork } from './schema.ts';
import { drawNumbers, filledIn, hasNumbers, isName, namesIn } from './variables.ts';

export type CalculatedKey = UnitsKey &
  Pick<CalculatedWork, 'variables' | 'formula' | 'tolerance' | 'toleranceKind' | 'decimals'>;

/** The stem, where it is known, must show the numbers. */
type Asked = CalculatedWork & { stem?: Localised };

/** A number is typed that follows by a formula from numbers drawn for the attempt; the stem shows these. */
export const calculated: QuestionType<Asked, UnitsContent, CalculatedKey, Numbers, UnitsPut> = {
  newWork: () => ({
    variables: [],
    formula: '',
    tolerance: 0,
    toleranceKind: 'absolute',
    decimals: 2,
    ...noUnits,
  }),

  problems: (work, unsaid) => [
    ...variableProblems(work),
    ...formulaProblems(work),
    ...unitProblems(work, unsaid),
  ],

  split({ variables, formula, tolerance, toleranceKind, decimals, ...work }) {
    const { content, key } = splitUnits(work);
    return {
      content,
      key: { variables, formula, tolerance, toleranceKind, decimals, ...key },
    };
  },

  draw(_content, random, _shuffle, key) {
    const formula = formulaOf(key);
    const fits = (numbers: Numbers) => !formula || resultOf(formula, numbers) !== null;
    return drawNumbers(key.variables, random, fits);
  },

  put: putUnits,
  fill: (text, draw) => filledIn(text, draw),

  grade({ content, key, draw }, answer) {
    const [typed, ...more] = answer;
    const result = drawnResult(key, draw);
    if (typed === undefined || more.length > 0 || result === null) return 0;
    const numbers = readNumbers(typed, acceptedUnits(content, key));
    return numbers.some((number) => isRight(number, result, key)) ? WHOLE_SHARE : 0;
  },

  right({ content, key, draw }) {
    const result = drawnResult(key, draw);
    if (result === null) return [];
    return [numberToType(roundTo(result, key.decimals), acceptedUnits(content, key))];
  },
};

function drawnResult(key: CalculatedKey, draw: Numbers | null): number | null {
  const formula = formulaOf(key);
  return formula && draw ? resultOf(formula, draw) : null;
}

/** Within the tolerance of the result, exact or rounded to the decimals in which it is shown or to more. */
function isRight(number: number, result: number, key: CalculatedKey): boolean {
  const { tolerance, toleranceKind, decimals } = key;
  const allowed = toleranceKind === 'relative' ? (Math.abs(result) * tolerance) / 100 : tolerance;
  const given = String(number).split('.')[1]?.length ?? 0;
  const rounded = [decimals, Math.max(decimals, given)].map((places) => roundTo(result, places));
  return [result, ...rounded].some((value) => isWithin(number, value, allowed));
}

function variableProblems({ variables }: Asked): Problem[] {
  const names = variables.map(({ name }) => name);
  const named = names.every(isName) && new Set(names).size === names.length;
  return [
    ...(variables.length === 0 ? [{ code: 'variables' }] : []),
    ...(named ? [] : [{ code: 'variableName' }]),
    ...(variables.every(hasNumbers) ? [] : [{ code: 'range' }]),
  ];
}

function formulaProblems(work: Asked): Problem[] {
  const formula = formulaOf(work);
  if (!formula) return [{ code: 'formula' }];
  const noResult = work.variables.every(hasNumbers) && numbersWithoutResult(work, formula);
  const texts = Object.values(work.stem ?? {}).filter((text) => text !== '');
  const shown = texts.every((text) => formula.used.every((name) => namesIn(text).has(name)));
  return [...(noResult ? [{ code: 'noResult' }] : []), ...(shown ? [] : [{ code: 'notShown' }])];
}
