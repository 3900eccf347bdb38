import { z } from 'zod';

/** Where a video was left, in whole seconds. */
export const recordProgressSchema = z.object({
  seconds: z.coerce.number().int().min(0).max(86_400),
});
export type RecordProgress = z.infer<typeof recordProgressSchema>;
