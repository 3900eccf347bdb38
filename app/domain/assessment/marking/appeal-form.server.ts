import { z } from 'zod';

import { LONGEST_REASON } from './mark-limits.ts';

/** Why somebody asks for a second look. Kept from browsers: learners load no library for forms. */
export const appealForm = z.object({
  reason: z
    .string()
    .overwrite((typed) => typed.replaceAll('\r\n', '\n'))
    .trim()
    .min(1)
    .max(LONGEST_REASON),
});
