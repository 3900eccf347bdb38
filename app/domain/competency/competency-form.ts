import { z } from 'zod';

/** "Ask for an assessment of this one", in a list. */
export const requestForm = z.object({
  competencyId: z.uuid(),
  /** The position compared with, where it is another than the one held. */
  target: z.uuid().optional(),
});

/** On the page of one competency: a level rates it, no level asks for an assessment. */
export const competencyForm = z.object({ level: z.coerce.number().int().min(1).max(7).optional() });

/** The people of a list for whom an assessment is asked. */
export const requestManyForm = z.object({
  intent: z.literal('ask'),
  employeeId: z.array(z.uuid()).min(1).max(200),
});

/** A decision on a proposed level; declining says why. */
export const decisionForm = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('confirm'), proposalId: z.uuid() }),
  z.object({
    decision: z.literal('decline'),
    proposalId: z.uuid(),
    reason: z.string().trim().min(3).max(1000),
  }),
]);
