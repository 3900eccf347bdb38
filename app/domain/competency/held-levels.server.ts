import type { Tx } from '#app/platform/db.server.ts';
import { today } from '#app/platform/today.server.ts';

import { type EvidenceFact, heldOn, heldTimeline } from './held-level.ts';

type StoredFact = EvidenceFact & { competencyId: string };

/** The level a person holds today of each competency, read from the evidence itself. */
export async function heldToday(
  tx: Tx,
  employeeId: string,
  competencyIds: string[],
): Promise<Map<string, number>> {
  const facts = await readEvidence(tx, employeeId, competencyIds);
  const day = today();
  return new Map(
    [...facts].flatMap(([competencyId, evidence]) => {
      const held = heldOn(evidence, day);
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
  const facts = await readEvidence(tx, employeeId, competencyIds);
  const intervals = [...facts].flatMap(([competencyId, evidence]) =>
    heldTimeline(evidence).map((interval) => ({ competencyId, ...interval })),
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
): Promise<Map<string, EvidenceFact[]>> {
  const stored = await tx.$queryRaw<StoredFact[]>`
    SELECT id, "competencyId", level, source::text, "takenOn"::text, "validUntil"::text, "reversesId"
      FROM "Evidence"
     WHERE "employeeId" = ${employeeId}::uuid AND "competencyId" = ANY (${competencyIds}::uuid[])`;
  const facts = new Map<string, EvidenceFact[]>();
  for (const fact of stored) {
    const known = facts.get(fact.competencyId);
    if (known) known.push(fact);
    else facts.set(fact.competencyId, [fact]);
  }
  return facts;
}
