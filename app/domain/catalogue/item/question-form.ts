import { z } from 'zod';

import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { questionKinds } from './new-part.ts';

const text = z.string().trim().max(4000).default('');
const localised = z.object({ id: text, en: text }).default({ id: '', en: '' });

/** The most that is accepted as a short text: a line each. */
const LONGEST_ACCEPTED = { lines: 30, line: 200 } as const;

const fields = z.object({
  intent: z.literal('question'),
  seen: z.string().nullable().default(null),
  key: z.uuid(),
  type: z.enum(questionKinds),
  stem: localised,
  explanation: localised,
  points: z.number().int().min(1).max(100),
  competencyId: z.uuid().nullable().default(null),
  level: z.number().int().min(1).max(7).nullable().default(null),
  /** `at` tells the lines apart; `right` names those that are right. */
  choices: z
    .array(z.object({ at: z.string(), text: localised }))
    .max(12)
    .default([]),
  right: z.array(z.string()).default([]),
  correct: z.enum(['true', 'false']).default('true'),
  value: z.number().optional(),
  tolerance: z.number().min(0).default(0),
  unit: localised,
  accepted: text,
  /** The form of the next question is to follow. */
  another: z.literal('on').optional(),
});

type Typed = z.infer<typeof fields>;

/** One question of a quiz as it is typed. It may be unfinished; lines of choices in which nothing stands are left out. */
export const questionForm = fields
  .superRefine(({ type, value, accepted }, ctx) => {
    const refuse = (path: string, code: string) =>
      ctx.addIssue({ code: 'custom', path: [path], params: { code } });
    if (type === 'numeric' && value === undefined) refuse('value', 'required');
    const lines = linesOf(accepted);
    if (type !== 'short_text') return;
    if (lines.length > LONGEST_ACCEPTED.lines) refuse('accepted', 'acceptedTooMany');
    if (lines.some(({ length }) => length > LONGEST_ACCEPTED.line))
      refuse('accepted', 'acceptedTooLong');
  })
  .transform((typed) => ({
    intent: typed.intent,
    another: typed.another && typed.type,
    edit: { kind: 'question' as const, seen: typed.seen, question: questionOf(typed) },
  }));

function questionOf(typed: Typed): QuestionWork {
  const { key, stem, explanation, points, competencyId } = typed;
  const level = competencyId === null ? null : typed.level;
  const base = { key, stem, explanation, points, competencyId, level };
  switch (typed.type) {
    case 'single':
    case 'multiple': {
      const said = typed.choices.filter(({ text }) => isSaid(text));
      const choices = said.map(({ at, text }) => ({ text, correct: typed.right.includes(at) }));
      return { ...base, kind: typed.type, choices };
    }
    case 'true_false':
      return { ...base, kind: 'true_false', correct: typed.correct === 'true' };
    case 'numeric': {
      const { value = 0, tolerance, unit } = typed;
      return { ...base, kind: 'numeric', value, tolerance, unit: isSaid(unit) ? unit : null };
    }
    case 'short_text':
      return { ...base, kind: 'short_text', accepted: linesOf(typed.accepted) };
  }
}

function isSaid({ id, en }: Localised): boolean {
  return id !== '' || en !== '';
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}
