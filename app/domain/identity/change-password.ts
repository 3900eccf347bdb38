import { z } from 'zod';

import { newPasswordField } from './password-rule.ts';

export const changePasswordForm = z.object({
  currentPassword: z.string().max(200),
  newPassword: newPasswordField,
});

export type ChangePassword = z.infer<typeof changePasswordForm>;
