import { beforeAll, describe, expect, test } from 'vitest';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { bookedMeetings } from '#app/domain/scheduling/booked-meetings.server.ts';
import { holdRooms } from '#app/domain/scheduling/venues/hold-rooms.server.ts';
import { roomChoices } from '#app/domain/scheduling/venues/room-choices.server.ts';
import {
  archiveRoom,
  createRoom,
  restoreRoom,
  saveRoom,
} from '#app/domain/scheduling/venues/save-room.server.ts';
import {
  archiveVenue,
  createVenue,
  restoreVenue,
  saveVenue,
} from '#app/domain/scheduling/venues/save-venue.server.ts';
import { venueList } from '#app/domain/scheduling/venues/venue-list.server.ts';
import { venueView } from '#app/domain/scheduling/venues/venue-view.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, runIn } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aBatch } from '#tests/support/batches.ts';
import { NAUGHTY_STRINGS } from '#tests/support/naughty-strings.ts';
import { anActor } from '#tests/support/organisation.ts';
import { answersOf, aRoom, aVenue, happenedTo } from '#tests/support/registers.ts';
import { aManager, aTrainer } from '#tests/support/studio.ts';

let manager: Actor;
let trainer: Actor;
let employee: Actor;
beforeAll(async () => {
  [manager, trainer, employee] = await Promise.all([aManager(), aTrainer(), anActor()]);
});

const all = { q: '', archived: false, page: 1 };
const typedVenue = (name: string) => ({
  venueId: newId(),
  name,
  address: '',
  zone: 'Asia/Jakarta',
});
const typedRoom = (venueId: string, name: string) => ({
  ...{ venueId, roomId: newId(), name, capacity: 20, equipment: ['AC'] },
});

describe('venues', () => {
  test('are added once however often they are sent, changed, archived and restored', async () => {
    const typed = typedVenue(`Balai ${newId()}`);
    await createVenue(manager, typed);
    await createVenue(manager, typed);
    await saveVenue(manager, typed);
    await saveVenue(manager, { ...typed, address: 'Jalan Merdeka 1' });
    await archiveVenue(manager, typed.venueId);
    await archiveVenue(manager, typed.venueId);
    expect((await venueView(trainer, typed.venueId)).archived).toBe(true);
    await restoreVenue(manager, typed.venueId);
    expect(await venueView(trainer, typed.venueId)).toMatchObject({
      ...{ name: typed.name, address: 'Jalan Merdeka 1', zone: 'Asia/Jakarta' },
      ...{ archived: false, rooms: [], mayKeep: false },
    });
    expect(await happenedTo(typed.venueId)).toEqual([
      'venue.created',
      'venue.saved',
      'venue.archived',
      'venue.restored',
    ]);
  });

  test('have names of their own, whatever their case and whatever signs are in them', async () => {
    const name = `Aula_${newId()}%`;
    await createVenue(manager, typedVenue(name));
    expect(await refusalOf(createVenue(manager, typedVenue(name.toUpperCase())))).toBe(
      'venueNameTaken',
    );
    // The signs are themselves, no pattern.
    expect(await refusalOf(createVenue(manager, typedVenue(name.replace('_', 'x'))))).toBe(
      'accepted',
    );
    const other = typedVenue(`Lain ${newId()}`);
    await createVenue(manager, other);
    expect(await refusalOf(saveVenue(manager, { ...other, name }))).toBe('venueNameTaken');
  });

  test('of one name, added at the same moment, are one', async () => {
    for (let round = 0; round < 10; round++) {
      const name = `Bersamaan ${newId()}`;
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => refusalOf(createVenue(manager, typedVenue(name)))),
      );
      expect(answers.sort()).toEqual(['accepted', ...Array<string>(7).fill('venueNameTaken')]);
    }
  });

  test('are kept by training managers alone, and not there for others', async () => {
    const { venueId, roomId } = await aVenue();
    for (const actor of [trainer, employee])
      expect(
        await answersOf([
          createVenue(actor, typedVenue('x')),
          saveVenue(actor, { ...typedVenue('x'), venueId }),
          archiveVenue(actor, venueId),
          createRoom(actor, typedRoom(venueId, 'x')),
          archiveRoom(actor, { venueId, roomId }),
        ]),
      ).toEqual(['notFound']);
    expect(await refusalOf(venueList(employee, all))).toBe('notFound');
    expect(await refusalOf(venueView(employee, venueId))).toBe('notFound');
    expect(await refusalOf(roomChoices(employee))).toBe('notFound');
    expect(await refusalOf(saveVenue(manager, typedVenue('x')))).toBe('notFound');
  });
});

