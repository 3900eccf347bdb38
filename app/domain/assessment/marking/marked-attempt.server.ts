import { completeQuiz } from '#app/domain/assessment/complete-quiz.server.ts';
import { type Mark, type Marks, sumOf } from '#app/domain/assessment/grading.ts';
import type { KeyedQuiz } from '#app/domain/assessment/keyed-quiz.server.ts';
import type { EnrollmentStatus } from '#app/domain/enrollment/enrollment-status.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';

/** A closed attempt whose enrollment and own row this transaction has locked, in that order. */
export type ClosedAttempt = {
  id: string;
  enrollmentId: string;
  courseItemId: string;
  enrollmentStatus: EnrollmentStatus;
  marks: Marks;
  pointsOutOf: number;
  passed: boolean | null;
};

/**
 * Locks an attempt that was handed in. Two who mark answers of it wait for each other here.
 * @returns null where it is still under way
 */
export async function lockClosedAttempt(tx: Tx, attemptId: string): Promise<ClosedAttempt | null> {
  const [attempt] = await tx.$queryRaw<ClosedAttempt[]>`
    WITH enrollment AS MATERIALIZED (
      SELECT e.id, e.status FROM "Enrollment" e
       WHERE e.id = (SELECT "enrollmentId" FROM "Attempt" WHERE id = ${attemptId}::uuid)
         FOR NO KEY UPDATE
    )
    SELECT a.id, a."enrollmentId", a."courseItemId", e.status::text AS "enrollmentStatus",
           a.marks, a."pointsOutOf", a.passed
      FROM enrollment e JOIN "Attempt" a ON a."enrollmentId" = e.id
     WHERE a.id = ${attemptId}::uuid AND a."submittedAt" IS NOT NULL
       FOR NO KEY UPDATE OF a`;
  return attempt ?? null;
}

/**
 * Gives a question of a locked attempt its mark. With the last that it waited for, the attempt has its score, and a pass
 * completes the quiz of the enrollment with all that follows; a pass that was given is never taken away.
 */
export async function giveMark(
  tx: Tx,
  actor: Actor,
  attempt: ClosedAttempt,
  quiz: Pick<KeyedQuiz, 'passMark' | 'practice'>,
  { questionId, mark }: { questionId: string; mark: Mark },
): Promise<void> {
  const marks = { ...attempt.marks, [questionId]: mark };
  const { points, score, awaiting } = sumOf(marks, attempt.pointsOutOf);
  const reached = score === null ? null : quiz.practice || score >= quiz.passMark;
  const passKept = attempt.passed === true && reached === false;
  const passed = passKept || reached;
  await tx.$executeRaw`
    UPDATE "Attempt"
       SET marks = ${JSON.stringify(marks)}::jsonb, awaiting = ${awaiting}, points = ${points},
           score = ${score}, passed = ${passed}, "passKept" = ${passKept}
     WHERE id = ${attempt.id}::uuid`;
  if (score === null || passed === null) return;
  const { enrollmentId } = attempt;
  // Of a second look its owner is told by the decision.
  const byHand = mark.appealed ? {} : { byHand: true as const };
  const graded = { enrollmentId, score, passed, ...byHand };
  await recordEvent(tx, actor, 'attempt.graded', attempt.id, graded);
  if (passed) await completeQuiz(tx, attempt, score);
}
