import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, pool, type RunStatement, runIn, runOn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { CopyWish } from './copy-form.ts';
import { assertPlans } from './lock-batch.server.ts';
import {
  clashRefusal,
  lockWanted,
  type MeetingClash,
  meetingClashes,
  namingClashes,
} from './meeting-clashes.server.ts';
import {
  daysBetween,
  firstDayOf,
  movedMeetings,
  movedMoment,
  seriesDistances,
} from './move-meetings.ts';
import { freeCode, lockCourse } from './plan-offering.server.ts';

export type CopiedMeeting = {
  title: Localised;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  roomId: string | null;
  onlineUrl: string | null;
  trainerIds: string[];
};

/** One batch of those a wish makes: its meetings as they would be. */
export type PlannedCopy = { days: number; meetings: CopiedMeeting[] };

/**
 * The batches that copying makes, and what their meetings clash with; nothing is written.
 * @throws conflict where it has no meeting to move, or batches of a series would be at the same time
 */
export async function plannedCopies(
  run: RunStatement,
  offeringId: string,
  wish: Pick<CopyWish, 'firstDay' | 'times' | 'everyWeeks'>,
): Promise<{ copies: PlannedCopy[]; clashes: (MeetingClash & { copy: number })[] }> {
  const found = await heldMeetings(run, offeringId);
  const [first] = found;
  if (!first) throw new DomainError('conflict', 'copyWithoutMeeting');
  const distance = daysBetween(firstDayOf(first), wish.firstDay);
  const copies = seriesDistances(distance, wish.times, wish.everyWeeks).map((days) => ({
    days,
    meetings: movedMeetings(found, days),
  }));
  assertApart(copies);
  const wanted = copies.flatMap(({ meetings }) => meetings);
  const clashes = await meetingClashes(
    run,
    wanted.map((meeting) => ({ ...meeting, id: null })),
  );
  return {
    copies,
    clashes: clashes.map((clash) => ({ ...clash, copy: Math.floor(clash.at / found.length) })),
  };
}

async function heldMeetings(run: RunStatement, offeringId: string): Promise<CopiedMeeting[]> {
  return run<CopiedMeeting>(MEETINGS, [offeringId]);
}

/** Meetings that are held; of a batch that was cancelled all that it had. Archived rooms and trainers are left out. */
const MEETINGS = `
  SELECT m.title, m."startsAt", m."endsAt", m.zone, m."onlineUrl",
         (SELECT r.id FROM "Room" r JOIN "Venue" v ON v.id = r."venueId"
           WHERE r.id = m."roomId" AND r."archivedAt" IS NULL AND v."archivedAt" IS NULL) AS "roomId",
         ARRAY(SELECT t.id FROM "MeetingTrainer" mt JOIN "Trainer" t ON t.id = mt."trainerId"
                WHERE mt."meetingId" = m.id AND t."archivedAt" IS NULL ORDER BY t.id) AS "trainerIds"
    FROM "Meeting" m JOIN "Offering" o ON o.id = m."offeringId"
   WHERE m."offeringId" = $1::uuid AND (m."cancelledAt" IS NULL OR o.status = 'cancelled')
   ORDER BY m."startsAt", m.id`;

/**
 * Copies a batch to another first day, once or as a series: all its meetings move by the same days and keep the times of
 * their clocks, the window with them. The copies are planned, of the course's version today.
 * @returns the ids of the copies, in the order of time
 * @throws conflict where a room or trainer is taken, naming the other meeting, unless those are to be left out
 */
export async function copyOffering(
  actor: Actor,
  offeringId: string,
  wish: CopyWish,
): Promise<string[]> {
  assertPlans(actor);
  return namingClashes(
    () => db.$transaction((tx) => writeCopies(tx, actor, offeringId, wish), { timeout: 30_000 }),
    async () => assertNoClash((await plannedCopies(runOn(pool), offeringId, wish)).clashes),
  );
}

