import { canReviewCourse } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { lockCourse } from './start-draft.server.ts';

/**
 * Makes a course a template that others are begun from, or a course again. A template is never offered.
 * @throws conflict `courseOffered`, `courseArchived`
 */
export async function setTemplate(
  actor: Actor,
  courseId: string,
  isTemplate: boolean,
): Promise<void> {
  if (!canReviewCourse(actor)) throw notFound();
  await db.$transaction(async (tx) => {
    const course = await lockCourse(tx, courseId);
    if (course.isTemplate === isTemplate) return;
    if (course.archived) throw new DomainError('conflict', 'courseArchived');
    if (course.offered) throw new DomainError('conflict', 'courseOffered');
    await tx.course.update({ where: { id: courseId }, data: { isTemplate } });
    // Under review it would wait for a publication that never comes.
    if (isTemplate)
      await tx.courseDraft.updateMany({
        where: { courseId },
        data: { status: 'writing', submittedById: null, submittedAt: null },
      });
    await recordEvent(tx, actor, 'course.template-set', courseId, { isTemplate });
  });
}
