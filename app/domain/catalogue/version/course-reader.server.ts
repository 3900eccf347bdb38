import { canUseStudio, canWriteCourse } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

/** @throws not found for whoever does not write the course */
export async function assertReads(actor: Actor, courseId: string): Promise<void> {
  if (!canUseStudio(actor)) throw notFound();
  const course = await row<{ isAuthor: boolean }>('course-reader', READER, [
    courseId,
    actor.accountId,
  ]);
  if (!course || !canWriteCourse(actor, course)) throw notFound();
}

const READER = `
  SELECT EXISTS (SELECT 1 FROM "CourseAuthor" a
                  WHERE a."courseId" = c.id AND a."accountId" = $2::uuid) AS "isAuthor"
    FROM "Course" c WHERE c.id = $1::uuid`;