describe('rooms', () => {
  test('are added once, changed, archived and restored', async () => {
    const { venueId } = await aVenue();
    const typed = typedRoom(venueId, 'Ruang Anggrek');
    await createRoom(manager, typed);
    await createRoom(manager, typed);
    await saveRoom(manager, typed);
    await saveRoom(manager, { ...typed, capacity: 25, equipment: ['AC', 'proyektor'] });
    await archiveRoom(manager, typed);
    await restoreRoom(manager, typed);
    const { rooms } = await venueView(manager, venueId);
    expect(rooms.find(({ id }) => id === typed.roomId)).toEqual({
      ...{ id: typed.roomId, name: 'Ruang Anggrek', capacity: 25 },
      ...{ equipment: ['AC', 'proyektor'], archived: false, coming: 0 },
    });
    expect(await happenedTo(typed.roomId)).toEqual([
      'room.created',
      'room.saved',
      'room.archived',
      'room.restored',
    ]);
  });

  test('have names of their own at a venue', async () => {
    const [one, other] = [await aVenue(), await aVenue()];
    expect(await refusalOf(createRoom(manager, typedRoom(one.venueId, 'Melati')))).toBe('accepted');
    expect(await refusalOf(createRoom(manager, typedRoom(one.venueId, 'MELATI')))).toBe(
      'roomNameTaken',
    );
    expect(await refusalOf(createRoom(manager, typedRoom(other.venueId, 'Melati')))).toBe(
      'accepted',
    );
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        refusalOf(createRoom(manager, typedRoom(one.venueId, 'Mawar'))),
      ),
    );
    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
  });

  test('of another venue are not found through this one', async () => {
    const [one, other] = [await aVenue(), await aVenue()];
    const foreign = { ...typedRoom(one.venueId, 'x'), roomId: other.roomId };
    expect(await refusalOf(saveRoom(manager, foreign))).toBe('notFound');
    expect(await refusalOf(archiveRoom(manager, foreign))).toBe('notFound');
    expect(await refusalOf(createRoom(manager, typedRoom(newId(), 'x')))).toBe('notFound');
  });

  test('are not added to an archived venue', async () => {
    const { venueId } = await aVenue({ archivedAt: now() });
    expect(await refusalOf(createRoom(manager, typedRoom(venueId, 'x')))).toBe('venueArchived');
  });
});

describe('choosing a room', () => {
  test('offers those in use, and those chosen before', async () => {
    const open = await aVenue();
    const closed = await aVenue({ archivedAt: now() });
    const gone = await aRoom(open.venueId, { archivedAt: now() });
    const mine = [open.roomId, closed.roomId, gone];
    const offered = async (chosen: string[]) =>
      (await roomChoices(trainer, chosen)).map(({ id }) => id).filter((id) => mine.includes(id));
    expect(await offered([])).toEqual([open.roomId]);
    expect((await offered([closed.roomId, gone])).sort()).toEqual([...mine].sort());
    const choice = (await roomChoices(trainer)).find(({ id }) => id === open.roomId);
    expect(choice).toMatchObject({ capacity: 30, venueId: open.venueId, zone: 'Asia/Makassar' });
  });

  test('an archived one is refused, also where it is archived at the same moment', async () => {
    const { venueId, roomId } = await aVenue();
    const hold = () => db.$transaction((tx) => holdRooms(runIn(tx), [roomId, roomId]));
    expect(await refusalOf(hold())).toBe('accepted');
    expect(await refusalOf(db.$transaction((tx) => holdRooms(runIn(tx), [newId()])))).toBe(
      'roomArchived',
    );
    let archiving: Promise<void> | undefined;
    await db.$transaction(async (tx) => {
      await holdRooms(runIn(tx), [roomId]);
      archiving = archiveVenue(manager, venueId);
      const waits = await Promise.race([archiving.then(() => false), waitsForRow(tx)]);
      expect(waits).toBe(true);
    });
    await archiving;
    expect(await refusalOf(hold())).toBe('roomArchived');
  });
});

