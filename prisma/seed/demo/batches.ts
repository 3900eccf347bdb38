import { changeCapacity } from '#app/domain/enrollment/change-capacity.server.ts';
import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { keepMeeting } from '#app/domain/enrollment/reschedule-meeting.server.ts';
import { demoAccounts, demoEmail } from '#app/domain/identity/demo-accounts.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { actorOfAccount } from '#app/domain/organisation/load-actor.server.ts';
import { announceOffering } from '#app/domain/scheduling/offering/announce-offering.server.ts';
import { planOffering } from '#app/domain/scheduling/offering/plan-offering.server.ts';
import { addDays, type Day } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';
import { momentOf } from '#app/platform/zoned-time.ts';

/** Where the demo city meets. */
const ZONE = env.ORGANISATION_TIME_ZONE === 'Asia/Jayapura' ? 'Asia/Jayapura' : 'Asia/Jakarta';

/** Where people meet and who teaches, an open batch of a workshop with people in it, and one that is planned. */
export async function planBatches(manager: Actor): Promise<void> {
  const workshops = await db.course.findMany({
    where: { kind: 'workshop', archivedAt: null, currentVersionId: { not: null } },
    orderBy: { code: 'asc' },
    take: 2,
    select: { id: true },
  });
  const [first, second = first] = workshops;
  if (!first || !second) return;
  const { rooms, trainerIds, partnerId } = await registers();
  const monday = firstMondayAfter(addDays(today(), 21));

  const open = await planOffering(manager, first.id, facts(monday, { capacity: 24, minimum: 10 }));
  for (const [at, day] of [monday, addDays(monday, 1), addDays(monday, 2)].entries())
    await keepMeeting(manager, open, null, meeting(day, at + 1, rooms[0]!, trainerIds));
  await announceOffering(manager, open);
  const reason = 'Ruang pertemuan dapat menampung lebih banyak peserta.';
  await changeCapacity(manager, open, { capacity: 28, reason });

  await enrolSome(open);

  const later = addDays(monday, 35);
  const planned = await planOffering(manager, second.id, {
    ...facts(later, { capacity: 40, minimum: 15 }),
    ...{ organiserId: partnerId, cost: 48_000_000, budgetLine: '5.1.02.02.12.0001' },
  });
  await keepMeeting(manager, planned, null, meeting(later, 1, rooms[1]!, trainerIds.slice(1)));
}

/** Colleagues of the demo people: what those do themselves stays for whoever looks around. */
async function enrolSome(offeringId: string): Promise<void> {
  const own = demoAccounts.map((name) => demoEmail(name));
  const accounts = await db.account.findMany({
    where: { employeeId: { not: null }, OR: [{ email: null }, { email: { notIn: own } }] },
    orderBy: { id: 'asc' },
    take: 6,
    select: { id: true },
  });
  for (const { id } of accounts) {
    const actor = await actorOfAccount(id);
    if (actor) await enroll(actor, { offeringId });
  }
}

function facts(day: Day, seats: { capacity: number; minimum: number }) {
  return {
    ...({ name: { id: '', en: '' }, code: '', zone: ZONE, ...seats } as const),
    opensAt: momentOf(ZONE, `${addDays(today(), -2)}T08:00`)!,
    closesAt: momentOf(ZONE, `${addDays(day, -5)}T16:00`)!,
    ...{ units: [], families: [], levels: [], statuses: [], quotas: [], materials: [] },
    ...{ currency: 'IDR' as const, budgetLine: '' },
    notice: {
      id: 'Bawa laptop dan contoh dokumen dari unit kerja Anda. Parkir tersedia di belakang gedung.',
      en: 'Bring a laptop and sample documents of your unit. You can park behind the building.',
    },
  };
}

function meeting(day: Day, at: number, roomId: string, trainerIds: string[]) {
  return {
    title: { id: `Hari ke-${at}`, en: `Day ${at}` },
    startsAt: momentOf(ZONE, `${day}T08:00`)!,
    endsAt: momentOf(ZONE, `${day}T15:30`)!,
    ...{ roomId, trainerIds, reason: '' },
  };
}

function firstMondayAfter(day: Day): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (8 - weekday) % 7 || 7);
}

async function registers() {
  const venue = await db.venue.create({
    data: {
      ...{ id: newId(), name: 'Balai Diklat Kota Contoh', zone: ZONE },
      address: 'Jalan Pendidikan 12, Kota Contoh',
    },
  });
  const [hall, small] = [newId(), newId()];
  await db.room.createMany({
    data: [
      {
        ...{ id: hall, venueId: venue.id, name: 'Aula Nusantara', capacity: 60 },
        equipment: ['Proyektor', 'Pengeras suara'],
      },
      {
        ...{ id: small, venueId: venue.id, name: 'Ruang Melati', capacity: 30 },
        equipment: ['Proyektor', 'Papan tulis'],
      },
    ],
  });
  const partner = await db.partner.create({
    data: { id: newId(), name: 'Universitas Contoh', kind: 'university' },
  });
  return { rooms: [hall, small], trainerIds: await trainers(partner.id), partnerId: partner.id };
}

/** The trainer of the demo, and somebody of the university. */
async function trainers(partnerId: string): Promise<string[]> {
  const account = await db.account.findUnique({
    where: { email: demoEmail('trainer') },
    select: { employee: { select: { id: true, name: true } } },
  });
  const [own, outside] = [newId(), newId()];
  const { employee } = account ?? {};
  if (employee)
    await db.trainer.create({ data: { id: own, employeeId: employee.id, name: employee.name } });
  await db.trainer.create({
    data: {
      ...{ id: outside, partnerId, name: 'Dr. Ratna Wulandari, M.Si.' },
      expertise: 'Manajemen pelayanan publik',
    },
  });
  return employee ? [own, outside] : [outside];
}
