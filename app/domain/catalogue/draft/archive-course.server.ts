import { canReviewCourse } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { lockCourse } from './start-draft.server.ts';

/**
 * Takes a course out of the catalogue: nobody begins it any more, who is in it goes on. Its draft and versions stay.
 * Archiving twice is archiving once.
 */
export async function archiveCourse(actor: Actor, courseId: string): Promise<void> {
  await keepArchived(actor, courseId, true);
}

/** Puts a course back where it was. */
export async function restoreCourse(actor: Actor, courseId: string): Promise<void> {
  await keepArchived(actor, courseId, false);
}

async function keepArchived(actor: Actor, courseId: string, wanted: boolean): Promise<void> {
  if (!canReviewCourse(actor)) throw notFound();
  await db.$transaction(async (tx) => {
    const { archived } = await lockCourse(tx, courseId);
    if (archived === wanted) return;
    await tx.course.update({
      where: { id: courseId },
      data: { archivedAt: wanted ? now() : null },
    });
    await recordEvent(tx, actor, wanted ? 'course.archived' : 'course.restored', courseId, {});
  });
}
