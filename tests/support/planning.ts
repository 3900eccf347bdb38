import type { BatchFacts } from '#app/domain/scheduling/offering/batch-form.ts';
import type { MeetingFacts } from '#app/domain/scheduling/offering/meeting-form.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import { anActor } from './organisation.ts';

let serial = 0;

export const aPlanner = () => anActor({ grants: [{ role: 'training_manager' }] });

/** A room of a venue of its own. */
export async function aMeetingRoom(capacity = 30) {
  const n = ++serial;
  const zone = 'Asia/Makassar';
  const venue = await db.venue.create({ data: { id: newId(), name: `Gedung ${n}`, zone } });
  return db.room.create({
    data: { id: newId(), venueId: venue.id, name: `Ruang ${n}`, capacity, equipment: [] },
  });
}

/** Somebody from outside who teaches. */
export async function anOutsideTrainer() {
  return db.trainer.create({ data: { id: newId(), name: `Pengajar ${++serial}` } });
}

/** What the form of a batch says, with nothing but what it must. */
export function batchFacts(more: Partial<BatchFacts> = {}): BatchFacts {
  return {
    ...{ name: { id: '', en: '' }, code: '', zone: 'Asia/Makassar', capacity: 20 },
    opensAt: new Date('2029-01-01T00:00:00Z'),
    closesAt: new Date('2030-01-01T00:00:00Z'),
    ...{ units: [], families: [], levels: [], statuses: [], quotas: [], materials: [] },
    ...{ currency: 'IDR', budgetLine: '', notice: { id: '', en: '' } },
    ...more,
  };
}

/** A meeting on a day, from 08.00 to 16.00 WITA. */
export function meetingOn(day: string, more: Partial<MeetingFacts> = {}): MeetingFacts {
  return {
    title: { id: '', en: '' },
    startsAt: new Date(`${day}T00:00:00Z`),
    endsAt: new Date(`${day}T08:00:00Z`),
    ...{ trainerIds: [], reason: '' },
    ...more,
  };
}
