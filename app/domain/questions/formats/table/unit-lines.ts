import { NO_WORDS } from '#app/question-types/localised.ts';
import type { UnitsWork } from '#app/question-types/parts/number/units.ts';

import { type Lines, numberOr, type TableLine } from './table-line.ts';

/** The first unit has no number; each other says how much of the first it is. */
export function unitLines({ unit, otherUnits }: UnitsWork): TableLine[] {
  if (!unit) return [];
  return [
    { line: 'unit', text: unit },
    ...otherUnits.map(({ name, factor }) => ({
      ...{ line: 'unit' as const, text: name },
      number: String(factor),
    })),
  ];
}

export function readUnits(lines: Lines): UnitsWork {
  const [first, ...others] = lines.of('unit');
  return {
    unit: first?.text ?? null,
    otherUnits: others.map(({ text = NO_WORDS, number = '' }) => ({
      name: text,
      factor: numberOr(number),
    })),
    unitNeeded: lines.choice('unitNeeded', 'no', 'yes') === 'yes',
  };
}
