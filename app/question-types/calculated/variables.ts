import type { Language, Localised } from '#app/platform/i18n.ts';

import type { Numbers } from './formula.ts';
import { functions, roundTo } from './functions.ts';

/** A number of a question that differs from attempt to attempt. */
export type Variable = { name: string; least: number; most: number; decimals: number };

/** How often a draw is made again because there is no result. */
const TRIES = 200;

/** Draws a number for each variable; again while `fits` says that they do not. */
export function drawNumbers(
  variables: readonly Variable[],
  random: () => number,
  fits: (numbers: Numbers) => boolean,
): Numbers {
  let drawn: Numbers = {};
  for (let tries = 0; tries < TRIES; tries++) {
    drawn = Object.fromEntries(
      variables.map((variable) => [variable.name, draw(variable, random)]),
    );
    if (fits(drawn)) break;
  }
  return drawn;
}

function draw(variable: Variable, random: () => number): number {
  const steps = stepsOf(variable);
  if (steps.last < steps.first) return variable.least;
  const step = steps.first + Math.floor(random() * (steps.last - steps.first + 1));
  return roundTo(step / 10 ** variable.decimals, variable.decimals);
}

/** The numbers of a variable counted in units of its last decimal. */
function stepsOf({ least, most, decimals }: Variable): { first: number; last: number } {
  const close = 1e-6; // 0.3 × 10 is a little less than 3
  const unit = 10 ** decimals;
  return { first: Math.ceil(least * unit - close), last: Math.floor(most * unit + close) };
}

export function hasNumbers(variable: Variable): boolean {
  const { first, last } = stepsOf(variable);
  return first <= last;
}

/** Every combination of the ends of the ranges and, where it lies within, of zero. */
export function cornersOf(variables: readonly Variable[]): Numbers[] {
  return variables.reduce<Numbers[]>(
    (corners, variable) =>
      corners.flatMap((corner) =>
        edgesOf(variable).map((edge) => ({ ...corner, [variable.name]: edge })),
      ),
    [{}],
  );
}

function edgesOf(variable: Variable): number[] {
  const edges = [draw(variable, () => 0), draw(variable, () => 1 - Number.EPSILON)];
  if (edges[0]! < 0 && edges[1]! > 0) edges.push(0);
  return [...new Set(edges)];
}

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/;

/** Whether a formula can tell the name of a variable from everything else. */
export function isName(name: string): boolean {
  const lower = name.toLowerCase();
  return NAME.test(name) && lower !== 'pi' && !functions.has(lower);
}

const PLACE = /\{\s*([A-Za-z][A-Za-z0-9_]*)\s*\}/g;

/** A text with its places `{name}` filled in as each language writes numbers. */
export function filledIn(text: Localised, numbers: Numbers | null): Localised {
  const inOne = (language: Language) =>
    text[language].replace(PLACE, (place, name: string) =>
      numbers && Object.hasOwn(numbers, name) ? formats[language].format(numbers[name]!) : place,
    );
  return { id: inOne('id'), en: inOne('en') };
}

/** The names that have a place in a text. */
export function namesIn(text: string): Set<string> {
  return new Set([...text.matchAll(PLACE)].map(([, name]) => name ?? ''));
}

const shape = { maximumFractionDigits: 4 };
const formats: Record<Language, Intl.NumberFormat> = {
  id: new Intl.NumberFormat('id-ID', shape),
  en: new Intl.NumberFormat('en-GB', shape),
};
