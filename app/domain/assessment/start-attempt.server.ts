import { quizVersionOfItem } from '#app/domain/catalogue/version/quiz-version-of-item.server.ts';
import type { EnrollmentStatus } from '#app/domain/enrollment/enrollment-status.ts';
import { markStarted } from '#app/domain/enrollment/mark-started.server.ts';
import { assertOpen } from '#app/domain/learning/open-item.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { type PublishedQuiz, publishedQuiz } from '#app/domain/questions/published-quiz.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import { attemptState, startRefusal } from './attempt.ts';
import { closeAttempt, lockAttempt } from './close-attempt.server.ts';
import { graceSeconds } from './grace.server.ts';
import { type KeyedQuiz, keyedQuiz } from './keyed-quiz.server.ts';
import { drawLayout } from './layout.ts';
import { sameQuiz } from './same-quiz-sql.server.ts';

type Input = { enrollmentId: string; courseItemId: string };

/**
 * Begins an attempt at a quiz of the actor's own enrollment. While one is open it is that one, however often and
 * from however many windows it is asked for; one whose time is over is graded first.
 * @throws conflict while the quiz is closed to the actor, or no attempt is left
 */
export async function startAttempt(
  actor: Actor,
  input: Input,
): Promise<{ attemptId: string; created: boolean }> {
  const quizVersionId = await quizVersionOfItem(input.courseItemId);
  const [quiz, keyed, grace] = await Promise.all([
    publishedQuiz(quizVersionId),
    keyedQuiz(quizVersionId),
    graceSeconds(),
    assertOpen(actor, input),
  ]);
  const result = await db.$transaction(async (tx) => {
    const enrollmentStatus = await lockEnrollment(tx, actor, input);
    const latest = await latestAttempt(tx, input);
    if (latest && attemptState(latest, now(), grace) === 'open') {
      return { attemptId: latest.id, created: false };
    }
    if (latest && !latest.submittedAt) await closeOverdue(tx, actor, latest.id, keyed);
    const attemptsUsed = latest?.number ?? 0;
    const { attemptsAllowed } = quiz;
    const refusal = startRefusal({ enrollmentStatus, attemptsAllowed, attemptsUsed });
    if (refusal) return { refusal }; // what was overdue stays closed
    if (enrollmentStatus === 'enrolled') await markStarted(tx, input.enrollmentId);
    const attemptId = await begin(tx, actor, input, quiz, keyed, attemptsUsed + 1);
    return { attemptId, created: true };
  });
  if (result.attemptId === undefined) throw new DomainError('conflict', result.refusal);
  return result;
}

/**
 * Whoever starts an attempt of this enrollment waits here, so that attempts are counted one by one.
 * Not found unless it is the actor's own and the quiz belongs to its course.
 */
async function lockEnrollment(tx: Tx, actor: Actor, input: Input): Promise<EnrollmentStatus> {
  const [enrollment] = await tx.$queryRaw<{ status: EnrollmentStatus }[]>`
    SELECT e.status::text AS status
      FROM "Enrollment" e
      JOIN "Offering" o ON o.id = e."offeringId"
      JOIN "Module" m ON m."versionId" = o."courseVersionId"
      JOIN "CourseItem" i ON i."moduleId" = m.id
     WHERE e.id = ${input.enrollmentId}::uuid AND e."employeeId" = ${actor.employeeId}::uuid
       AND i.id = ${input.courseItemId}::uuid
       FOR NO KEY UPDATE OF e`;
  if (!enrollment) throw notFound();
  return enrollment.status;
}

type Latest = { id: string; number: number; dueAt: Date | null; submittedAt: Date | null };

/** Attempts are numbered without gaps, so the latest also says how many there were. */
async function latestAttempt(tx: Tx, input: Input): Promise<Latest | null> {
  const values = [input.enrollmentId, input.courseItemId];
  const [latest] = await runIn(tx)<Latest>(LATEST, values);
  return latest ?? null;
}

const LATEST = `
  SELECT a.id, a.number, a."dueAt", a."submittedAt"
    FROM "Attempt" a
   WHERE a."enrollmentId" = $1::uuid AND ${sameQuiz('a', '$2::uuid')}
   ORDER BY a.number DESC LIMIT 1`;

async function closeOverdue(tx: Tx, actor: Actor, attemptId: string, quiz: KeyedQuiz) {
  const attempt = await lockAttempt(tx, actor, attemptId);
  if (attempt) await closeAttempt(tx, actor, attempt, quiz, now());
}

async function begin(
  tx: Tx,
  actor: Actor,
  { enrollmentId, courseItemId }: Input,
  quiz: PublishedQuiz,
  keyed: KeyedQuiz,
  number: number,
): Promise<string> {
  const id = newId();
  const startedAt = now();
  const layout = drawLayout({ ...quiz, questions: [...keyed.questions.values()] }, id);
  const limit = quiz.timeLimitMinutes;
  const dueAt = limit === null ? null : new Date(startedAt.getTime() + limit * 60_000);
  await tx.$executeRaw`
    INSERT INTO "Attempt"
           (id, "enrollmentId", "courseItemId", "quizVersionId", number, layout, "startedAt", "dueAt")
    VALUES (${id}::uuid, ${enrollmentId}::uuid, ${courseItemId}::uuid, ${quiz.id}::uuid, ${number},
            ${JSON.stringify(layout)}::jsonb, ${startedAt}, ${dueAt})`;
  await recordEvent(tx, actor, 'attempt.started', id, { enrollmentId, number });
  return id;
}
