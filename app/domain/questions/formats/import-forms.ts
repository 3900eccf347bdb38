import { z } from 'zod';

/** A file of questions that is to be checked. */
export const checkForm = z.object({
  file: z.instanceof(File),
  language: z.enum(['id', 'en']).default('id'),
});
export type CheckTyped = z.infer<typeof checkForm>;

/** What was checked is to be taken in. */
export const takeForm = z.object({
  categoryId: z.uuid(),
  makeCategories: z.literal('on').optional(),
});
export type TakeTyped = z.infer<typeof takeForm>;

/** Which questions of the bank are exported, and as what. */
export const exportForm = z.object({
  categoryId: z.uuid().optional(),
  questions: z.array(z.uuid()).max(500).default([]),
  state: z.enum(['approved', 'all']).default('all'),
  format: z.enum(['gift', 'moodle', 'aiken', 'csv', 'xlsx']),
});
export type ExportTyped = z.infer<typeof exportForm>;
