import { z } from 'zod';

import { gapNamed, HIGHEST_GAP } from './gap-text.ts';

export const gapNumber = z.int().min(1).max(HIGHEST_GAP);

/** Gaps as they are kept: each number once. */
export function writtenGaps<Gap extends z.ZodType<{ number: number }>>(gap: Gap) {
  return z
    .array(gap)
    .max(HIGHEST_GAP)
    .refine((gaps) => new Set(gaps.map(({ number }) => number)).size === gaps.length)
    .default([]);
}

/** The lines of gaps as they are typed, by number. */
export function typedGaps<Line extends z.ZodType>(line: Line) {
  return z
    .record(
      z.string().refine((name) => gapNamed(name) !== null),
      line,
    )
    .default({});
}
