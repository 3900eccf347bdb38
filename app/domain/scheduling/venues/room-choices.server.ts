import type { Actor } from '#app/domain/organisation/actor.ts';
import { canReadRegisters } from '#app/domain/scheduling/register-policy.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

export type RoomChoice = {
  id: string;
  name: string;
  capacity: number;
  equipment: string[];
  venueId: string;
  venue: string;
  /** Of the venue: what is held there is at its time. */
  zone: string;
};

/**
 * The rooms that meetings can be put into, by venue and name.
 * @param chosen rooms that stay to choose although they, or their venue, were archived since
 * @throws not found for whoever reads no registers
 */
export async function roomChoices(actor: Actor, chosen: string[] = []): Promise<RoomChoice[]> {
  if (!canReadRegisters(actor)) throw notFound();
  return rows<RoomChoice>('room-choices', CHOICES, [chosen]);
}

const CHOICES = `
  SELECT r.id, r.name, r.capacity, r.equipment, v.id AS "venueId", v.name AS venue, v.zone
    FROM "Room" r JOIN "Venue" v ON v.id = r."venueId"
   WHERE (r."archivedAt" IS NULL AND v."archivedAt" IS NULL) OR r.id = ANY ($1::uuid[])
   ORDER BY v.name, v.id, r.name`;
