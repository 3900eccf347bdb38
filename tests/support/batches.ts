import type { Audience } from '#app/domain/catalogue/course-content.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import { aPublishedCourse } from './published-course.ts';

let serial = 0;

type Options = {
  versionId?: string;
  status?: 'planned' | 'open' | 'cancelled';
  capacity?: number;
  audience?: Partial<Audience>;
  opensAt?: Date;
  closesAt?: Date;
  name?: { id: string; en: string };
  /** From when to when it meets, in UTC; by default a day of its own. */
  meetings?: [startsAt: string, endsAt: string][];
  zone?: string;
  roomId?: string;
};

/** A batch of a published workshop that takes people now, with its meetings. */
export async function aBatch(options: Options = {}) {
  const n = ++serial;
  const { status = 'open', capacity = null, audience = {}, zone = 'Asia/Makassar' } = options;
  const { versionId = (await aPublishedCourse({ kind: 'workshop' })).versionId, roomId } = options;
  const { meetings = [ownDay(n)] } = options;
  const { course } = await db.courseVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { course: true },
  });
  const offering = await db.offering.create({
    data: {
      ...{ id: newId(), courseVersionId: versionId, code: `ANGKATAN-${n}`, kind: 'dated' },
      ...{ status, capacity, zone, audience, name: options.name ?? {} },
      opensAt: options.opensAt ?? new Date(now().getTime() - 60_000),
      closesAt: options.closesAt ?? null,
      cancelledAt: status === 'cancelled' ? now() : null,
      meetings: {
        create: meetings.map(([startsAt, endsAt]) => ({
          ...{ id: newId(), startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
          ...{ zone, roomId: roomId ?? null },
        })),
      },
    },
    include: { meetings: { orderBy: { startsAt: 'asc' } } },
  });
  return { offeringId: offering.id, course, versionId, meetings: offering.meetings };
}

function ownDay(n: number): [string, string] {
  const day = new Date(Date.UTC(2031, 0, n)).toISOString().slice(0, 10);
  return [`${day}T00:00:00Z`, `${day}T08:00:00Z`];
}

/** The meetings whose time a person has taken. */
export async function takenBy(employeeId: string): Promise<string[]> {
  const taken = await db.seatTime.findMany({
    where: { employeeId },
    orderBy: { startsAt: 'asc' },
    select: { meetingId: true },
  });
  return taken.map(({ meetingId }) => meetingId);
}
