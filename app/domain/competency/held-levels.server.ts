import { runIn, type Tx } from '#app/platform/db.server.ts';
import { today } from '#app/platform/today.server.ts';

import type { DatedEvidenceRule } from './evidence-rule.ts';
import { evidenceRules } from './evidence-rules.server.ts';
import { type EvidenceFact, heldOn, heldTimeline } from './held-level.ts';
import { OUTDATED_FROM } from './measured-under.server.ts';

type StoredFact = EvidenceFact & { competencyId: string; frameworkId: string };
type Proof = { facts: EvidenceFact[]; rules: DatedEvidenceRule[] };

/** The level a person holds today of each competency, read from the evidence itself. */
export async function heldToday(
  tx: Tx,
  employeeId: string,
  competencyIds: string[],
): Promise<Map<string, number>> {
  const proofs = await readEvidence(tx, employeeId, competencyIds);
  const day = today();
  return new Map(
    [...proofs].flatMap(([competencyId, { facts, rules }]) => {
      const held = heldOn(facts, day, rules);
      return held ? [[competencyId, held.level] as const] : [];
    }),
  );
}

/** Makes the held intervals of a person's competencies anew from their evidence. The caller holds the person's lock. */
export async function remakeHeldLevels(
  tx: Tx,
  employeeId: string,
  competencyIds: string[],
): Promise<void> {
  const proofs = await readEvidence(tx, employeeId, competencyIds);
  const intervals = [...proofs].flatMap(([competencyId, { facts, rules }]) =>
    heldTimeline(facts, rules).map((interval) => ({ competencyId, ...interval })),
  );
  await tx.$executeRaw`
    DELETE FROM "HeldLevel"
     WHERE "employeeId" = ${employeeId}::uuid AND "competencyId" = ANY (${competencyIds}::uuid[])`;
  await tx.$executeRaw`
    INSERT INTO "HeldLevel" ("employeeId", "competencyId", level, "validFrom", "validUntil", "evidenceId")
    SELECT ${employeeId}::uuid, *
      FROM unnest(${intervals.map((i) => i.competencyId)}::uuid[], ${intervals.map((i) => i.level)}::int[],
                  ${intervals.map((i) => i.validFrom)}::date[], ${intervals.map((i) => i.validUntil)}::date[],
                  ${intervals.map((i) => i.evidenceId)}::uuid[])`;
}

async function readEvidence(
  tx: Tx,
  employeeId: string,
  competencyIds: string[],
): Promise<Map<string, Proof>> {
  const run = runIn(tx);
  const rules = await evidenceRules(run);
  const stored = await run<StoredFact>(
    `SELECT ${FACT} FROM "Evidence" v JOIN "Competency" k ON k.id = v."competencyId"
      WHERE v."employeeId" = $1::uuid AND v."competencyId" = ANY ($2::uuid[])`,
    [employeeId, competencyIds],
  );
  const proofs = new Map<string, Proof>();
  for (const fact of stored) {
    const known = proofs.get(fact.competencyId);
    if (known) known.facts.push(fact);
    else proofs.set(fact.competencyId, { facts: [fact], rules: rules.get(fact.frameworkId) ?? [] });
  }
  return proofs;
}

/** The columns of a fact, from "Evidence" as v and its "Competency" as k. */
export const FACT = `
  v.id, v."employeeId", v."competencyId", k."frameworkId", v.level, v.source::text, v."takenOn"::text,
  v."validUntil"::text, v.weight, v."reversesId",
  ${OUTDATED_FROM}::text AS "outdatedFrom"`;
