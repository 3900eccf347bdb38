import { z } from 'zod';

/** `email` takes an employee number as well; `to` is the page to return to. */
export const signInForm = z.object({
  email: z.string().max(200),
  password: z.string().max(200),
  to: z.string().max(2000).optional(),
});

export type SignIn = z.infer<typeof signInForm>;
