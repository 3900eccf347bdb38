import { z } from 'zod';

import { isSaid } from '#app/question-types/localised.ts';
import { type Refuse, typedWords, words } from '#app/question-types/question-schema.ts';

import type { UnitsWork } from './units.ts';

export const MOST_OTHER_UNITS = 8;

export const writtenUnits = {
  unit: words.nullable().default(null),
  otherUnits: z
    .array(z.object({ name: words, factor: z.number().positive() }))
    .max(MOST_OTHER_UNITS)
    .default([]),
  unitNeeded: z.boolean().default(false),
};

export const typedUnits = {
  unit: typedWords,
  otherUnits: z
    .array(z.object({ name: typedWords, factor: z.number().optional() }))
    .max(MOST_OTHER_UNITS)
    .default([]),
  unitNeeded: z.literal('on').optional(),
};

type Typed = z.output<z.ZodObject<typeof typedUnits>>;

/** Lines in which nothing stands are left out. */
export function unitsOf({ unit, otherUnits, unitNeeded }: Typed, refuse: Refuse): UnitsWork {
  const lines = otherUnits.filter(({ name, factor }) => isSaid(name) || factor !== undefined);
  const others = lines.flatMap(({ name, factor = 0 }) =>
    isSaid(name) && factor > 0 ? [{ name, factor }] : [],
  );
  if (others.length < lines.length) refuse('otherUnits', 'unitFactor');
  return {
    unit: isSaid(unit) ? unit : null,
    otherUnits: others,
    unitNeeded: unitNeeded === 'on',
  };
}
