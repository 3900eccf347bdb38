import { z } from 'zod';

/** The longest feedback, in characters. */
export const LONGEST_FEEDBACK = 5_000;

/** How work is marked: passed, perhaps with a score in percent, or returned with what is to be done about it. */
export const markForm = z
  .object({
    result: z.enum(['passed', 'returned']),
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
