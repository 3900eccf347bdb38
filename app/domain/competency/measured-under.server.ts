import type { Day } from '#app/platform/clock.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';

type Measured = { competencyId: string; takenOn: Day };

/**
 * The version of the framework under which each proof was measured: the one in force, but for proof from before the
 * day on which the competency got its present meaning an older one. In the order of the proofs.
 */
export async function measuredUnder(tx: Tx, proofs: Measured[]): Promise<number[]> {
  const found = await runIn(tx)<{ version: number }>(VERSIONS, [
    proofs.map(({ competencyId }) => competencyId),
    proofs.map(({ takenOn }) => takenOn),
  ]);
  return found.map(({ version }) => version);
}

/** The same as an expression, from "Competency" as k and its "Framework" as f. @param day an expression */
export const MEASURED_UNDER = (day: string) =>
  `CASE WHEN ${day} < k."measuredFrom" THEN k."measuredVersion" - 1 ELSE f.version END`;

const VERSIONS = `
  SELECT ${MEASURED_UNDER('p.day')} AS version
    FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS p (id, day, place)
    JOIN "Competency" k ON k.id = p.id
    JOIN "Framework" f ON f.id = k."frameworkId"
   ORDER BY p.place`;
