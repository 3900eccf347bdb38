import type pg from 'pg';

import type { EvidenceFact } from './held-level.ts';
import { FACT } from './held-levels.server.ts';

const BATCH = 20_000;

/** All evidence of one person about one competency. */
export type Proof = {
  employeeId: string;
  competencyId: string;
  frameworkId: string;
  facts: EvidenceFact[];
};

type StoredFact = EvidenceFact & Omit<Proof, 'facts'>;

/**
 * Reads the evidence person by person, a batch at a time: memory does not grow with the organisation.
 * The caller has opened a transaction on `client` and reads the batches to the end before using it otherwise.
 * @param only these people, this framework; null: all
 */
export async function* proofsInOrder(
  client: pg.ClientBase,
  only: { employeeIds?: string[] | null; frameworkId?: string | null },
): AsyncGenerator<Proof[]> {
  await client.query(`DECLARE evidence_read NO SCROLL CURSOR FOR ${EVIDENCE}`, [
    only.employeeIds ?? null,
    only.frameworkId ?? null,
  ]);
  let carried: StoredFact[] = [];
  for (;;) {
    const { rows } = await client.query<StoredFact>(`FETCH ${BATCH} FROM evidence_read`);
    const facts = carried.concat(rows);
    const last = facts.at(-1);
    if (!last) break;
    // The last pair may go on in the next batch.
    const whole =
      rows.length < BATCH ? facts.length : facts.findIndex((fact) => samePair(fact, last));
    yield together(facts.slice(0, whole));
    carried = facts.slice(whole);
    if (rows.length < BATCH) break;
  }
  await client.query('CLOSE evidence_read');
}

function together(facts: StoredFact[]): Proof[] {
  const proofs: Proof[] = [];
  for (let start = 0, end = 0; start < facts.length; start = end) {
    const first = facts[start]!;
    while (end < facts.length && samePair(facts[end]!, first)) end += 1;
    const { employeeId, competencyId, frameworkId } = first;
    proofs.push({ employeeId, competencyId, frameworkId, facts: facts.slice(start, end) });
  }
  return proofs;
}

function samePair(a: StoredFact, b: StoredFact): boolean {
  return a.employeeId === b.employeeId && a.competencyId === b.competencyId;
}

const EVIDENCE = `
  SELECT ${FACT}
    FROM "Evidence" v JOIN "Competency" k ON k.id = v."competencyId"
   WHERE ($1::uuid[] IS NULL OR v."employeeId" = ANY ($1::uuid[]))
     AND ($2::uuid IS NULL OR k."frameworkId" = $2::uuid)
   ORDER BY v."employeeId", v."competencyId"`;
