import { z } from 'zod';

/** The newer version that was shown, and what the learner says to it. */
export const chooseVersionSchema = z.object({
  versionId: z.uuid(),
  answer: z.enum(['moved', 'stayed']),
});
