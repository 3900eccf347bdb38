import { isListed } from '#app/domain/catalogue/listed-courses.server.ts';
import { MAY_TAKE } from '#app/domain/enrollment/may-take-sql.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { type Day, dayIn, now } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';

import { hasBatch } from './interest-sql.server.ts';

/** The reader's own interest in a course that is held in batches and has none to look at now. */
export type CourseInterest = { notedOn: Day | null };

/** Null where there is nothing to note: a batch is announced, the course is not held in batches, or not for the actor. */
export async function courseInterest(actor: Actor, slug: string): Promise<CourseInterest | null> {
  if (!actor.employeeId) return null;
  const values = [slug, actor.employeeId, now()];
  const found = await row<{ notedAt: Date | null }>('course-interest', INTEREST, values);
  if (!found) return null;
  return { notedOn: found.notedAt && dayIn(env.ORGANISATION_TIME_ZONE, found.notedAt) };
}

/** $1 slug, $2 employee, $3 now */
const INTEREST = `
  SELECT i."notedAt"
    FROM "Course" c
    LEFT JOIN "CourseInterest" i ON i."courseId" = c.id AND i."employeeId" = $2::uuid AND i."toldAt" IS NULL
   WHERE c.slug = $1 AND ${isListed('c')} AND c.kind <> 'online'
     AND NOT ${hasBatch('c', '$3')} AND ${MAY_TAKE('c', '$2::uuid')}`;
