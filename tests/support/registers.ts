import type { NewTrainer } from '#app/domain/scheduling/trainers/trainer-form.ts';
import type { PartnerTyped } from '#app/domain/scheduling/partners/save-partner.server.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import { refusalOf } from './accounts.ts';

let serial = 0;

/** A venue with a room for thirty. */
export async function aVenue(more: { name?: string; zone?: string; archivedAt?: Date } = {}) {
  const n = ++serial;
  const venue = await db.venue.create({
    data: { id: newId(), name: `Gedung ${n}`, zone: 'Asia/Makassar', ...more },
  });
  return { venueId: venue.id, venue, roomId: await aRoom(venue.id) };
}

export async function aRoom(
  venueId: string,
  more: { name?: string; capacity?: number; equipment?: string[]; archivedAt?: Date } = {},
): Promise<string> {
  const room = await db.room.create({
    data: { id: newId(), venueId, name: `Ruang ${++serial}`, capacity: 30, equipment: [], ...more },
  });
  return room.id;
}

/** Somebody from outside who teaches; with an employee, that one. */
export async function aRegisteredTrainer(
  more: {
    name?: string;
    employeeId?: string;
    partnerId?: string;
    email?: string;
    phone?: string;
    archivedAt?: Date;
  } = {},
): Promise<string> {
  const name = `Dr. Pengajar ${++serial}, M.Si.`;
  const trainer = await db.trainer.create({ data: { id: newId(), name, ...more } });
  return trainer.id;
}

export async function aPartner(more: { name?: string; archivedAt?: Date } = {}): Promise<string> {
  const name = `Universitas ${++serial}`;
  const partner = await db.partner.create({
    data: { id: newId(), name, kind: 'university', ...more },
  });
  return partner.id;
}

/** What is typed of somebody from outside. */
export function anOutsider(more: Partial<Extract<NewTrainer, { from: 'outside' }>> = {}) {
  return {
    from: 'outside' as const,
    trainerId: newId(),
    name: `Pengajar Luar ${++serial}`,
    partnerId: null,
    email: null,
    phone: null,
    expertise: '',
    ...more,
  };
}

/** What is typed of an institution. */
export function anInstitution(more: Partial<PartnerTyped> = {}): PartnerTyped {
  return {
    partnerId: newId(),
    name: `Lembaga ${++serial}`,
    kind: 'training_body',
    agreementNumber: '',
    agreementFrom: null,
    agreementUntil: null,
    contact: '',
    email: null,
    website: null,
    ...more,
  };
}

/** The types of what happened to something, in order. */
export async function happenedTo(subjectId: string): Promise<string[]> {
  const events = await db.event.findMany({ where: { subjectId }, orderBy: { id: 'asc' } });
  return events.map(({ type }) => type);
}

/** What several at once are answered, each answer once. */
export async function answersOf(deeds: Promise<unknown>[]): Promise<string[]> {
  return [...new Set(await Promise.all(deeds.map(refusalOf)))];
}
