import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { dropAllTexts } from './draft-texts.server.ts';
import { assertMayWrite, lockDraft } from './keep-draft.server.ts';
import { lockCourse } from './start-draft.server.ts';

/**
 * Throws a draft away; what learners see stays as it is, and the history of its texts too.
 * @throws conflict `courseNotOffered` for a course that is nothing but its draft
 */
export async function discardDraft(actor: Actor, courseId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await assertMayWrite(tx, actor, courseId);
    const { offered } = await lockCourse(tx, courseId);
    const { basedOn } = await lockDraft(tx, actor, courseId);
    if (!offered) throw new DomainError('conflict', 'courseNotOffered');
    await removeDraft(tx, courseId);
    await recordEvent(tx, actor, 'course.draft-discarded', courseId, { basedOn });
  });
}

/** The rows of a draft the caller has locked. */
export async function removeDraft(tx: Tx, courseId: string): Promise<void> {
  await dropAllTexts(tx, courseId);
  await tx.courseDraft.delete({ where: { courseId } });
}
