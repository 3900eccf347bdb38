import type { RunStatement } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';

/**
 * Rooms that meetings are put into: nobody archives them, or their venue, until the transaction ends.
 * @throws conflict `roomArchived`, also where there is no such room
 */
export async function holdRooms(run: RunStatement, roomIds: string[]): Promise<void> {
  const wanted = [...new Set(roomIds)];
  if (wanted.length === 0) return;
  const held = await run(HELD, [wanted]);
  if (held.length < wanted.length) throw new DomainError('conflict', 'roomArchived');
}

const HELD = `
  SELECT r.id FROM "Room" r JOIN "Venue" v ON v.id = r."venueId"
   WHERE r.id = ANY ($1::uuid[]) AND r."archivedAt" IS NULL AND v."archivedAt" IS NULL
   ORDER BY v.id, r.id
     FOR SHARE`;
