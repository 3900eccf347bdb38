import { z } from 'zod';

import { MOST_MONTHS } from './award-rule.ts';

/** What completing a course awards, as it is typed. */
export const awardRuleForm = z.object({
  awards: z.enum(['passed', 'attended', 'none']),
  validityMonths: z.number().int().min(1).max(MOST_MONTHS).nullable().default(null),
});
