import { randomFrom } from '#app/question-types/random-from.ts';

import { type Formula, isFormula, type Numbers, readFormula } from './formula.ts';
import { cornersOf, drawNumbers, type Variable } from './variables.ts';

type Written = { variables: Variable[]; formula: string };

/** Beyond it numbers are no longer exact. */
const LARGEST = 1e15;

/** The result of a formula for drawn numbers; null where there is none. */
export function resultOf(formula: Formula, numbers: Numbers): number | null {
  const result = formula.result(numbers);
  return Number.isNaN(result) || Math.abs(result) > LARGEST ? null : result;
}

/** The formula that was written; null while it cannot be read. */
export function formulaOf({ variables, formula }: Written): Formula | null {
  const read = readFormula(
    formula,
    variables.map(({ name }) => name),
  );
  return isFormula(read) ? read : null;
}

const SAMPLES = 300;

/** Numbers that may be drawn and have no result, as far as corners and samples of the ranges tell. */
export function numbersWithoutResult(written: Written, formula: Formula): Numbers | null {
  const random = randomFrom('samples');
  const samples = Array.from({ length: SAMPLES }, () =>
    drawNumbers(written.variables, random, () => true),
  );
  const all = [...cornersOf(written.variables), ...samples];
  return all.find((numbers) => resultOf(formula, numbers) === null) ?? null;
}

/** Numbers as some attempts draw them, each with its result. */
export function exampleDraws(
  written: Written,
  formula: Formula,
  count: number,
): { numbers: Numbers; result: number | null }[] {
  const random = randomFrom('examples');
  return Array.from({ length: count }, () => {
    const fits = (drawn: Numbers) => resultOf(formula, drawn) !== null;
    const numbers = drawNumbers(written.variables, random, fits);
    return { numbers, result: resultOf(formula, numbers) };
  });
}
