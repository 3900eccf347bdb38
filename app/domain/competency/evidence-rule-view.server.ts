import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Day } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

import { canKeepStandards, canSeeStandards } from './competency-policy.ts';
import { type EvidenceRule, evidenceRuleSchema, latestValid } from './evidence-rule.ts';

export type DatedRuleLine = {
  id: string;
  rule: EvidenceRule;
  validFrom: Day;
  source: string;
  by: string;
  at: string;
  state: 'coming' | 'inForce' | 'past';
};

export type EvidenceRuleView = {
  framework: { id: string; code: string; name: string };
  /** The rule in force today, and since when; null: from the beginning, as the product has it. */
  now: { rule: EvidenceRule; validFrom: Day | null; source: string };
  /** Newest first. */
  rules: DatedRuleLine[];
  mayChange: boolean;
};

/** How a framework turns evidence into levels: now, before and from later days on. */
export async function evidenceRuleView(
  actor: Actor,
  frameworkId: string,
  language: Language,
): Promise<EvidenceRuleView> {
  if (!canSeeStandards(actor)) throw notFound();
  const found = await row<Stored>('evidence-rule-view', VIEW, [frameworkId]);
  if (!found) throw notFound();
  const day = today();
  const inForce = found.rules.find(({ validFrom }) => validFrom <= day);
  const rules = found.rules.map((line): DatedRuleLine => ({
    ...line,
    rule: readRule(line.rule),
    state: line === inForce ? 'inForce' : line.validFrom > day ? 'coming' : 'past',
  }));
  return {
    framework: { id: frameworkId, code: found.code, name: inLanguage(found.name, language) },
    now: inForce
      ? { rule: readRule(inForce.rule), validFrom: inForce.validFrom, source: inForce.source }
      : { rule: latestValid, validFrom: null, source: '' },
    rules,
    mayChange: canKeepStandards(actor),
  };
}

function readRule(stored: unknown): EvidenceRule {
  const parsed = evidenceRuleSchema.safeParse(stored);
  return parsed.success ? parsed.data : latestValid;
}

type Stored = {
  code: string;
  name: Localised;
  rules: (Omit<DatedRuleLine, 'rule' | 'state'> & { rule: unknown })[];
};

/** $1 framework. Of two rules from one day the later made stands first. */
const VIEW = `
  SELECT f.code, f.name,
         coalesce((SELECT json_agg(json_build_object('id', r.id, 'rule', r.rule, 'validFrom', r."validFrom",
                            'source', r.source, 'by', coalesce(e.name, a.name, ''), 'at', r."createdAt")
                            ORDER BY r."validFrom" DESC, r."createdAt" DESC)
                     FROM "EvidenceRule" r
                     LEFT JOIN "Account" a ON a.id = r."createdById"
                     LEFT JOIN "Employee" e ON e.id = a."employeeId"
                    WHERE r."frameworkId" = f.id), '[]') AS rules
    FROM "Framework" f WHERE f.id = $1`;
