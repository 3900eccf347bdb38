import { z } from 'zod';

import { reviewNoteSchema, versionNoteSchema } from './review-note.ts';

/** What can be done on the page of a review. */
export const reviewForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('hand-in') }),
  z.object({ intent: z.literal('take-back') }),
  z.object({ intent: z.literal('send-back'), note: reviewNoteSchema }),
  z
    .object({
      intent: z.literal('publish'),
      /** Of the draft as it was reviewed. */
      revision: z.number().int(),
      note: versionNoteSchema.default(''),
      offersMove: z.literal('on').optional(),
    })
    .transform(({ offersMove, ...rest }) => ({ ...rest, offersMove: offersMove === 'on' })),
]);

/** On the page of a version: a draft is begun from it. */
export const restoreVersionForm = z.object({ intent: z.literal('restore') });
