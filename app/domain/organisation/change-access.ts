import { z } from 'zod';

export const changeAccessForm = z.object({
  intent: z.enum(['code', 'mail', 'close', 'reopen']),
});
