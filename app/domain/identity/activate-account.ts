import { z } from 'zod';

import { newPasswordField } from './password-rule.ts';

export const activationForm = z.object({
  identifier: z.string().max(200),
  /** Comes back with the form after a mistake: it is on paper in front of whoever types it. */
  printedCode: z.string().max(40),
  newPassword: newPasswordField,
});

export type Activation = z.infer<typeof activationForm>;
