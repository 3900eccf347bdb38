import { z } from 'zod';

/** `below`: with everybody of the units below. */
export const unitCodesForm = z.object({
  intent: z.enum(['print', 'mail']),
  below: z.literal('on').optional(),
});

export const SHEET_MAX = 1000;

/** What is printed: codes are shown this once. */
export type CodeSheet = {
  unit: string;
  people: { name: string; numberEnd: string; code: string }[];
}[];
