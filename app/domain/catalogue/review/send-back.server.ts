import { lockDraftAsItIs } from '#app/domain/catalogue/draft/keep-draft.server.ts';
import { canReviewCourse } from '#app/domain/catalogue/policy.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { reviewNoteSchema } from './review-note.ts';

/**
 * Gives a draft back to its authors, who are told, with what is to be done.
 * @throws conflict `courseNotInReview`
 */
export async function sendBack(
  actor: Actor,
  courseId: string,
  { note }: { note: string },
): Promise<void> {
  if (!canReviewCourse(actor)) throw notFound();
  const reviewNote = reviewNoteSchema.parse(note);
  await db.$transaction(async (tx) => {
    const { status, submittedById } = await lockDraftAsItIs(tx, actor, courseId);
    if (status !== 'in_review') throw new DomainError('conflict', 'courseNotInReview');
    await tx.courseDraft.update({
      where: { courseId },
      data: { status: 'writing', submittedById: null, submittedAt: null, reviewNote },
    });
    await recordEvent(tx, actor, 'course.sent-back', courseId, { submittedById });
  });
}
