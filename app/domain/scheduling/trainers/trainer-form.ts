import { z } from 'zod';

import {
  typedEmail,
  typedLine,
  typedLineOrNone,
  typedPhone,
} from '#app/domain/scheduling/typed-fields.ts';

const reached = {
  email: typedEmail,
  phone: typedPhone,
  expertise: typedLineOrNone(300),
};
const outsider = { name: typedLine(160), partnerId: z.uuid().nullable().default(null) };

/** Somebody to register: an employee, or somebody from outside. */
export const newTrainerForm = z.discriminatedUnion('from', [
  z.object({ from: z.literal('inside'), trainerId: z.uuid(), employeeId: z.uuid(), ...reached }),
  z.object({ from: z.literal('outside'), trainerId: z.uuid(), ...outsider, ...reached }),
]);
export type NewTrainer = z.infer<typeof newTrainerForm>;

/** What can be done on the page of a trainer. */
export const trainerForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('save-inside'), ...reached }),
  z.object({ intent: z.literal('save-outside'), ...outsider, ...reached }),
  z.object({ intent: z.literal('archive') }),
  z.object({ intent: z.literal('restore') }),
]);
export type TrainerDeed = z.infer<typeof trainerForm>;
export type SavedTrainer = Extract<TrainerDeed, { intent: 'save-inside' | 'save-outside' }>;
