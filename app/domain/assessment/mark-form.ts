import { z } from 'zod';

import { LONGEST_FEEDBACK } from './submission.ts';

/** How work is marked: passed, perhaps with a score in percent, or returned with what is to be done about it. */
export const markForm = z
  .object({
    /** Nothing chosen is a text that is missing. */
    result: z.string().pipe(z.enum(['passed', 'returned'])),
    score: z.int().min(0).max(100).optional(),
    feedback: z
      .string()
      .overwrite((text) => text.replaceAll('\r\n', '\n'))
      .trim()
      .max(LONGEST_FEEDBACK)
      .default(''),
  })
  .refine(({ result, feedback }) => result === 'passed' || feedback !== '', {
    path: ['feedback'],
    params: { code: 'feedbackMissing' },
  });

export type Mark = z.infer<typeof markForm>;
