/**
 * Condition: an award rule gives a certificate for a completed enrollment. A rule that is switched on gives none for
 * what was completed before: nobody is sent hundreds of certificates by a change of settings.
 * For the aliases rule ("AwardRule") and e ("Enrollment").
 */
export const AWARDS = `(rule.active AND (rule.since IS NULL OR e."completedAt" >= rule.since))`;
