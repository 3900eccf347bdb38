import type { Actor } from '#app/domain/organisation/actor.ts';
import { canKeepRegisters, canReadRegisters } from '#app/domain/scheduling/register-policy.ts';
import { now } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

export type VenueRoom = {
  id: string;
  name: string;
  capacity: number;
  equipment: string[];
  archived: boolean;
  /** How many meetings are to come in it. */
  coming: number;
};

export type VenueView = {
  id: string;
  name: string;
  address: string;
  zone: string;
  archived: boolean;
  /** By name, archived ones last. */
  rooms: VenueRoom[];
  mayKeep: boolean;
};

/** A venue with its rooms. @throws not found */
export async function venueView(actor: Actor, venueId: string): Promise<VenueView> {
  if (!canReadRegisters(actor)) throw notFound();
  const venue = await row<Omit<VenueView, 'mayKeep'>>('venue-view', VENUE, [venueId, now()]);
  if (!venue) throw notFound();
  return { ...venue, mayKeep: canKeepRegisters(actor) };
}

const VENUE = `
  SELECT v.id, v.name, v.address, v.zone, v."archivedAt" IS NOT NULL AS archived,
         (SELECT coalesce(json_agg(r ORDER BY r.archived, lower(r.name), r.id), '[]')
            FROM (SELECT o.id, o.name, o.capacity, o.equipment, o."archivedAt" IS NOT NULL AS archived,
                         (SELECT count(*) FROM "Meeting" m
                           WHERE m."roomId" = o.id AND m."cancelledAt" IS NULL
                             AND m."endsAt" > $2::timestamptz) AS coming
                    FROM "Room" o WHERE o."venueId" = v.id) r) AS rooms
    FROM "Venue" v WHERE v.id = $1::uuid`;
