import type { Day } from '#app/platform/clock.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';

import { ruleInForce, validUntilBy, type EvidenceSourceName } from './evidence-rule.ts';
import { evidenceRules } from './evidence-rules.server.ts';

/**
 * What proof of a level needs of the framework: the indicators of the level, and how long the rule lets proof of that
 * source count.
 * @param tx holds the levels of the person (`lockLevels`): from then on nobody publishes until it ends
 * @throws levelUnknown: no such level of a competency in force
 */
export async function ratableLevel(
  tx: Tx,
  proof: { competencyId: string; level: number; source: EvidenceSourceName; takenOn: Day },
): Promise<{ indicators: string[]; validUntil: Day | null }> {
  const { competencyId, level, source, takenOn } = proof;
  const found = await tx.competencyLevel.findFirst({
    where: { competencyId, level, competency: { archivedAt: null } },
    select: { indicators: true, competency: { select: { frameworkId: true } } },
  });
  if (!found) throw new DomainError('invalid', 'levelUnknown', {}, 'level');
  const rules = await evidenceRules(runIn(tx));
  const rule = ruleInForce(rules.get(found.competency.frameworkId) ?? [], takenOn);
  return {
    indicators: inIndonesian(found.indicators),
    validUntil: validUntilBy(rule, source, takenOn),
  };
}

/** The wording that is kept with the proof: the framework may say something else tomorrow. */
function inIndonesian(indicators: unknown): string[] {
  if (Array.isArray(indicators)) return indicators.map(String);
  const { id = [], en = [] } = (indicators ?? {}) as { id?: string[]; en?: string[] };
  return id.length > 0 ? id : en;
}
