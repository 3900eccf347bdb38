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

import { isAllowedAddress } from './allowed-address.server.ts';
import { attemptState, closingMoment } from './attempt.ts';
import { closeAttempt, lockAttempt } from './close-attempt.server.ts';
import { graceSeconds } from './grace.server.ts';
import { type KeyedQuiz, keyedQuiz } from './keyed-quiz.server.ts';
import { drawLayout } from './layout.ts';
import { asksPassword, hasPassword } from './quiz-password.server.ts';
import { sameQuiz } from './same-quiz-sql.server.ts';
import { type StartRefusal, startRefusal } from './start-refusal.ts';
import { type Allowance, dueAtOf, type Terms, termsOf } from './terms.ts';
import { allowance, allowanceOf } from './terms-sql.server.ts';

type Place = { enrollmentId: string; courseItemId: string };
type Input = Place & {
  /** What was typed where the quiz asks for a password. */
  password?: string;
  /** Of the client, as the product determines it. */
  address?: string;
};

/** What stands in the way of a start that the page did not foresee. */
export class StartRefused extends DomainError {
  constructor(readonly refusal: StartRefusal | { code: 'quizPasswordMissing'; at: null }) {
    super('conflict', refusal.code);
  }
}

/**
 * Begins an attempt at a quiz of the actor's own enrollment. While one is open it is that one, however often and
 * from however many windows it is asked for; one whose time is over is graded first.
 * @throws StartRefused where the quiz, its times, its attempts or its place do not let the actor begin; invalid
 * `quizPasswordWrong`; conflict `itemClosed` while the outline keeps it closed
 */
export async function startAttempt(
  actor: Actor,
  input: Input,
): Promise<{ attemptId: string; created: boolean }> {
  const quizVersionId = await quizVersionOfItem(input.courseItemId);
  const [quiz, keyed, grace, guarded] = await Promise.all([
    publishedQuiz(quizVersionId),
    keyedQuiz(quizVersionId),
    graceSeconds(),
    asksPassword(quizVersionId),
    assertOpen(actor, input),
  ]);
  const placed = isAllowedAddress(quiz.addresses, input.address ?? '');
  const result = await db.$transaction(async (tx) => {
    const enrollmentStatus = await lockEnrollment(tx, actor, input);
    const { latest, given } = await standing(tx, input);
    const at = now();
    if (latest && attemptState(latest, at, grace) === 'open') {
      return { attemptId: latest.id, created: false };
    }
    if (latest && !latest.submittedAt) await closeOverdue(tx, actor, latest.id, keyed);
    const terms = termsOf(quiz, given);
    const refusal = startRefusal({
      enrollmentStatus,
      terms,
      attemptsUsed: latest?.number ?? 0,
      attemptDelayMinutes: quiz.attemptDelayMinutes,
      lastEndedAt: latest && (latest.submittedAt ?? closingMoment(latest.dueAt, at)),
      placed,
      at,
    });
    if (refusal) return { refusal }; // what was overdue stays closed
    // Only who may begin gets to try the password.
    if (guarded && !(await hasPassword(actor, quizVersionId, input.password ?? '')))
      return { refusal: { code: 'quizPasswordMissing', at: null } as const };
    if (enrollmentStatus === 'enrolled') await markStarted(tx, input.enrollmentId);
    const number = (latest?.number ?? 0) + 1;
    return {
      attemptId: await begin(tx, actor, input, { quiz, keyed, terms, number }),
      created: true,
    };
  });
  if (result.attemptId === undefined) throw new StartRefused(result.refusal);
  return result;
}

/**
 * Whoever starts an attempt of this enrollment waits here, so that attempts are counted one by one.
 * Not found unless it is the actor's own and the quiz belongs to its course.
 */
async function lockEnrollment(tx: Tx, actor: Actor, input: Place): Promise<EnrollmentStatus> {
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

/**
 * The latest attempt (they are numbered without gaps, so it also says how many there were) and what the person was given.
 * Read once the enrollment is locked: whoever gives something waits for that lock as well.
 */
async function standing(
  tx: Tx,
  input: Place,
): Promise<{ latest: Latest | null; given: Allowance }> {
  const values = [input.enrollmentId, input.courseItemId];
  type Row = { [Name in keyof Latest]: Latest[Name] | null } & Allowance;
  const [found] = await runIn(tx)<Row>(STANDING, values);
  if (!found) throw notFound();
  const { id, number, dueAt, submittedAt } = found;
  const latest = id !== null && number !== null ? { id, number, dueAt, submittedAt } : null;
  return { latest, given: allowanceOf(found) };
}

const STANDING = `
  SELECT given.*, latest.*
    FROM "Enrollment" e
    JOIN "CourseItem" i ON i.id = $2::uuid
    JOIN "Module" m ON m.id = i."moduleId"
    JOIN "CourseVersion" v ON v.id = m."versionId"
   CROSS JOIN LATERAL ${allowance('e', 'v."courseId"', 'i.key')} given
    LEFT JOIN LATERAL (
         SELECT a.id, a.number, a."dueAt", a."submittedAt"
           FROM "Attempt" a
          WHERE a."enrollmentId" = e.id AND ${sameQuiz('a', 'i.id')}
          ORDER BY a.number DESC LIMIT 1) latest ON true
   WHERE e.id = $1::uuid`;

async function closeOverdue(tx: Tx, actor: Actor, attemptId: string, quiz: KeyedQuiz) {
  const attempt = await lockAttempt(tx, actor, attemptId);
  if (attempt) await closeAttempt(tx, actor, attempt, quiz, now());
}

type Beginning = { quiz: PublishedQuiz; keyed: KeyedQuiz; terms: Terms; number: number };

async function begin(
  tx: Tx,
  actor: Actor,
  { enrollmentId, courseItemId }: Place,
  { quiz, keyed, terms, number }: Beginning,
): Promise<string> {
  const id = newId();
  const startedAt = now();
  const layout = drawLayout({ ...quiz, questions: [...keyed.questions.values()] }, id);
  await tx.$executeRaw`
    INSERT INTO "Attempt"
           (id, "enrollmentId", "courseItemId", "quizVersionId", number, layout, "startedAt", "dueAt")
    VALUES (${id}::uuid, ${enrollmentId}::uuid, ${courseItemId}::uuid, ${quiz.id}::uuid, ${number},
            ${JSON.stringify(layout)}::jsonb, ${startedAt}, ${dueAtOf(startedAt, terms)})`;
  await recordEvent(tx, actor, 'attempt.started', id, { enrollmentId, number });
  return id;
}
