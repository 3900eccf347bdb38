import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { type Counted, type CountedRows, pageOf } from '#app/platform/counted-rows.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { likePattern } from '#app/platform/like-pattern.ts';

import { BATCH_SEATED, BATCH_STATE, BATCH_TIMES } from './batch-sql.server.ts';
import { canPlanOfferings, canSeeOfferings } from './offering-policy.ts';
import { BATCH_PAGE, type BatchSearch, type BatchState } from './offering-search.ts';

export type ListedBatch = {
  id: string;
  code: string;
  title: Localised;
  name: Partial<Localised>;
  state: BatchState;
  zone: string;
  firstAt: Date | null;
  lastAt: Date | null;
  meetings: number;
  capacity: number | null;
  seated: number;
  /** Venues of its meetings. */
  places: string[];
};

/** One page of the batches, the latest first, those without a date before. @throws not found for those who see none */
export async function offeringList(
  actor: Actor,
  search: BatchSearch,
): Promise<
  CountedRows<ListedBatch> & { course: { id: string; title: Localised } | null; mayPlan: boolean }
> {
  if (!canSeeOfferings(actor)) throw notFound();
  const { q, state, courseId, page } = search;
  const skip = (page - 1) * BATCH_PAGE;
  const values = [now(), likePattern(q), state, courseId, skip, BATCH_PAGE];
  const [found, course] = await Promise.all([
    rows<Counted<ListedBatch>>('batches', BATCHES, values),
    courseId
      ? row<{ id: string; title: Localised }>('batch-course', COURSE, [courseId])
      : Promise.resolve(null),
  ]);
  return { ...pageOf(found), course, mayPlan: canPlanOfferings(actor) };
}

const COURSE = `SELECT id, title FROM "Course" WHERE id = $1::uuid`;

const BATCHES = `
  SELECT *, count(*) OVER () AS total FROM (
    SELECT o.id, o.code, c.title, o.name, ${BATCH_STATE} AS state, o.zone, times."firstAt", times."lastAt",
           times.meetings, o.capacity, ${BATCH_SEATED} AS seated,
           ARRAY(SELECT DISTINCT p.name FROM "Meeting" m JOIN "Room" r ON r.id = m."roomId"
                   JOIN "Venue" p ON p.id = r."venueId" WHERE m."offeringId" = o.id ORDER BY 1) AS places
      FROM "Offering" o
      JOIN "CourseVersion" v ON v.id = o."courseVersionId"
      JOIN "Course" c ON c.id = v."courseId", ${BATCH_TIMES}
     WHERE o.kind = 'dated' AND ($4::uuid IS NULL OR c.id = $4::uuid)
       AND ($2::text IS NULL OR o.code ILIKE $2 OR c.title->>'id' ILIKE $2 OR c.title->>'en' ILIKE $2
            OR o.name->>'id' ILIKE $2 OR o.name->>'en' ILIKE $2)) one
   WHERE CASE WHEN $3::text IS NULL THEN state <> 'cancelled' ELSE state = $3 END
   ORDER BY "firstAt" DESC NULLS FIRST, id
  OFFSET $5 LIMIT $6`;
