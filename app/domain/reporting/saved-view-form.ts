import { z } from 'zod';

import { LONGEST_QUERY, reportPages } from './report-page.ts';

const name = z.string().trim().min(1).max(80);

/** What can be done with saved views. */
export const savedViewForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('save'),
    page: z.enum(reportPages),
    query: z.string().max(LONGEST_QUERY),
    name,
  }),
  z.object({ intent: z.literal('rename'), id: z.uuid(), name }),
  z.object({ intent: z.literal('remove'), id: z.uuid() }),
]);

export type SavedViewInput = z.infer<typeof savedViewForm>;
