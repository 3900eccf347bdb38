import { z } from 'zod';

import { keyChanges } from '#app/domain/questions/key-change.ts';
import { type QuestionWork, questionWorkSchema } from '#app/domain/questions/quiz-work.ts';
import { type QuestionKind, questionKinds } from '#app/question-types/rules-of.ts';
import { schemaOf } from '#app/question-types/schemas-of.ts';

/** How a key is to be set right: by the question with another answer marked as right, or without any key. */
export type AskedCorrection = { kind: 'key'; work: QuestionWork } | { kind: 'everyone' | 'nobody' };

const reason = z.string().trim().min(1).max(1_000);

/** The question with other answers, typed into the fields of its kind. */
export const keyForm = z.discriminatedUnion('type', [
  formOf(questionKinds[0]!),
  ...questionKinds.slice(1).map(formOf),
]);

function formOf(kind: QuestionKind) {
  const { fields, workOf } = schemaOf(kind).typed;
  const shared = { intent: z.literal('key'), type: z.literal(kind), reason };
  return z.object({ ...fields, ...shared }).transform((typed, ctx) => {
    const work = workOf(typed, (field, code) =>
      ctx.addIssue({ code: 'custom', path: [field], params: { code } }),
    );
    return { intent: 'key' as const, reason: typed.reason, kind, work };
  });
}

/** No key at all: whoever answered has it right, or it does not count. */
export const ruleForm = z.object({
  intent: z.literal('rule'),
  rule: z.enum(['everyone', 'nobody']),
  reason,
});

/** What was looked at before, confirmed. */
export const applyForm = z.object({
  intent: z.literal('apply'),
  change: z.enum(keyChanges),
  reason,
  /** How many corrections the quiz had when it was looked at. */
  seen: z.number().int().min(0),
  /** The whole question, where a key is set. */
  work: z
    .string()
    .max(200_000)
    .optional()
    .transform((text, ctx) => {
      if (text === undefined) return null;
      const parsed = questionWorkSchema.safeParse(jsonOf(text));
      if (parsed.success) return parsed.data;
      ctx.addIssue({ code: 'custom', params: { code: 'invalid' } });
      return z.NEVER;
    }),
});

/** The forms of the page, by the step that their address names. */
export const correctionForms = { key: keyForm, rule: ruleForm, apply: applyForm };
export type CorrectionStep = keyof typeof correctionForms;

export function correctionStep(text: string | null): CorrectionStep | null {
  return text === 'key' || text === 'rule' || text === 'apply' ? text : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
