import type { RunStatement } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';

/**
 * Trainers who are put into meetings: nobody archives them until the transaction ends.
 * @throws conflict `trainerArchived`, also where there is no such trainer
 */
export async function holdTrainers(run: RunStatement, trainerIds: string[]): Promise<void> {
  const wanted = [...new Set(trainerIds)];
  if (wanted.length === 0) return;
  const held = await run(HELD, [wanted]);
  if (held.length < wanted.length) throw new DomainError('conflict', 'trainerArchived');
}

const HELD = `
  SELECT id FROM "Trainer" WHERE id = ANY ($1::uuid[]) AND "archivedAt" IS NULL
   ORDER BY id FOR SHARE`;
