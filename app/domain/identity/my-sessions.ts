import { z } from 'zod';

import { changePasswordForm } from './change-password.ts';

/** What one can do on the page of one's sessions. */
export const mySessionsForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('end'), id: z.uuid() }),
  z.object({ intent: z.literal('end-others') }),
  changePasswordForm.extend({ intent: z.literal('password') }),
]);
