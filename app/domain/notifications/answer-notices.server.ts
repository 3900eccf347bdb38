import type { Tx } from '#app/platform/db.server.ts';
import type { StoredEvent } from '#app/platform/event-types.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { Notice } from './notices.server.ts';
import {
  nearestHolders,
  type Recipient,
  theAccount,
  theAdministrators,
  theEmployee,
  theMarkersOf,
  theTrainingManagers,
} from './recipients.server.ts';
import { unaware } from './unaware.server.ts';

/**
 * Answers wait for their markers: to those who mark them, unless a notice about that course is still unread with them.
 * What has been marked meanwhile is not told. Nobody's name is: the quiz may be marked without.
 */
export async function submittedNotice(
  tx: Tx,
  { subjectId }: StoredEvent<'attempt.submitted'>,
): Promise<Notice | null> {
  const attempt = await theAttempt(tx, subjectId);
  if (attempt.awaiting === 0) return null;
  return toMarkers(tx, attempt, 'answersWaiting', await theMarkersOf(tx, attempt));
}

/**
 * Another marker has to come, or a third to decide: to those who have not marked it. Where there is no other marker, to
 * those who can see to it that there is.
 */
export async function markedByOneNotice(
  tx: Tx,
  { data }: StoredEvent<'answer.marked'>,
): Promise<Notice | Notice[] | null> {
  const attempt = await theAttempt(tx, data.attemptId);
  if (attempt.awaiting === 0) return null;
  const { others, done } = await othersOf(tx, attempt, data.questionId);
  if (others.length > 0) {
    const kind = data.waitsFor === 'moderator' ? 'answersToModerate' : 'answersWaiting';
    return toMarkers(tx, attempt, kind, others);
  }
  if (data.waitsFor === 'moderator') return toMarkers(tx, attempt, 'answersToModerate', done);
  return [
    await aloneNotice(tx, attempt, `/studio/courses/${attempt.courseId}/authors`, done),
    await aloneNotice(tx, attempt, '/admin/access', await theAdministrators(tx)),
  ];
}

/** The last answer that an attempt waited for is marked: to its owner. */
export async function gradedNotice(
  tx: Tx,
  { subjectId }: StoredEvent<'attempt.graded'>,
): Promise<Notice> {
  const attempt = await theAttempt(tx, subjectId);
  return { kind: 'quizMarked', ...(await toOwner(tx, attempt)) };
}

/**
 * A key was set right and the score or the pass is another: to its owner, once for all attempts at the quiz until it is
 * read.
 */
export async function correctedNotice(
  tx: Tx,
  { subjectId, data: { before, after } }: StoredEvent<'attempt.regraded'>,
): Promise<Notice> {
  const attempt = await theAttempt(tx, subjectId);
  const { params, to } = await toOwner(tx, attempt);
  const kind = after.passed && !before.passed ? 'resultCorrectedPassed' : 'resultCorrected';
  const path = `/learn/${attempt.enrollmentId}/quiz/${attempt.courseItemId}`;
  return { kind, params, path, to: await unaware(tx, { kind, path }, to) };
}

/** Somebody asks for a second look: to those who mark and have not marked that answer. */
export async function appealNotice(
  tx: Tx,
  { data }: StoredEvent<'appeal.opened'>,
): Promise<Notice> {
  const attempt = await theAttempt(tx, data.attemptId);
  const { others, done } = await othersOf(tx, attempt, data.questionId);
  return toMarkers(tx, attempt, 'appealWaiting', others.length > 0 ? others : done);
}

/** A second look was given: to who asked for it. */
export async function decisionNotice(
  tx: Tx,
  { data }: StoredEvent<'appeal.decided'>,
): Promise<Notice> {
  const attempt = await theAttempt(tx, data.attemptId);
  const kind = data.decision === 'upheld' ? 'appealUpheld' : 'appealRefused';
  return { kind, ...(await toOwner(tx, attempt)) };
}

type WaitingKind = 'answersWaiting' | 'answersToModerate' | 'appealWaiting';

async function toMarkers(
  tx: Tx,
  attempt: Attempt,
  kind: WaitingKind,
  markers: readonly Recipient[],
): Promise<Notice> {
  const path = `/studio/answers?course=${attempt.courseId}`;
  const to = await unaware(tx, { kind, path }, markers);
  return { kind, params: { course: attempt.course }, path, to };
}

async function aloneNotice(
  tx: Tx,
  { course }: Attempt,
  path: string,
  recipients: readonly Recipient[],
): Promise<Notice> {
  const kind = 'answersAlone';
  return { kind, params: { course }, path, to: await unaware(tx, { kind, path }, recipients) };
}

/**
 * Who can mark an answer and has not: those who mark, else whoever looks after the person's unit, else any training
 * manager. `done`: those who have.
 */
async function othersOf(
  tx: Tx,
  attempt: Attempt,
  questionId: string,
): Promise<{ others: Recipient[]; done: Recipient[] }> {
  const { id: attemptId, employeeId } = attempt;
  const marks = await tx.answerMark.findMany({
    where: { attemptId, questionId },
    select: { markedById: true },
  });
  const ids = new Set(marks.map(({ markedById }) => markedById));
  const done = (await Promise.all([...ids].map((id) => theAccount(tx, id)))).flat();
  for (const find of [
    () => theMarkersOf(tx, attempt),
    () => nearestHolders(tx, 'training_manager', employeeId),
    () => theTrainingManagers(tx, employeeId),
  ]) {
    const others = (await find()).filter(({ accountId }) => !ids.has(accountId));
    if (others.length > 0) return { others, done };
  }
  return { others: [], done };
}

async function toOwner(
  tx: Tx,
  { id, employeeId, enrollmentId, courseItemId, course, item }: Attempt,
): Promise<Pick<Notice, 'params' | 'path' | 'to'>> {
  return {
    params: { course, item },
    path: `/learn/${enrollmentId}/quiz/${courseItemId}/attempts/${id}/result`,
    to: await theEmployee(tx, employeeId),
  };
}

type Attempt = {
  id: string;
  enrollmentId: string;
  courseItemId: string;
  courseId: string;
  employeeId: string;
  course: Localised;
  item: Localised;
  awaiting: number;
};

async function theAttempt(tx: Tx, attemptId: string): Promise<Attempt> {
  const [attempt] = await tx.$queryRaw<Attempt[]>`
    SELECT s.id, s."enrollmentId", s."courseItemId", s.awaiting, c.id AS "courseId", e."employeeId",
           c.title AS course, i.title AS item
      FROM "Attempt" s
      JOIN "Enrollment" e ON e.id = s."enrollmentId"
      JOIN "CourseItem" i ON i.id = s."courseItemId"
      JOIN "Module" m ON m.id = i."moduleId"
      JOIN "CourseVersion" v ON v.id = m."versionId"
      JOIN "Course" c ON c.id = v."courseId"
     WHERE s.id = ${attemptId}::uuid`;
  return attempt!;
}
