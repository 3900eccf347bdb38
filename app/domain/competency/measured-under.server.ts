import type { Day } from '#app/platform/clock.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';

type Measured = { competencyId: string; takenOn: Day };

/**
 * The version of the framework under which each proof was measured: the one in force, but for proof from before a
 * day on which the competency got another meaning the last one before that. In the order of the proofs.
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
  `coalesce((SELECT min(m.version) - 1 FROM "CompetencyMeaning" m
              WHERE m."competencyId" = k.id AND m."validFrom" > ${day}), f.version)`;

/**
 * The day from which proof counts no more because its competency means something else; null: it still counts. An
 * expression, from "Evidence" as v: of several later meanings the first one ended it.
 */
export const OUTDATED_FROM = `
  (SELECT min(m."validFrom") FROM "CompetencyMeaning" m
    WHERE m."competencyId" = v."competencyId" AND m.version > v."frameworkVersion")`;

const VERSIONS = `
  SELECT ${MEASURED_UNDER('p.day')} AS version
    FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS p (id, day, place)
    JOIN "Competency" k ON k.id = p.id
    JOIN "Framework" f ON f.id = k."frameworkId"
   ORDER BY p.place`;
