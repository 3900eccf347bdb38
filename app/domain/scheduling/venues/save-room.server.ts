import type { Actor } from '#app/domain/organisation/actor.ts';
import { lockRegister } from '#app/domain/scheduling/lock-register.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { venueOf } from './save-venue.server.ts';

/** `capacity`: people it holds. `equipment`: short words. */
export type RoomTyped = {
  venueId: string;
  roomId: string;
  name: string;
  capacity: number;
  equipment: string[];
};

/**
 * Adds a room to a venue; sent twice, it is one.
 * @throws not found for whoever keeps no registers, and of another venue; conflict `venueArchived`, `roomNameTaken`
 */
export async function createRoom(actor: Actor, typed: RoomTyped): Promise<void> {
  const { roomId: id, venueId } = typed;
  await db.$transaction(async (tx) => {
    await lockRegister(tx, actor, 'venues');
    const { archivedAt } = await venueOf(tx, venueId);
    if (await tx.room.count({ where: { id, venueId } })) return;
    if (archivedAt) throw new DomainError('conflict', 'venueArchived');
    await assertNameFree(tx, typed);
    await tx.room.create({ data: { id, venueId, ...factsOf(typed) } });
    await recordEvent(tx, actor, 'room.created', id, { venueId, capacity: typed.capacity });
  });
}

/** Meetings planned in it stay, also where it has become smaller than they are. @throws as createRoom */
export async function saveRoom(actor: Actor, typed: RoomTyped): Promise<void> {
  const { roomId: id, venueId } = typed;
  await db.$transaction(async (tx) => {
    await lockRegister(tx, actor, 'venues');
    const room = await roomOf(tx, typed);
    if (isSame(room, typed)) return;
    await assertNameFree(tx, typed);
    await tx.room.update({ where: { id }, data: factsOf(typed) });
    const capacity = { from: room.capacity, to: typed.capacity };
    await recordEvent(tx, actor, 'room.saved', id, { venueId, capacity });
  });
}

type RoomPlace = { venueId: string; roomId: string };

/** It is no longer offered; the meetings in it stay. Archiving twice is archiving once. */
export async function archiveRoom(actor: Actor, place: RoomPlace): Promise<void> {
  await keepArchived(actor, place, true);
}

export async function restoreRoom(actor: Actor, place: RoomPlace): Promise<void> {
  await keepArchived(actor, place, false);
}

async function keepArchived(actor: Actor, place: RoomPlace, wanted: boolean): Promise<void> {
  const { roomId: id, venueId } = place;
  await db.$transaction(async (tx) => {
    await lockRegister(tx, actor, 'venues');
    const { archivedAt } = await roomOf(tx, place);
    if ((archivedAt !== null) === wanted) return;
    await tx.room.update({ where: { id }, data: { archivedAt: wanted ? now() : null } });
    await recordEvent(tx, actor, wanted ? 'room.archived' : 'room.restored', id, { venueId });
  });
}

async function roomOf(tx: Tx, { roomId: id, venueId }: RoomPlace) {
  const room = await tx.room.findUnique({ where: { id, venueId } });
  if (!room) throw notFound();
  return room;
}

type RoomFacts = Pick<RoomTyped, 'name' | 'capacity' | 'equipment'>;

function factsOf({ name, capacity, equipment }: RoomFacts): RoomFacts {
  return { name, capacity, equipment };
}

function isSame(one: RoomFacts, other: RoomFacts): boolean {
  return (
    one.name === other.name &&
    one.capacity === other.capacity &&
    one.equipment.join('\n') === other.equipment.join('\n')
  );
}

/** Also that of an archived one: restored, it would be the second of its name. */
async function assertNameFree(tx: Tx, { roomId, venueId, name }: RoomTyped): Promise<void> {
  const others = await runIn(tx)(SAME_NAME, [name, roomId, venueId]);
  if (others.length > 0) throw new DomainError('conflict', 'roomNameTaken', {}, 'name');
}

const SAME_NAME = `
  SELECT id FROM "Room" WHERE lower(name) = lower($1) AND id <> $2::uuid AND "venueId" = $3::uuid`;
