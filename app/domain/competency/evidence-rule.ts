import { z } from 'zod';

import { addDays, addMonths, type Day } from '#app/platform/clock.ts';

/** Where proof of a level comes from. */
export const evidenceSources = [
  'assessment_center',
  'competency_test',
  'exam',
  'external_certificate',
  'prior_learning',
  'supervisor',
  'peer',
  'self',
  'course',
] as const;
export type EvidenceSourceName = (typeof evidenceSources)[number];

/** All but courses: these say what somebody's level is. A course only ever raises it. */
export const assessingSources = evidenceSources.filter((source) => source !== 'course');
export type AssessingSource = Exclude<EvidenceSourceName, 'course'>;

const assessing = z.enum(assessingSources as [AssessingSource, ...AssessingSource[]]);

/** How evidence becomes the held level. */
export const evidenceRuleSchema = z
  .object({
    /** The first rank that has valid evidence decides. A source in no rank is shown and never counted. */
    ranks: z.array(z.array(assessing).min(1)).min(1),
    /** Of the valid evidence in that rank: the latest day (its highest level), or the highest level ever valid. */
    pick: z.enum(['latest', 'highest']),
    /** Null: one rater decides. Else those of the same rank within so many days are weighed into one level. */
    weighDays: z.int().min(0).max(366).nullable(),
    /** After its last valid day evidence counts no more, or goes on counting until something newer is there. */
    expiry: z.enum(['lapses', 'stays']),
    /** Months that evidence of a source is valid when nothing else is said; a source that is missing does not lapse. */
    validMonths: z.partialRecord(z.enum(evidenceSources), z.int().min(1).max(240)),
  })
  .refine(({ ranks }) => new Set(ranks.flat()).size === ranks.flat().length, {
    params: { code: 'sourceTwice' },
  });

export type EvidenceRule = z.infer<typeof evidenceRuleSchema>;

/** A rule and since when it is in force; null: from the beginning. */
export type DatedEvidenceRule = { validFrom: Day | null; rule: EvidenceRule };

/** The latest valid assessment counts, whoever made it: the rule of a framework that names no other. */
export const latestValid: EvidenceRule = {
  ranks: [assessingSources],
  pick: 'latest',
  weighDays: null,
  expiry: 'lapses',
  validMonths: {},
};

/**
 * Measurement by assessors stands above the supervisor's; what people say of themselves is shown and not counted.
 * After the order of the competency assessment in the civil service (PermenPANRB 38/2017, Peraturan BKN 26/2019).
 */
export const official: EvidenceRule = {
  ranks: [
    ['assessment_center', 'competency_test'],
    ['exam', 'external_certificate', 'prior_learning'],
    ['supervisor', 'peer'],
  ],
  pick: 'latest',
  weighDays: null,
  expiry: 'lapses',
  validMonths: { assessment_center: 36, competency_test: 36 },
};

export const rulePresets = { latestValid, official };

/** The rule in force on a day. @param rules in any order; of two from one day the later in the list */
export function ruleInForce(rules: readonly DatedEvidenceRule[], day: Day): EvidenceRule {
  let found: DatedEvidenceRule | null = null;
  for (const dated of rules) {
    if (dated.validFrom !== null && dated.validFrom > day) continue;
    if (!found || (dated.validFrom ?? '') >= (found.validFrom ?? '')) found = dated;
  }
  return found?.rule ?? latestValid;
}

/** Place of a source in the order of a rule; null: not counted. */
export function rankOf(rule: EvidenceRule, source: string): number | null {
  const rank = rule.ranks.findIndex((sources) => (sources as string[]).includes(source));
  return rank < 0 ? null : rank;
}

/** The last day on which proof of a source taken that day is valid; null: it does not lapse. */
export function validUntilBy(
  rule: EvidenceRule,
  source: EvidenceSourceName,
  takenOn: Day,
): Day | null {
  const months = rule.validMonths[source];
  return months === undefined ? null : addDays(addMonths(takenOn, months), -1);
}
