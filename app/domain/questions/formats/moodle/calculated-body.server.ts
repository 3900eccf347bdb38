import type { CalculatedWork } from '#app/question-types/calculated/schema.ts';

import type { Writing } from '../reading/writing.ts';
import type { Body } from './moodle-body.server.ts';
import { formulaForMoodle } from './moodle-formula.ts';
import { answer, element, plainText } from './write-parts.server.ts';

/** Moodle draws from numbers that are there already: so many of each variable, spread over its range. */
const DRAWN = 10;

export function calculatedBody(
  work: CalculatedWork,
  units: string[],
  writing: Writing,
): Body | null {
  const { variables, tolerance, toleranceKind, decimals } = work;
  const formula = formulaForMoodle(
    work.formula,
    variables.map(({ name }) => name),
  );
  if (formula === null || variables.length === 0) {
    writing.note(formula === null ? 'powerNot' : 'unfinished');
    return null;
  }
  const relative = toleranceKind === 'relative';
  const inside = [
    plainText(formula),
    element('tolerance', String(relative ? tolerance / 100 : tolerance)),
    element('tolerancetype', relative ? '1' : '2'),
    element('correctanswerformat', '1'),
    element('correctanswerlength', String(decimals)),
  ];
  const definitions = variables.map((variable, at) => definitionOf(variable, at));
  return {
    type: 'calculated',
    lines: [
      element('synchronize', '0'),
      answer(100, inside.join('')),
      ...units,
      element('dataset_definitions', definitions.join('')),
    ],
  };
}

function definitionOf(
  { name, least, most, decimals }: CalculatedWork['variables'][number],
  at: number,
) {
  // Each variable at its own pace: those of one range would always be equal.
  const step = (item: number) => ((item * (2 * at + 1) + at) % DRAWN) / (DRAWN - 1);
  const items = Array.from({ length: DRAWN }, (_, item) => {
    const value = (least + (most - least) * step(item)).toFixed(decimals);
    return `<dataset_item><number>${item + 1}</number><value>${Number(value)}</value></dataset_item>`;
  });
  return element(
    'dataset_definition',
    [
      element('status', plainText('private')),
      element('name', plainText(name)),
      element('type', 'calculated'),
      element('distribution', plainText('uniform')),
      element('minimum', plainText(String(least))),
      element('maximum', plainText(String(most))),
      element('decimals', plainText(String(decimals))),
      element('itemcount', String(DRAWN)),
      element('dataset_items', items.join('')),
      element('number_of_items', String(DRAWN)),
    ].join(''),
  );
}
