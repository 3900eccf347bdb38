import { z } from 'zod';

export const interestForm = z.object({ intent: z.enum(['note', 'take-back']) });
