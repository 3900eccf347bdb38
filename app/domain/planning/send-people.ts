import { z } from 'zod';

/** How many people one step may send. */
export const SENT_AT_ONCE = 200;

export const sendPeopleForm = z.object({
  intent: z.literal('send'),
  offeringId: z.uuid(),
  employeeId: z.array(z.uuid()).min(1).max(SENT_AT_ONCE),
});

/**
 * What became of one person: `sent`; `already` in the course; `done`: completed it before, and it is not required
 * anew; `prerequisite`: another course has to be completed first; `noGain`: the course teaches no level above the one
 * held; `clash`: is at another meeting then; `full`: no seat was left.
 */
export const sendOutcomes = [
  'sent',
  'already',
  'done',
  'prerequisite',
  'noGain',
  'clash',
  'full',
] as const;
export type SendOutcome = (typeof sendOutcomes)[number];

export type SendReport = Record<SendOutcome, number>;

/** One person, who is in the address of the page. */
export const sendOneForm = z.object({ offeringId: z.uuid() });
