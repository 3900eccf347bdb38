import { z } from 'zod';

import { newPasswordField } from './password-rule.ts';

export const resetPasswordForm = z.object({ newPassword: newPasswordField });

export type ResetPassword = z.infer<typeof resetPasswordForm>;
