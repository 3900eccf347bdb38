import type { RunStatement } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';

/**
 * An institution that something is to name: nobody archives it until the transaction ends.
 * @param field of the form that it was chosen in
 * @throws conflict `partnerArchived`, also where there is no such institution
 */
export async function holdPartner(
  run: RunStatement,
  partnerId: string,
  field: string,
): Promise<void> {
  const held = await run(HELD, [partnerId]);
  if (held.length === 0) throw new DomainError('conflict', 'partnerArchived', {}, field);
}

const HELD = `
  SELECT id FROM "Partner" WHERE id = $1::uuid AND "archivedAt" IS NULL FOR SHARE`;
