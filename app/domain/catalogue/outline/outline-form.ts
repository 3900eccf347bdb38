import { z } from 'zod';

import { type Condition, conditionSchema } from '#app/domain/catalogue/condition.ts';
import { LARGEST_COURSE } from '#app/domain/catalogue/course-content.ts';
import { isDay } from '#app/platform/clock.ts';
import { seenText } from '#app/platform/seen-text.ts';

import { type OutlineEdit, outlineEditSchema } from './outline-edit.ts';

const key = z.uuid();
const line = seenText(LARGEST_COURSE.line).default('');
const title = z
  .object({ id: line, en: line })
  .refine(({ id, en }) => id || en, { path: ['id'], params: { code: 'required' } });
/** Fingerprint of what the form was made from. */
const seen = z.string();
const confirmed = z
  .string()
  .default('')
  .refine((ticked) => ticked === 'on', { params: { code: 'confirmMissing' } });

/** A change as a button or a script sends it. */
const edit = z.string().transform((text, ctx): OutlineEdit => {
  const parsed = outlineEditSchema.safeParse(readJson(text));
  if (parsed.success) return parsed.data;
  ctx.addIssue({ code: 'custom', params: { code: 'invalid' } });
  return z.NEVER;
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const MOST_ITEMS = 16;

/** What must be true before something opens, each kind in a field of its own. */
const conditions = {
  from: z
    .string()
    .refine(isDay, { params: { code: 'invalid' } })
    .optional(),
  days: z.coerce.number().int().min(1).max(730).optional(),
  percent: z.coerce.number().int().min(1).max(99).optional(),
  order: z.literal('on').optional(),
  /** Items that stay named, and one more. */
  after: z.array(key).max(MOST_ITEMS).default([]),
  addAfter: key.optional(),
};

/** What can be done on the page of an outline. */
export const outlineForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('edit'), edit }),
  z.object({ intent: z.literal('add-module'), key, title }),
  z.object({
    intent: z.literal('add-item'),
    key,
    moduleKey: key,
    itemKind: z.enum(['lesson', 'quiz', 'assignment', 'file', 'survey']),
    title,
  }),
  z.object({ intent: z.literal('rename'), key, of: z.enum(['module', 'item']), seen, title }),
  z.object({ intent: z.literal('move'), key, moduleKey: key }),
  z.object({ intent: z.literal('module-conditions'), key, seen, ...conditions }),
  z.object({
    intent: z.literal('item-conditions'),
    key,
    seen,
    ...conditions,
    minimumMinutes: z.coerce.number().int().min(1).max(600).optional(),
  }),
  z.object({
    intent: z.literal('remove'),
    key,
    of: z.enum(['module', 'item']),
    /** Where the page is to be seen again: a module, or the whole. */
    back: z.union([key, z.literal('outline')]).default('outline'),
    confirm: confirmed,
  }),
  z.object({ intent: z.literal('start') }),
  z.object({ intent: z.literal('discard'), confirm: confirmed }),
  z.object({ intent: z.literal('archive'), confirm: confirmed }),
  z.object({ intent: z.literal('restore') }),
  z.object({ intent: z.literal('template'), confirm: confirmed }),
  z.object({ intent: z.literal('untemplate') }),
]);

export type OutlineForm = z.infer<typeof outlineForm>;
export type StepForm = Extract<
  OutlineForm,
  { intent: 'start' | 'discard' | 'archive' | 'restore' | 'template' | 'untemplate' }
>;

type ReadConditions = z.infer<z.ZodObject<typeof conditions>>;

/** What a form says must be true; each item named once. */
export function conditionsOf(read: ReadConditions): Condition[] {
  const { from, days, percent, order, after, addAfter } = read;
  const named = [...new Set([...after, ...(addAfter ? [addAfter] : [])])];
  const list: (Condition | false)[] = [
    from !== undefined && { kind: 'date', from },
    days !== undefined && { kind: 'days', days },
    ...named.map((key) => ({ kind: 'item' as const, key })),
    percent !== undefined && { kind: 'progress', percent },
    order !== undefined && { kind: 'order' },
  ];
  return z.array(conditionSchema).parse(list.filter(Boolean));
}
