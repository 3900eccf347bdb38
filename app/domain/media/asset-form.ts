import { z } from 'zod';

import { languages } from '#app/platform/i18n.ts';

const alt = z.string().trim().max(500).optional().default('');
const file = z.instanceof(File).refine(({ size }) => size > 0, { params: { code: 'required' } });

/** What may be done with a file of the library, each deed a button of its page. */
export const assetForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('describe'),
    title: z.string().trim().min(1).max(200),
    alt: z.object({ id: alt, en: alt }).optional(),
  }),
  z.object({ intent: z.literal('replace'), file }),
  z.object({ intent: z.literal('captions'), file, language: z.enum(languages) }),
  z.object({ intent: z.literal('archive') }),
  z.object({ intent: z.literal('restore') }),
  z.object({ intent: z.literal('delete') }),
]);

export type AssetDeed = z.infer<typeof assetForm>;

/** Files that come in one piece with a form, where nothing runs that could send them in many. */
export const addForm = z.object({ files: z.array(file).min(1).max(20) });
export type AddForm = z.infer<typeof addForm>;

/** How much (MB) a form may carry; larger files are uploaded in pieces. */
export const FORM_LIMIT_MB = 32;
