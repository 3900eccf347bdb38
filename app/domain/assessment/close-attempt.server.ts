import { completeItem } from '#app/domain/enrollment/complete-item.server.ts';
import { type EnrollmentStatus, isLearning } from '#app/domain/enrollment/enrollment-status.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import type { Answer } from './answer.ts';
import { closingMoment } from './attempt.ts';
import { correctedQuiz } from './corrected-quiz.server.ts';
import { gradeAnswers } from './grading.ts';
import { type KeyedQuiz, questionsOf } from './keyed-quiz.server.ts';
import type { Layout } from './layout.ts';
import { triedAnswers } from './tried-answers.server.ts';

/** An attempt whose enrollment and own row this transaction has locked, in that order. */
export type LockedAttempt = {
  id: string;
  enrollmentId: string;
  courseItemId: string;
  quizVersionId: string;
  enrollmentStatus: EnrollmentStatus;
  layout: Layout;
  dueAt: Date | null;
  submittedAt: Date | null;
  /** How often keys of the quiz version were set right. */
  corrections: number;
};

/** Both null while answers wait for their markers. */
export type Outcome = { score: number | null; passed: boolean | null };

/**
 * Locks an attempt for closing: enrollment first, then attempt, as everybody does.
 * @returns null unless it is the actor's own; the system may lock any
 */
export async function lockAttempt(
  tx: Tx,
  actor: Actor,
  attemptId: string,
): Promise<LockedAttempt | null> {
  const system = actor.accountId === null;
  const [attempt] = await tx.$queryRaw<LockedAttempt[]>`
    WITH enrollment AS MATERIALIZED (
      SELECT e.id, e.status
        FROM "Enrollment" e
       WHERE e.id = (SELECT "enrollmentId" FROM "Attempt" WHERE id = ${attemptId}::uuid)
         AND (${system} OR e."employeeId" = ${actor.employeeId}::uuid)
         FOR NO KEY UPDATE
    )
    SELECT a.id, a."enrollmentId", a."courseItemId", e.status::text AS "enrollmentStatus",
           a.layout, a."dueAt", a."submittedAt", a."quizVersionId",
           (SELECT coalesce(max(k.number), 0) FROM "KeyCorrection" k
             WHERE k."quizVersionId" = a."quizVersionId") AS corrections
      FROM enrollment e JOIN "Attempt" a ON a."enrollmentId" = e.id
     WHERE a.id = ${attemptId}::uuid
       FOR NO KEY UPDATE OF a`;
  return attempt ?? null;
}

/**
 * Closes and grades a locked attempt with the answers that have arrived. A pass completes the quiz of the
 * enrollment, with all that follows from it, in the same transaction. Where answers wait for their markers, the last of
 * those finishes what is begun here; practice is done when it is handed in.
 */
export async function closeAttempt(
  tx: Tx,
  actor: Actor,
  attempt: LockedAttempt,
  quiz: KeyedQuiz,
  at: Date,
): Promise<Outcome> {
  const { enrollmentId, courseItemId } = attempt;
  const questions = questionsOf(await correctedQuiz(quiz, attempt), attempt.layout);
  const answers = await latestAnswers(tx, attempt.id);
  const tries =
    quiz.feedback === 'deferred' ? undefined : await triedAnswers(tx, attempt.id, quiz, answers);
  const grade = gradeAnswers(questions, answers, quiz, {}, tries);
  const { score, awaiting } = grade;
  const passed = score === null ? null : quiz.practice || score >= quiz.passMark;
  await tx.$executeRaw`
    UPDATE "Attempt"
       SET points = ${grade.points}, "pointsOutOf" = ${grade.pointsOutOf}, score = ${score},
           passed = ${passed}, marks = ${JSON.stringify(grade.marks)}::jsonb, awaiting = ${awaiting},
           "gradedWith" = ${attempt.corrections},
           "submittedAt" = ${closingMoment(attempt.dueAt, at)}
     WHERE id = ${attempt.id}::uuid`;
  if (score === null || passed === null)
    await recordEvent(tx, actor, 'attempt.submitted', attempt.id, { enrollmentId, awaiting });
  else await recordEvent(tx, actor, 'attempt.graded', attempt.id, { enrollmentId, score, passed });
  if ((passed || quiz.practice) && isLearning(attempt.enrollmentStatus)) {
    await completeItem(tx, actor, { enrollmentId, courseItemId, ...(score !== null && { score }) });
  }
  return { score, passed };
}

/** The answer with the highest number is the answer. */
async function latestAnswers(tx: Tx, attemptId: string): Promise<Map<string, Answer>> {
  const rows = await tx.$queryRaw<{ questionId: string; answer: Answer }[]>`
    SELECT DISTINCT ON ("questionId") "questionId", answer
      FROM "AttemptAnswer" WHERE "attemptId" = ${attemptId}::uuid
     ORDER BY "questionId", sequence DESC`;
  return new Map(rows.map(({ questionId, answer }) => [questionId, answer]));
}
