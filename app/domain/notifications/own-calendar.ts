import { z } from 'zod';

/** Giving the own calendar an address, in the place of the one it has, or taking it away. */
export const ownCalendarForm = z.object({ intent: z.enum(['renew', 'end']) });