async function writeCopies(tx: Tx, actor: Actor, offeringId: string, wish: CopyWish) {
  const source = await sourceOf(tx, offeringId);
  const { courseId } = source.courseVersion;
  const course = await lockCourse(tx, courseId);
  await lockWanted(runIn(tx), await heldMeetings(runIn(tx), offeringId));
  const { copies, clashes } = await plannedCopies(runIn(tx), offeringId, wish);
  if (!wish.leaveOut) assertNoClash(clashes);
  const seriesId = wish.times > 1 ? newId() : null;
  const ids: string[] = [];
  for (const [nth, { days, meetings }] of copies.entries()) {
    const id = newId();
    const taken = clashes.filter(({ copy }) => copy === nth);
    await tx.offering.create({
      data: {
        ...copiedColumns(source, days),
        ...{ id, seriesId, copiedFromId: offeringId, createdById: actor.accountId },
        code: await freeCode(tx, courseId, course.code),
        courseVersionId: course.currentVersionId,
      },
    });
    for (const [at, meeting] of meetings.entries()) {
      const own = taken.filter((clash) => clash.at === nth * meetings.length + at);
      await writeCopiedMeeting(tx, id, meeting, own);
    }
    await recordEvent(tx, actor, 'offering.planned', id, { courseId, copiedFromId: offeringId });
    ids.push(id);
  }
  return ids;
}

async function sourceOf(tx: Tx, offeringId: string) {
  const source = await tx.offering.findFirst({
    where: { id: offeringId, kind: 'dated' },
    include: { quotas: true, materials: true, courseVersion: { select: { courseId: true } } },
  });
  if (!source?.zone) throw notFound();
  return { ...source, zone: source.zone };
}

function copiedColumns(source: Awaited<ReturnType<typeof sourceOf>>, days: number) {
  const { zone, capacity, minimum, organiserId, cost, currency, budgetLine } = source;
  return {
    ...({ kind: 'dated', status: 'planned' } as const),
    ...{ zone, capacity, minimum, organiserId, cost, currency, budgetLine },
    name: source.name as Localised,
    audience: source.audience as object,
    notice: source.notice as Localised,
    opensAt: movedMoment(zone, source.opensAt, days),
    closesAt: source.closesAt && movedMoment(zone, source.closesAt, days),
    quotas: { create: source.quotas.map(({ unitId, seats }) => ({ unitId, seats })) },
    materials: {
      create: source.materials.map(({ assetId, position }) => ({ assetId, position })),
    },
  };
}

/** Without the room and the trainers that are taken then. */
async function writeCopiedMeeting(
  tx: Tx,
  offeringId: string,
  { trainerIds, roomId, ...meeting }: CopiedMeeting,
  taken: MeetingClash[],
): Promise<void> {
  const [id, gone] = [newId(), new Set(taken.map((clash) => clash.id))];
  const { startsAt, endsAt } = meeting;
  const freeRoom = roomId && !gone.has(roomId) ? roomId : null;
  await tx.meeting.create({ data: { id, offeringId, ...meeting, roomId: freeRoom } });
  await tx.meetingTrainer.createMany({
    data: trainerIds
      .filter((trainerId) => !gone.has(trainerId))
      .map((trainerId) => ({ meetingId: id, trainerId, startsAt, endsAt })),
  });
}

/** @throws conflict where a batch of a series would still meet when the next one does, with a room or trainer of both */
function assertApart(copies: PlannedCopy[]): void {
  const all = copies.flatMap(({ meetings }, copy) =>
    meetings.map((meeting) => ({ copy, meeting })),
  );
  const clash = all.some(({ copy, meeting: one }, at) =>
    all
      .slice(at + 1)
      .some(
        ({ copy: other, meeting }) =>
          other !== copy &&
          meeting.startsAt < one.endsAt &&
          meeting.endsAt > one.startsAt &&
          ((one.roomId !== null && meeting.roomId === one.roomId) ||
            meeting.trainerIds.some((id) => one.trainerIds.includes(id))),
      ),
  );
  if (clash) throw new DomainError('conflict', 'seriesOverlaps', {}, 'everyWeeks');
}

/** @throws the refusal of the first clash */
function assertNoClash(clashes: MeetingClash[]): void {
  const [first] = clashes;
  if (first) throw clashRefusal(first);
}
