/** Statuses in which a person has (or waits for) a place; the database allows one such enrollment per offering. */
export const liveStatuses = [
  'requested',
  'approved',
  'waitlisted',
  'offered',
  'enrolled',
  'in_progress',
] as const;

/** Statuses in which one may learn. Reading on after completion is welcome. */
export const learningStatuses = ['enrolled', 'in_progress', 'completed'] as const;

/** From the beginning of an enrollment to its ends. */
export const enrollmentStatuses = [
  ...liveStatuses,
  'completed',
  'not_passed',
  'withdrawn',
  'no_show',
] as const;

export type EnrollmentStatus = (typeof enrollmentStatuses)[number];

export function isLearning(status: EnrollmentStatus): boolean {
  return (learningStatuses as readonly string[]).includes(status);
}

/** One may leave what one has not finished. */
export function canWithdraw(status: EnrollmentStatus): boolean {
  return (liveStatuses as readonly string[]).includes(status);
}
