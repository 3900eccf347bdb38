import { z } from 'zod';

import { LONGEST_TEXT } from './submission.ts';

/** What is handed in for an assignment. Browsers send a new line as two characters and count it as one. */
export const handInForm = z.object({
  text: z
    .string()
    .overwrite((text) => text.replaceAll('\r\n', '\n'))
    .trim()
    .max(LONGEST_TEXT)
    .default(''),
  files: z.array(z.instanceof(File)).default([]),
});
