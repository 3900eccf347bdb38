import { rows, type RunStatement } from '#app/platform/db.server.ts';

import { latestValid, type DatedEvidenceRule, evidenceRuleSchema } from './evidence-rule.ts';

/** The dated rules of every framework, oldest first; a framework without any has the product's default. */
export type EvidenceRules = ReadonlyMap<string, DatedEvidenceRule[]>;

type Stored = { frameworkId: string; validFrom: string; rule: unknown };

/** @param run on the connection whose view of the rules counts */
export async function evidenceRules(run: RunStatement): Promise<EvidenceRules> {
  const rules = new Map<string, DatedEvidenceRule[]>();
  for (const { frameworkId, validFrom, rule } of await run<Stored>(RULES)) {
    const known = rules.get(frameworkId) ?? [];
    // A stored rule that lost its shape must not leave everybody unassessed.
    const parsed = evidenceRuleSchema.safeParse(rule);
    known.push({ validFrom, rule: parsed.success ? parsed.data : latestValid });
    rules.set(frameworkId, known);
  }
  return rules;
}

/** The same for a page: as committed by now. */
export function committedEvidenceRules(): Promise<EvidenceRules> {
  return evidenceRules((text, values) => rows('evidence-rules', text, values));
}

const RULES = `
  SELECT "frameworkId", "validFrom"::text, rule FROM "EvidenceRule"
   ORDER BY "frameworkId", "validFrom", "createdAt"`;
