import { z } from 'zod';

const id = z.uuid();
const nothing = z.object({});

/** Queues by latency, not by feature: a burst of documents never delays a mail. */
export type QueueName = 'default' | 'documents' | 'mail';

/** Every job of the product: the queue it waits in and the data it carries. */
export const jobs = {
  'certificates.issue': { queue: 'documents', data: z.object({ enrollmentId: id }) },
  'certificates.ensure-rule': { queue: 'default', data: z.object({ courseId: id }) },
  'certificates.sweep': { queue: 'default', data: nothing },
  'notifications.notify': { queue: 'default', data: z.object({ eventId: id }) },
  'notifications.deliver': { queue: 'mail', data: z.object({ mailId: id }) },
  'notifications.remind-of-meetings': { queue: 'default', data: nothing },
  'notifications.sweep': { queue: 'default', data: nothing },
  'assessment.close-overdue': { queue: 'default', data: nothing },
  'assessment.regrade': { queue: 'documents', data: z.object({ taskId: id }) },
  'assessment.regrade-sweep': { queue: 'documents', data: nothing },
  'competency.tell-expiries': { queue: 'default', data: nothing },
  'competency.follow-settings': { queue: 'default', data: nothing },
  'competency.fold-gaps': { queue: 'default', data: nothing },
  'competency.rebuild': { queue: 'default', data: nothing },
  'enrollment.tell-interested': { queue: 'default', data: z.object({ offeringId: id }) },
  'planning.assign-trainings': {
    queue: 'default',
    data: z.object({ courseId: id.optional(), employeeId: id.optional() }),
  },
  'planning.tell-trainings': { queue: 'default', data: nothing },
  'importing.run': { queue: 'default', data: z.object({ taskId: id }) },
  'importing.sweep': { queue: 'default', data: nothing },
  'reporting.export': { queue: 'documents', data: z.object({ taskId: id }) },
  'questions.import': { queue: 'default', data: z.object({ taskId: id }) },
  'questions.export': { queue: 'documents', data: z.object({ taskId: id }) },
  'questions.sweep': { queue: 'default', data: nothing },
  'reporting.sweep': { queue: 'default', data: nothing },
  'reporting.clean-up': { queue: 'default', data: nothing },
  'identity.clean-up': { queue: 'default', data: nothing },
  'files.remove-unreferenced': { queue: 'default', data: nothing },
  'files.remove-unknown': { queue: 'default', data: nothing },
  'media.clean-up': { queue: 'default', data: nothing },
  'catalogue.prune-history': { queue: 'default', data: nothing },
} as const satisfies Record<string, { queue: QueueName; data: z.ZodType }>;

export type JobName = keyof typeof jobs;
export type JobData<N extends JobName> = z.infer<(typeof jobs)[N]['data']>;

/** A job to queue: what a reaction returns. */
export type JobRequest = { [N in JobName]: { name: N; data: JobData<N> } }[JobName];

/** A job under an id: queued again under the same id while it waits, it is still one job. */
export type QueuedJob = { id: string; request: JobRequest };

export function job<N extends JobName>(name: N, data: JobData<N>): JobRequest {
  return { name, data } as JobRequest;
}
