import { z } from 'zod';

import { SUPERSEDED } from './certificate-state.ts';

/** The reason is public: it answers whoever verifies the certificate. */
export const revokeForm = z.object({
  reason: z
    .string()
    .trim()
    .min(10)
    .max(300)
    .refine((reason) => reason !== SUPERSEDED),
});
export type RevokeCertificate = z.infer<typeof revokeForm>;

const title = z.string().trim().max(60).default('');

/** The name as the new revision prints it; everything else is as the records say now. */
export const reissueForm = z.object({
  name: z.string().trim().min(1).max(150),
  titlePrefix: title,
  titleSuffix: title,
});
export type ReissueCertificate = z.infer<typeof reissueForm>;
