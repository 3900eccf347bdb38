import { lockDraftAsItIs } from '#app/domain/catalogue/draft/keep-draft.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

/**
 * Hands a draft in for review: its authors change it no more until it is sent or taken back, training managers are
 * told. It may be unfinished; what is missing the review sees.
 * @throws conflict `courseInReview` where it is under review already, `courseIsTemplate`
 */
export async function handIn(actor: Actor, courseId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { revision, status } = await lockDraftAsItIs(tx, actor, courseId);
    if (status === 'in_review') throw new DomainError('conflict', 'courseInReview');
    if (await tx.course.count({ where: { id: courseId, isTemplate: true } }))
      throw new DomainError('conflict', 'courseIsTemplate');
    await tx.courseDraft.update({
      where: { courseId },
      data: {
        status: 'in_review',
        submittedById: actor.accountId,
        submittedAt: now(),
        reviewNote: '',
      },
    });
    await recordEvent(tx, actor, 'course.handed-in', courseId, { revision });
  });
}

/** Somebody who writes the course has more to do before it is reviewed. @throws conflict `courseNotInReview` */
export async function takeBack(actor: Actor, courseId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const { status } = await lockDraftAsItIs(tx, actor, courseId);
    if (status !== 'in_review') throw new DomainError('conflict', 'courseNotInReview');
    await tx.courseDraft.update({
      where: { courseId },
      data: { status: 'writing', submittedById: null, submittedAt: null },
    });
    await recordEvent(tx, actor, 'course.taken-back', courseId, {});
  });
}