/** Answers once somebody waits for a lock that this transaction holds. */
async function waitsForRow(tx: Parameters<Parameters<typeof db.$transaction>[0]>[0]) {
  for (;;) {
    const blocked = await runIn(tx)(
      `SELECT 1 FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))`,
    );
    if (blocked.length > 0) return true;
  }
}

describe('the list and the page', () => {
  test('find by name, address, room and equipment, and whatever signs are asked for', async () => {
    const name = `Graha ${newId()}`;
    const { venueId } = await aVenue({ name });
    await aRoom(venueId, { name: `Kenanga ${venueId}`, equipment: [`papan ${venueId}`] });
    const found = async (q: string, archived = false) =>
      (await venueList(trainer, { ...all, q, archived })).rows.map(({ id }) => id);
    expect(await found(name.toUpperCase())).toEqual([venueId]);
    expect(await found(`kenanga ${venueId}`)).toEqual([venueId]);
    expect(await found(`PAPAN ${venueId}`)).toEqual([venueId]);
    expect(await found(name, true)).toEqual([]);
    for (const text of NAUGHTY_STRINGS.slice(0, 60).filter((one) => !one.includes('\0')))
      await found(text);
  });

  test('show what is to come in the rooms, cancelled meetings left out', async () => {
    const { venueId, roomId } = await aVenue();
    const other = await aRoom(venueId);
    const meetings: [string, string][] = [
      ['2033-03-02T01:00:00Z', '2033-03-02T05:00:00Z'],
      ['2033-03-01T01:00:00Z', '2033-03-01T05:00:00Z'],
      ['2020-03-01T01:00:00Z', '2020-03-01T05:00:00Z'],
    ];
    const { offeringId } = await aBatch({ meetings, roomId, status: 'planned' });
    const cancelled = await aBatch({
      meetings: [['2033-04-01T01:00:00Z', '2033-04-01T05:00:00Z']],
      roomId,
    });
    await db.meeting.updateMany({
      where: { offeringId: cancelled.offeringId },
      data: { cancelledAt: now() },
    });
    const search = { when: 'coming' as const, roomId: null, page: 1 };
    const coming = await bookedMeetings(trainer, { venueId, roomId: null }, search);
    expect(coming.total).toBe(2);
    expect(coming.rows.map(({ startsAt }) => startsAt.toISOString().slice(0, 10))).toEqual([
      '2033-03-01',
      '2033-03-02',
    ]);
    expect(coming.rows[0]).toMatchObject({ offeringId, planned: true, room: { venueId } });
    const of = (room: string, when: 'coming' | 'past') =>
      bookedMeetings(trainer, { venueId, roomId: room }, { ...search, when });
    expect((await of(other, 'coming')).total).toBe(0);
    expect((await of(roomId, 'past')).total).toBe(1);
    const { rooms } = await venueView(trainer, venueId);
    expect(rooms.find(({ id }) => id === roomId)?.coming).toBe(2);
    expect(await refusalOf(bookedMeetings(employee, { venueId, roomId: null }, search))).toBe(
      'notFound',
    );
  });
});
