import { z } from 'zod';

import { isDay } from '#app/platform/clock.ts';

import {
  assessingSources,
  type EvidenceRule,
  evidenceRuleSchema,
  evidenceSources,
} from './evidence-rule.ts';

/** Ranks offered; as many as there are sources would only make the form longer. */
export const RANKS = [1, 2, 3, 4, 5] as const;

const months = z.int().min(1).max(240).optional();

/** The form of a rule: each source with its rank (none: shown, not counted) and how long its evidence is valid. */
export const evidenceRuleForm = z
  .object({
    rank: z.object(
      Object.fromEntries(assessingSources.map((source) => [source, z.coerce.number().optional()])),
    ),
    pick: z.enum(['latest', 'highest']),
    weighDays: z.int().min(0).max(366).optional(),
    expiry: z.enum(['lapses', 'stays']),
    validMonths: z.object(Object.fromEntries(evidenceSources.map((source) => [source, months]))),
    validFrom: z.string().refine(isDay),
    source: z.string().trim().max(200).default(''),
    /** Look first, then apply. */
    intent: z.enum(['preview', 'apply']),
  })
  .transform(({ rank, validMonths, pick, weighDays, expiry, ...entry }, ctx) => {
    const parsed = evidenceRuleSchema.safeParse({
      ranks: RANKS.map((place) =>
        assessingSources.filter((source) => rank[source] === place),
      ).filter((sources) => sources.length > 0),
      pick,
      weighDays: weighDays ?? null,
      expiry,
      validMonths: Object.fromEntries(
        Object.entries(validMonths).filter(([, count]) => count !== undefined),
      ),
    });
    if (parsed.success) return { ...entry, rule: parsed.data };
    ctx.addIssue({ code: 'custom', path: ['rank'], params: { code: 'noSourceCounts' } });
    return z.NEVER;
  });

/** A rule as its form shows it. */
export function ruleAsTyped({ ranks, pick, weighDays, expiry, validMonths }: EvidenceRule) {
  return {
    rank: Object.fromEntries(
      ranks.flatMap((sources, place) => sources.map((source) => [source, String(place + 1)])),
    ),
    pick,
    weighDays: weighDays === null ? undefined : String(weighDays),
    expiry,
    validMonths: Object.fromEntries(
      Object.entries(validMonths).map(([source, count]) => [source, String(count)]),
    ),
  };
}
