import { completeItem } from '#app/domain/enrollment/complete-item.server.ts';
import { type EnrollmentStatus, isLearning } from '#app/domain/enrollment/enrollment-status.ts';
import { type Actor, systemActor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, row, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import type { Mark } from './mark-form.ts';
import { assertMarker, markable, MARKABLE_JOINS, markerValues } from './markable-sql.server.ts';

/**
 * Marks a piece of work, once: of two who mark it at the same time one does. Work that passes completes its item, with
 * the score where there is one, in the same transaction.
 * @throws not found where the actor may not mark it; conflict where it has been marked, or its learner has left
 */
export async function markSubmission(
  actor: Actor,
  submissionId: string,
  { result, score, feedback }: Mark,
): Promise<void> {
  assertMarker(actor);
  const values = [submissionId, ...markerValues(actor)];
  const work = await row<Work>('submission-to-mark', WORK, values);
  if (!work) throw notFound();
  const { enrollmentId, courseItemId, employeeId } = work;
  const points = result === 'passed' && score !== undefined ? score * 100 : null;
  await db.$transaction(async (tx) => {
    const status = await lockEnrollment(tx, enrollmentId);
    const { count } = await tx.submission.updateMany({
      where: { id: submissionId, result: null },
      data: { result, score: points, feedback, markedAt: now(), markedById: actor.accountId },
    });
    if (count === 0) throw new DomainError('conflict', 'submissionMarked');
    if (!isLearning(status)) throw new DomainError('conflict', 'submissionLeft');
    if (result === 'passed')
      await completeItem(tx, systemActor, {
        enrollmentId,
        courseItemId,
        ...(points !== null && { score: points }),
      });
    await recordEvent(tx, actor, 'submission.marked', submissionId, {
      enrollmentId,
      courseItemId,
      employeeId,
      result,
      score: points,
    });
  });
}

type Work = { enrollmentId: string; courseItemId: string; employeeId: string };

const WORK = `
  SELECT s."enrollmentId", s."courseItemId", e."employeeId"
    FROM "Submission" s
    ${MARKABLE_JOINS}
   WHERE s.id = $1 AND ${markable(2)}`;

/** Before the submission, as everybody does. */
async function lockEnrollment(tx: Tx, enrollmentId: string): Promise<EnrollmentStatus> {
  const [enrollment] = await tx.$queryRaw<{ status: EnrollmentStatus }[]>`
    SELECT status::text AS status FROM "Enrollment" WHERE id = ${enrollmentId}::uuid
       FOR NO KEY UPDATE`;
  return enrollment!.status;
}
