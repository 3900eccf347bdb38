import { z } from 'zod';

import { newPasswordField } from './password-rule.ts';

export const firstAdministratorForm = z.object({
  name: z.string().trim().min(1).max(150),
  email: z.email().max(200),
  newPassword: newPasswordField,
});

export type FirstAdministrator = z.infer<typeof firstAdministratorForm>;
