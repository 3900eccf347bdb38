import { z } from 'zod';

import { seenText } from '#app/platform/seen-text.ts';

const line = seenText(120).default('');
const name = z
  .object({ id: line, en: line })
  .refine(({ id, en }) => id !== '' || en !== '', { path: ['id'], params: { code: 'required' } });
const ticked = z
  .literal('on')
  .optional()
  .transform((on) => on === 'on');

/** What a category says of itself; a parent of null: it is in no other. */
export const categoryFacts = {
  name,
  parentId: z.uuid().nullable().default(null),
  restricted: ticked,
};

/** What can be done on the page of the categories. */
export const categoryForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('create'), categoryId: z.uuid(), ...categoryFacts }),
  z.object({ intent: z.literal('save'), categoryId: z.uuid(), ...categoryFacts }),
  z.object({ intent: z.literal('archive'), categoryId: z.uuid() }),
  z.object({ intent: z.literal('restore'), categoryId: z.uuid() }),
  z.object({ intent: z.literal('add-keeper'), categoryId: z.uuid(), accountId: z.uuid() }),
  z.object({ intent: z.literal('remove-keeper'), categoryId: z.uuid(), accountId: z.uuid() }),
]);
export type CategoryDeed = z.infer<typeof categoryForm>;
