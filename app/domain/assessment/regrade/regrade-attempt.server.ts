import { lockAttempt } from '#app/domain/assessment/close-attempt.server.ts';
import { completeQuiz } from '#app/domain/assessment/complete-quiz.server.ts';
import { correctedQuiz } from '#app/domain/assessment/corrected-quiz.server.ts';
import { keyedQuiz } from '#app/domain/assessment/keyed-quiz.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { type GradedAttempt, isChanged, regraded } from './regraded.server.ts';

/**
 * Grades an attempt that was handed in with all corrections of its keys. However often and from however many places it is
 * called: an attempt knows with how many corrections it was graded, and what it completes is completed once.
 * @returns whether anything was different
 */
export async function regradeAttempt(attemptId: string, quizVersionId: string): Promise<boolean> {
  const published = await keyedQuiz(quizVersionId);
  return db.$transaction(async (tx) => {
    const attempt = await lockAttempt(tx, systemActor, attemptId);
    if (!attempt?.submittedAt) return false;
    const graded = await readGraded(tx, attemptId);
    if (!graded || graded.gradedWith >= attempt.corrections) return false;
    const before = { ...graded, layout: attempt.layout };
    const quiz = await correctedQuiz(published, attempt);
    const after = regraded(before, quiz);
    await tx.$executeRaw`
      UPDATE "Attempt"
         SET points = ${after.points}, "pointsOutOf" = ${after.pointsOutOf}, score = ${after.score},
             passed = ${after.passed}, "passKept" = ${after.passKept}, awaiting = ${after.awaiting},
             marks = ${JSON.stringify(after.marks)}::jsonb, "gradedWith" = ${attempt.corrections}
       WHERE id = ${attemptId}::uuid`;
    if (!isChanged(before, after)) return false;
    await recordEvent(tx, systemActor, 'attempt.regraded', attemptId, {
      enrollmentId: attempt.enrollmentId,
      before: { score: before.score, passed: before.passed },
      after: { score: after.score, passed: after.passed, passKept: after.passKept },
    });
    if (after.passed && after.score !== null) await completeQuiz(tx, attempt, after.score);
    return true;
  });
}

async function readGraded(
  tx: Tx,
  attemptId: string,
): Promise<(Omit<GradedAttempt, 'layout'> & { gradedWith: number }) | null> {
  const [graded] = await tx.$queryRaw<(Omit<GradedAttempt, 'layout'> & { gradedWith: number })[]>`
    SELECT marks, points, "pointsOutOf", score, passed, "passKept", awaiting, "gradedWith"
      FROM "Attempt" WHERE id = ${attemptId}::uuid AND marks IS NOT NULL`;
  return graded ?? null;
}
