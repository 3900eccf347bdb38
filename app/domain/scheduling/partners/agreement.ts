import { addDays, type Day } from '#app/platform/clock.ts';

/** How many days before its end an agreement is said to expire soon: to agree anew takes about two months. */
export const SOON_DAYS = 60;

export type AgreementState = 'none' | 'to_come' | 'in_force' | 'expiring' | 'expired';

export type Agreement = {
  number: string;
  from: Day | null;
  /** Last day. */
  until: Day | null;
};

/** How an agreement stands on a day; without dates or a number there is none. */
export function agreementState({ number, from, until }: Agreement, day: Day): AgreementState {
  if (number === '' && from === null && until === null) return 'none';
  if (until !== null && until < day) return 'expired';
  if (from !== null && from > day) return 'to_come';
  return until !== null && until <= addDays(day, SOON_DAYS) ? 'expiring' : 'in_force';
}
