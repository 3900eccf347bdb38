import type { Actor } from '#app/domain/organisation/actor.ts';
import { lockRegister } from '#app/domain/scheduling/lock-register.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

/** `zone`: an IANA name; what is planned there begins with it. */
export type VenueTyped = { venueId: string; name: string; address: string; zone: string };

/**
 * Adds a venue without rooms; sent twice, it is one.
 * @throws not found for whoever keeps no registers; conflict `venueNameTaken`
 */
export async function createVenue(actor: Actor, typed: VenueTyped): Promise<void> {
  const { venueId: id, name, address, zone } = typed;
  await db.$transaction(async (tx) => {
    await lockRegister(tx, actor, 'venues');
    if (await tx.venue.count({ where: { id } })) return;
    await assertNameFree(tx, typed);
    await tx.venue.create({ data: { id, name, address, zone } });
    await recordEvent(tx, actor, 'venue.created', id, {});
  });
}

/** Meetings planned there keep their times and zone. @throws as createVenue, and where there is none */
export async function saveVenue(actor: Actor, typed: VenueTyped): Promise<void> {
  const { venueId: id, name, address, zone } = typed;
  await db.$transaction(async (tx) => {
    await lockRegister(tx, actor, 'venues');
    const kept = await venueOf(tx, id);
    if (name === kept.name && address === kept.address && zone === kept.zone) return;
    await assertNameFree(tx, typed);
    await tx.venue.update({ where: { id }, data: { name, address, zone } });
    await recordEvent(tx, actor, 'venue.saved', id, {});
  });
}

/** Its rooms are no longer offered; the meetings in them stay. Archiving twice is archiving once. */
export async function archiveVenue(actor: Actor, venueId: string): Promise<void> {
  await keepArchived(actor, venueId, true);
}

export async function restoreVenue(actor: Actor, venueId: string): Promise<void> {
  await keepArchived(actor, venueId, false);
}

async function keepArchived(actor: Actor, id: string, wanted: boolean): Promise<void> {
  await db.$transaction(async (tx) => {
    await lockRegister(tx, actor, 'venues');
    const { archivedAt } = await venueOf(tx, id);
    if ((archivedAt !== null) === wanted) return;
    await tx.venue.update({ where: { id }, data: { archivedAt: wanted ? now() : null } });
    await recordEvent(tx, actor, wanted ? 'venue.archived' : 'venue.restored', id, {});
  });
}

/** @throws not found */
export async function venueOf(tx: Tx, id: string) {
  const venue = await tx.venue.findUnique({ where: { id } });
  if (!venue) throw notFound();
  return venue;
}

async function assertNameFree(tx: Tx, { venueId, name }: VenueTyped): Promise<void> {
  const others = await runIn(tx)(SAME_NAME, [name, venueId]);
  if (others.length > 0) throw new DomainError('conflict', 'venueNameTaken', {}, 'name');
}

const SAME_NAME = `SELECT id FROM "Venue" WHERE lower(name) = lower($1) AND id <> $2::uuid`;
