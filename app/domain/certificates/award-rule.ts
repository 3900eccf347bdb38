/** What a certificate says of its holder: passed (lulus) or attended (telah mengikuti). */
export type AwardStatement = 'passed' | 'attended';

/** What completing a course awards. */
export type AwardRule = {
  awards: AwardStatement | 'none';
  /** Months from the day it is issued; null: for good. */
  validityMonths: number | null;
};

export const MOST_MONTHS = 600;
