import { isListed } from '#app/domain/catalogue/listed-courses.server.ts';
import { MAY_TAKE } from '#app/domain/enrollment/may-take-sql.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import {
  dropInterest,
  writeInterest,
} from '#app/domain/scheduling/interest/write-interest.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { hasBatch } from './interest-sql.server.ts';

/**
 * The actor would take a course if it were held. Noting it twice is noting it once; who was told of a batch and missed
 * it may note it anew.
 * @throws conflict when a batch is announced already, or the course is meant for others; not found for what is not listed
 */
export async function noteInterest(actor: Actor, slug: string): Promise<void> {
  const employeeId = ownPerson(actor);
  await db.$transaction(async (tx) => {
    const course = await lockCourse(tx, slug, employeeId);
    if (!course.meant) throw new DomainError('conflict', 'audienceNotMet');
    if (course.announced) throw new DomainError('conflict', 'interestBatchOpen');
    if (await writeInterest(tx, { courseId: course.id, employeeId }))
      await recordEvent(tx, actor, 'course.interest-noted', course.id, { employeeId });
  });
}

/** The actor is not interested any more. */
export async function takeBackInterest(actor: Actor, slug: string): Promise<void> {
  const employeeId = ownPerson(actor);
  await db.$transaction(async (tx) => {
    const { id: courseId } = await lockCourse(tx, slug, employeeId);
    if (await dropInterest(tx, { courseId, employeeId }))
      await recordEvent(tx, actor, 'course.interest-taken-back', courseId, { employeeId });
  });
}

function ownPerson({ employeeId }: Actor): string {
  if (!employeeId) throw new DomainError('forbidden', 'enrollmentNoEmployee');
  return employeeId;
}

type Course = { id: string; meant: boolean; announced: boolean };

/** Whoever tells the interested of a batch waits here: interest noted before it is told, later it is not noted. */
async function lockCourse(tx: Tx, slug: string, employeeId: string): Promise<Course> {
  await tx.$queryRaw`SELECT 1 FROM "Course" WHERE slug = ${slug} FOR SHARE`;
  const [course] = await runIn(tx)<Course>(COURSE, [slug, employeeId, now()]);
  if (!course) throw notFound();
  return course;
}

/** $1 slug, $2 employee, $3 now */
const COURSE = `
  SELECT c.id, ${MAY_TAKE('c', '$2::uuid')} AS meant, ${hasBatch('c', '$3::timestamptz')} AS announced
    FROM "Course" c
   WHERE c.slug = $1 AND ${isListed('c')} AND c.kind <> 'online'`;
