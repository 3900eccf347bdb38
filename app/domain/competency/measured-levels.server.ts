import type { Day } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';

import { committedEvidenceRules } from './evidence-rules.server.ts';
import { type EvidenceFact, heldOn } from './held-level.ts';
import { FACT } from './held-levels.server.ts';

type StoredFact = EvidenceFact & { competencyId: string; frameworkId: string };

/**
 * The levels of a person on a day, by competency, as if people said nothing of themselves: what a job person match is
 * computed from. What is proven by nobody else is missing.
 */
export async function measuredLevels(employeeId: string, day: Day): Promise<Map<string, number>> {
  const [rules, facts] = await Promise.all([
    committedEvidenceRules(),
    rows<StoredFact>('measured-levels', FACTS, [employeeId]),
  ]);
  const byCompetency = new Map<string, StoredFact[]>();
  for (const fact of facts) {
    const known = byCompetency.get(fact.competencyId);
    if (known) known.push(fact);
    else byCompetency.set(fact.competencyId, [fact]);
  }
  return new Map(
    [...byCompetency].flatMap(([competencyId, its]) => {
      const held = heldOn(its, day, rules.get(its[0]!.frameworkId));
      return held ? [[competencyId, held.level] as const] : [];
    }),
  );
}

/** $1 employee. A row that takes back a self-rating has that source too. */
const FACTS = `
  SELECT ${FACT} FROM "Evidence" v JOIN "Competency" k ON k.id = v."competencyId"
   WHERE v."employeeId" = $1::uuid AND v.source <> 'self'`;
