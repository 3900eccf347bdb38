import { z } from 'zod';

import {
  documentCode,
  documentLine,
  documentName,
  documentText,
  LARGEST_FRAMEWORK,
} from './framework-document.ts';
import { linesOf } from './framework-lines.ts';
import { FEWEST_LEVELS, MOST_LEVELS } from './framework-scale.ts';

const line = documentLine.default('');
const words = documentText.default('');
const bothLines = z.object({ id: line, en: line });
const bothWords = z.object({ id: words, en: words });
const name = z.object({ id: documentName.shape.id, en: line });
const list = words
  .transform(linesOf)
  .refine((lines) => lines.length <= LARGEST_FRAMEWORK.indicators, {
    params: { code: 'tooManyLines' },
  })
  .refine((lines) => lines.every((one) => one.length <= LARGEST_FRAMEWORK.line), {
    params: { code: 'lineTooLong' },
  });
const levelCount = z.coerce.number().int().min(FEWEST_LEVELS).max(MOST_LEVELS);
/** Which version of the draft the form was made from. */
const revision = z.coerce.number().int();
const csvFile = z.instanceof(File).optional();
const confirmed = z
  .string()
  .default('')
  .refine((ticked) => ticked === 'on', { params: { code: 'confirmMissing' } });

/** A new framework: empty, from a file, or from the pack of this key. */
export const newFrameworkForm = z
  .object({
    code: documentCode,
    name: bothLines,
    start: z.string().default('empty'),
    levelCount: levelCount.default(5),
    file: csvFile,
  })
  .superRefine(({ name, start, file }, ctx) => {
    const miss = (path: string[], code: string) =>
      ctx.addIssue({ code: 'custom', path, params: { code } });
    if (!name.id && (start === 'empty' || start === 'csv')) miss(['name', 'id'], 'required');
    if (start === 'csv' && !file?.size) miss(['file'], 'csvMissing');
  });
export type NewFramework = z.infer<typeof newFrameworkForm>;

/** What can be done on the page of a framework. */
export const frameworkForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('start') }),
  z.object({ intent: z.literal('retire'), confirm: confirmed }),
]);

const scaleForm = z
  .object({ intent: z.literal('scale'), revision, name, levelCount, levels: z.array(bothLines) })
  .superRefine(({ levelCount, levels }, ctx) => {
    for (let at = 0; at < levelCount; at += 1)
      for (const language of ['id', 'en'] as const)
        if (!levels[at]?.[language])
          ctx.addIssue({
            code: 'custom',
            path: ['levels', at, language],
            params: { code: 'required' },
          });
  })
  .transform(({ levelCount, levels, ...rest }) => ({
    ...rest,
    levels: levels.slice(0, levelCount).map((name, at) => ({ level: at + 1, name })),
  }));

/** What can be done on the page of a draft. */
export const draftForm = z.discriminatedUnion('intent', [
  scaleForm,
  z.object({
    intent: z.literal('move'),
    revision,
    code: z.string(),
    by: z.enum(['up', 'down']),
  }),
  z.object({ intent: z.literal('upload'), revision, file: csvFile }),
  z.object({ intent: z.literal('discard'), revision, confirm: confirmed }),
]);

const competencyFields = z.object({
  intent: z.literal('save'),
  revision,
  /** Only of a new one. */
  code: documentCode.optional(),
  parent: documentCode.nullable().default(null),
  kind: documentLine.min(1).max(LARGEST_FRAMEWORK.code),
  affair: line,
  name,
  description: bothWords,
  heading: z.literal('on').optional(),
  /** From level 1 upwards. */
  levels: z
    .array(z.object({ description: bothWords, indicators: z.object({ id: list, en: list }) }))
    .default([]),
});

/** What can be done on the page of one competency of a draft. */
export const draftCompetencyForm = z.discriminatedUnion('intent', [
  competencyFields.transform(({ intent, revision, code, heading, levels, ...entry }) => ({
    intent,
    revision,
    code,
    entry: {
      ...entry,
      levels: heading ? [] : levels.map((level, at) => ({ level: at + 1, ...level })),
    },
  })),
  z.object({ intent: z.literal('remove'), revision, confirm: confirmed }),
]);

/** What was looked at, and what becomes of the evidence of each changed competency. */
export const publishForm = z
  .object({
    seal: z.string(),
    /** For those without a choice of their own. */
    all: z.enum(['keep', 'reassess']).optional(),
    choices: z
      .array(z.object({ code: z.string(), choice: z.enum(['keep', 'reassess']).optional() }))
      .default([]),
  })
  .transform(({ seal, all, choices }) => ({
    seal,
    choices: new Map(
      choices.flatMap(({ code, choice = all }) => (choice ? [[code, choice] as const] : [])),
    ),
  }));
