import { z } from 'zod';

import { LONGEST_COMMENT, LONGEST_NOTE, MOST_NOTES } from './mark-limits.ts';

const LONGEST_QUOTE = 2_000;

const text = (longest: number) =>
  z
    .string()
    .overwrite((typed) => typed.replaceAll('\r\n', '\n'))
    .trim()
    .max(longest)
    .default('');

/** Points as people type them, "7,5" or "7.5", in hundredths. */
const points = z
  .string()
  .trim()
  .refine((typed) => /^\d{1,4}([.,]\d{1,2})?$/.test(typed), { params: { code: 'pointsTyped' } })
  .transform((typed) => Math.round(Number(typed.replace(',', '.')) * 100))
  .optional();

/** A remark as it is typed: the words it is on, where they were found, and what is said of them. */
const note = z.object({
  quote: text(LONGEST_QUOTE),
  near: z.int().min(0).max(100_000).optional(),
  comment: text(LONGEST_NOTE),
});

const shared = {
  points,
  comment: text(LONGEST_COMMENT),
  notes: z.array(note).max(MOST_NOTES).default([]),
};

/** A mark: a level of each criterion or points, which count where there are both. */
export const answerMarkForm = z.object({
  /** Criterion and level, `<id>=<id>`, of each. */
  levels: z.record(z.string().max(60), z.string().max(60)).default({}),
  ...shared,
});
export type AnswerMarkInput = z.output<typeof answerMarkForm>;

/** A decision on an appeal. */
export const decisionForm = z.object({
  decision: z.string().pipe(z.enum(['upheld', 'refused'])),
  points,
  answer: text(LONGEST_COMMENT).refine((said) => said !== '', { params: { code: 'required' } }),
});
export type DecisionInput = z.output<typeof decisionForm>;

/** What is posted to the page of an answer. */
export const answerForm = z.discriminatedUnion('intent', [
  answerMarkForm.extend({ intent: z.literal('mark'), then: z.literal('next').optional() }),
  decisionForm.extend({ intent: z.literal('decide') }),
]);
