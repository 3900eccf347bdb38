import { z } from 'zod';

export const restoreTextForm = z.object({
  /** Of the history. */
  entry: z.uuid(),
  /** Of the text as the page has shown it. */
  base: z.int().min(0),
});

export type RestoreText = z.infer<typeof restoreTextForm>;
