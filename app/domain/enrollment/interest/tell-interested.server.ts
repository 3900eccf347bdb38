import { systemActor } from '#app/domain/organisation/actor.ts';
import { writeTold } from '#app/domain/scheduling/interest/write-interest.server.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';

/**
 * A batch is announced: whoever waits for one of its course and may take it is told of it, once. However often and
 * wherever this runs, nobody is told of two batches; for whom it is not meant goes on waiting.
 */
export async function tellInterested({ offeringId }: { offeringId: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    const courseId = await lockCourseOf(tx, offeringId);
    if (!courseId) return;
    const people = await writeTold(tx, { courseId, offeringId });
    if (people === 0) return;
    const data = { courseId, people };
    await recordEvent(tx, systemActor, 'offering.interest-told', offeringId, data);
  });
}

/** The course of a batch that is still announced; whoever notes interest in it waits. */
async function lockCourseOf(tx: Tx, offeringId: string): Promise<string | null> {
  const [course] = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id
      FROM "Offering" o
      JOIN "CourseVersion" v ON v.id = o."courseVersionId"
      JOIN "Course" c ON c.id = v."courseId"
     WHERE o.id = ${offeringId}::uuid AND o.kind = 'dated' AND o.status = 'open'
       FOR NO KEY UPDATE OF c`;
  return course?.id ?? null;
}
