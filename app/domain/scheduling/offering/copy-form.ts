import { z } from 'zod';

import { isDay } from '#app/platform/clock.ts';

/** When copies of a batch are to begin: the first on a day, further ones every so many weeks after. */
export const copyForm = z.object({
  firstDay: z.string().refine(isDay),
  times: z.int().min(1).max(26).default(1),
  everyWeeks: z.int().min(1).max(52).default(4),
  /** Rooms and trainers that are taken are left out of the copies. */
  leaveOut: z.boolean().default(false),
});
export type CopyWish = z.infer<typeof copyForm>;

/** Looking at the new times comes before, for those who want to. */
export const copyPost = copyForm.extend({ intent: z.enum(['preview', 'copy']).default('copy') });
