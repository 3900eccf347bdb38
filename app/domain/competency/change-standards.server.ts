import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import { canKeepStandards } from './competency-policy.ts';
import { READ_MODELS_LOCK } from './lock-levels.server.ts';
import { readRevision, type RevisedCell } from './read-revision.server.ts';
import { remakeStandards } from './remake-standards.server.ts';
import type { StandardRevision } from './standard-change.ts';
import { keepUnitGaps } from './unit-gaps.server.ts';

/**
 * Lays down what positions, families and levels require from a day on. What the positions require and the counts of
 * the units follow in the same transaction; it waits for those who are recording evidence and holds new ones back,
 * because each would otherwise be counted against the other's past.
 * @returns the number of cells that changed; cells that say the same as before write nothing
 */
export async function changeStandards(
  actor: Pick<Actor, 'accountId' | 'grants'>,
  revision: StandardRevision,
): Promise<number> {
  if (!canKeepStandards(actor as Actor)) throw notFound();
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${READ_MODELS_LOCK}::bigint)`;
      const { cells, positions } = await readRevision(runIn(tx), revision);
      if (cells.length === 0) return 0;
      const positionIds = positions.map(({ id }) => id);
      const entryIds = await keepUnitGaps(tx, { positionIds }, async () => {
        const ids = await addEntries(tx, actor.accountId, revision, cells);
        await remakeStandards(runIn(tx), positionIds);
        return ids;
      });
      await recordEvent(tx, actor, 'standard.changed', entryIds[0]!, {
        entryIds,
        positions: positionIds.length,
        validFrom: revision.validFrom,
      });
      return cells.length;
    },
    { timeout: 120_000 },
  );
}

async function addEntries(
  tx: Tx,
  createdById: string | null,
  { validFrom, decreeNumber, decreeDate }: StandardRevision,
  cells: RevisedCell[],
): Promise<string[]> {
  const ids = cells.map(() => newId());
  const keyOf = (scope: RevisedCell['scope']) =>
    cells.map((cell) => (cell.scope === scope ? cell.key : null));
  await tx.$queryRawUnsafe(
    ADD,
    ids,
    keyOf('position'),
    keyOf('family'),
    keyOf('level'),
    cells.map(({ competencyId }) => competencyId),
    cells.map(({ level }) => level),
    cells.map(({ importance }) => importance),
    validFrom,
    decreeNumber,
    decreeDate,
    createdById,
  );
  return ids;
}

/** The moment is the database's, taken under the lock: of two entries of one day the one made later counts. */
const ADD = `
  INSERT INTO "StandardEntry" (id, "positionId", family, "positionLevel", "competencyId", level, importance,
                               "validFrom", "decreeNumber", "decreeDate", "createdById", "createdAt")
  SELECT c.*, $8::date, $9::text, $10::date, $11::uuid, clock_timestamp()
    FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::int[], $7::text[]) c`;
