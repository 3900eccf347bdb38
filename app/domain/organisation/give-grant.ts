import { z } from 'zod';

import { isDay } from '#app/platform/clock.ts';

/** Roles that can be given; supervisor follows from reporting lines, employee from the account's employee. */
export const givableRoles = [
  'trainer',
  'training_manager',
  'hr',
  'administrator',
  'auditor',
  'assessor',
] as const;

const day = z.string().refine(isDay);

/** Without a unit: the whole organisation. Without a last day: until revoked. */
export const giveGrantForm = z.object({
  role: z.enum(givableRoles),
  unitId: z.uuid().optional(),
  validFrom: day,
  validUntil: day.optional(),
});

export type GiveGrant = z.infer<typeof giveGrantForm>;

/** What one can do on the page of an account's roles. */
export const accountGrantsForm = z.discriminatedUnion('intent', [
  giveGrantForm.extend({ intent: z.literal('give') }),
  z.object({ intent: z.literal('revoke'), grantId: z.uuid() }),
]);
