import { z } from 'zod';

/** Naming an author, or an author no more. */
export const authorForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('add'), accountId: z.uuid() }),
  z.object({ intent: z.literal('remove'), accountId: z.uuid() }),
]);
