import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, type RunStatement, runIn } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { type AnnouncedFacts, checkAnnouncement } from './announcement.ts';
import { lockBatch } from './lock-batch.server.ts';
import { noteChange } from './note-change.server.ts';

/**
 * Announces a batch: people see it from now on, and may enrol while its window is open. Announcing it twice does
 * nothing.
 * @throws conflict with the first thing that is missing, as `checkAnnouncement` names it
 */
export async function announceOffering(actor: Actor, offeringId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const batch = await lockBatch(tx, actor, offeringId);
    if (batch.status === 'open') return;
    const facts = await announcedFacts(runIn(tx), offeringId);
    const [problem] = checkAnnouncement(facts, now()).problems;
    if (problem) throw new DomainError('conflict', problem);
    await tx.offering.update({ where: { id: offeringId }, data: { status: 'open' } });
    await noteChange(tx, actor, offeringId, {
      kind: 'opened',
      reason: '',
      before: { status: 'planned' },
      after: { status: 'open' },
    });
    await recordEvent(tx, actor, 'offering.opened', offeringId, { courseId: batch.courseId });
  });
}

/** What the announcement of a batch is checked by. */
export async function announcedFacts(
  run: RunStatement,
  offeringId: string,
): Promise<AnnouncedFacts> {
  const [facts] = await run<Stored>(FACTS, [offeringId]);
  if (!facts) throw new Error(`There is no batch ${offeringId}.`);
  return {
    ...facts,
    meetings: facts.meetings.map((meeting) => ({
      ...meeting,
      startsAt: new Date(meeting.startsAt),
    })),
  };
}

type Stored = Omit<AnnouncedFacts, 'meetings'> & {
  meetings: (Omit<AnnouncedFacts['meetings'][number], 'startsAt'> & { startsAt: string })[];
};

const FACTS = `
  SELECT o."opensAt", o."closesAt", o.capacity, c."archivedAt" IS NOT NULL AS "courseArchived",
         ARRAY(SELECT q.seats FROM "OfferingQuota" q WHERE q."offeringId" = o.id) AS quotas,
         (SELECT coalesce(json_agg(json_build_object(
                   'startsAt', m."startsAt", 'hasRoom', m."roomId" IS NOT NULL, 'roomCapacity', r.capacity,
                   'online', m."onlineUrl" IS NOT NULL,
                   'trainers', (SELECT count(*) FROM "MeetingTrainer" t WHERE t."meetingId" = m.id))
                 ORDER BY m."startsAt"), '[]')
            FROM "Meeting" m LEFT JOIN "Room" r ON r.id = m."roomId"
           WHERE m."offeringId" = o.id AND m."cancelledAt" IS NULL) AS meetings
    FROM "Offering" o
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
    JOIN "Course" c ON c.id = v."courseId"
   WHERE o.id = $1::uuid`;
