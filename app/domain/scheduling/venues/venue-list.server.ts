import type { Actor } from '#app/domain/organisation/actor.ts';
import { canKeepRegisters, canReadRegisters } from '#app/domain/scheduling/register-policy.ts';
import { REGISTER_PAGE, type RegisterSearch } from '#app/domain/scheduling/register-search.ts';
import { type Counted, type CountedRows, pageOf } from '#app/platform/counted-rows.ts';
import { rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { likePattern } from '#app/platform/like-pattern.ts';

export type VenueLine = {
  id: string;
  name: string;
  address: string;
  zone: string;
  /** In use. */
  rooms: number;
  /** Of the largest of them; null without rooms. */
  largest: number | null;
  archived: boolean;
};

export type VenueList = CountedRows<VenueLine> & {
  /** There is none at all, whatever is searched for. */
  none: boolean;
  mayKeep: boolean;
};

/**
 * One page of the venues by name; a search is a part of their name or address, or of the name or equipment of a room.
 * @throws not found for whoever reads no registers
 */
export async function venueList(actor: Actor, search: RegisterSearch): Promise<VenueList> {
  if (!canReadRegisters(actor)) throw notFound();
  const { q, archived, page } = search;
  const values = [archived, likePattern(q), (page - 1) * REGISTER_PAGE, REGISTER_PAGE];
  const found = pageOf(await rows<Counted<VenueLine>>('venue-list', LIST, values));
  const none = found.total === 0 && (await rows('venue-any', ANY)).length === 0;
  return { ...found, none, mayKeep: canKeepRegisters(actor) };
}

const LIST = `
  SELECT v.id, v.name, v.address, v.zone, v."archivedAt" IS NOT NULL AS archived,
         own.rooms, own.largest, count(*) OVER () AS total
    FROM "Venue" v
   CROSS JOIN LATERAL (SELECT count(*) AS rooms, max(r.capacity) AS largest FROM "Room" r
                        WHERE r."venueId" = v.id AND r."archivedAt" IS NULL) own
   WHERE (v."archivedAt" IS NOT NULL) = $1::boolean
     AND ($2::text IS NULL OR v.name ILIKE $2 OR v.address ILIKE $2
          OR EXISTS (SELECT 1 FROM "Room" r
                      WHERE r."venueId" = v.id AND r."archivedAt" IS NULL
                        AND (r.name ILIKE $2 OR array_to_string(r.equipment, ', ') ILIKE $2)))
   ORDER BY lower(v.name), v.id
  OFFSET $3 LIMIT $4`;

const ANY = `SELECT 1 AS one FROM "Venue" LIMIT 1`;
