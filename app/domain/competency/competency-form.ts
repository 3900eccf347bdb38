import { z } from 'zod';

import { takeBackForm } from './record-proof.ts';

/** "Ask for an assessment of this one", in a list. */
export const requestForm = z.object({
  competencyId: z.uuid(),
  /** The position compared with, where it is another than the one held. */
  target: z.uuid().optional(),
});

const ratingFields = {
  level: z.number().int().min(1).max(7),
  /** `3.0`: the first indicator of level 3 was seen. */
  indicators: z
    .array(z.string().regex(/^\d\.\d{1,2}$/))
    .max(200)
    .default([]),
  remark: z.string().trim().max(1000).default(''),
  target: z.uuid().optional(),
};

/** On the page of one competency: ask for an assessment, rate, or take evidence back. */
export const competencyForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('request'), target: z.uuid().optional() }),
  z.object({ intent: z.literal('rate'), ...ratingFields }),
  takeBackForm,
]);

/** The wording of the indicators that were ticked at the level chosen; ticks at other levels say nothing. */
export function seenIndicators(
  { level, indicators = [] }: { level: number; indicators?: string[] },
  wording: readonly string[],
): string[] {
  return wording.filter((_text, at) => indicators.includes(`${level}.${at}`));
}

/** The people of a list for whom an assessment is asked. */
export const requestManyForm = z.object({
  intent: z.literal('ask'),
  employeeId: z.array(z.uuid()).min(1).max(200),
});

/** A decision on a proposed level; declining says why. */
export const decisionForm = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('confirm'), proposalId: z.uuid() }),
  z.object({
    decision: z.literal('decline'),
    proposalId: z.uuid(),
    reason: z.string().trim().min(3).max(1000),
  }),
]);
