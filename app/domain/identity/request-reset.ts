import { z } from 'zod';

export const requestResetForm = z.object({ identifier: z.string().max(200) });

export type RequestReset = z.infer<typeof requestResetForm>;
