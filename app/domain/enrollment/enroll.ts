import { z } from 'zod';

export const enrollSchema = z.object({ offeringId: z.uuid() });
export type Enroll = z.infer<typeof enrollSchema>;
