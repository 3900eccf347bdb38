import type { JobName } from '#app/platform/jobs.ts';

/** Jobs by the clock, in the organisation's zone. */
export const schedules = {
  'certificates.sweep': '* * * * *',
  'notifications.sweep': '* * * * *',
  'importing.sweep': '* * * * *',
  'questions.sweep': '* * * * *',
  'reporting.sweep': '* * * * *',
  'reporting.clean-up': '45 2 * * *',
  'assessment.close-overdue': '* * * * *',
  'assessment.regrade-sweep': '* * * * *',
  'competency.tell-expiries': '0 6 * * *',
  'competency.follow-settings': '5 0 * * *',
  'competency.fold-gaps': '* * * * *',
  'planning.assign-trainings': '15 0 * * *',
  'planning.tell-trainings': '10 6 * * *',
  'notifications.remind-of-meetings': '20 6 * * *',
  'identity.clean-up': '30 2 * * *',
  'files.remove-unreferenced': '0 3 * * *',
  'files.remove-unknown': '15 3 * * *',
  'media.clean-up': '40 2 * * *',
  'catalogue.prune-history': '50 2 * * *',
} satisfies Partial<Record<JobName, string>>;
