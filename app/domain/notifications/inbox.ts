import { z } from 'zod';

/** Opening a notice marks it read and leads to its thing; all can be marked at once. */
export const inboxForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('open'), id: z.uuid() }),
  z.object({ intent: z.literal('read'), id: z.uuid() }),
  z.object({ intent: z.literal('read-all') }),
]);
