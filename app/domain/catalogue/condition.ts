import { z } from 'zod';

import { isDay } from '#app/platform/clock.ts';

/** What must be true before a module or an item opens to a learner. All conditions of both must hold. */
export const conditionSchema = z.discriminatedUnion('kind', [
  /** From this day on, in the organisation's time zone. */
  z.object({ kind: z.literal('date'), from: z.string().refine(isDay) }),
  /** So many days after the enrollment. */
  z.object({ kind: z.literal('days'), days: z.int().min(1).max(730) }),
  /** An item before it is done; of a quiz or an assignment: passed. */
  z.object({ kind: z.literal('item'), key: z.uuid() }),
  /** At least this share (percent) of the required items of the course is done. */
  z.object({ kind: z.literal('progress'), percent: z.int().min(1).max(99) }),
  /** All required items before it are done. */
  z.object({ kind: z.literal('order') }),
]);

export type Condition = z.infer<typeof conditionSchema>;
