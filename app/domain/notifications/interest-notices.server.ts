import { dayIn } from '#app/platform/clock.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import type { StoredEvent } from '#app/platform/event-types.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { Notice } from './notices.server.ts';
import { theInterestedIn } from './recipients.server.ts';

/** A batch is announced of a course that people waited for. */
export async function interestNotice(
  tx: Tx,
  { subjectId }: StoredEvent<'offering.interest-told'>,
): Promise<Notice | null> {
  const [batch] = await runIn(tx)<Batch>(BATCH, [subjectId]);
  if (!batch) return null;
  const { title, slug, startsAt, zone } = batch;
  return {
    kind: 'batchAnnounced',
    params: { course: title, day: dayIn(zone, startsAt) },
    to: await theInterestedIn(tx, subjectId),
    path: `/courses/${slug}`,
  };
}

type Batch = { title: Localised; slug: string; startsAt: Date; zone: string };

const BATCH = `
  SELECT c.title, c.slug, o.zone,
         coalesce((SELECT min(m."startsAt") FROM "Meeting" m
                    WHERE m."offeringId" = o.id AND m."cancelledAt" IS NULL), o."opensAt") AS "startsAt"
    FROM "Offering" o
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
    JOIN "Course" c ON c.id = v."courseId"
   WHERE o.id = $1::uuid AND o.status = 'open'`;
