import { z } from 'zod';

/** Which turn stands in the address. */
export const renewSchema = z.object({});
