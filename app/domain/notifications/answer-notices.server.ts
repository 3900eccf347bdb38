import type { Tx } from '#app/platform/db.server.ts';
import type { StoredEvent } from '#app/platform/event-types.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { Notice } from './notices.server.ts';
import { type Recipient, theEmployee, theMarkersOf } from './recipients.server.ts';

/**
 * Answers wait for their markers: to those who mark them, unless a notice about that course is still unread with them.
 * What has been marked meanwhile is not told. Nobody's name is: the quiz may be marked without.
 */
export async function submittedNotice(
  tx: Tx,
  { subjectId }: StoredEvent<'attempt.submitted'>,
): Promise<Notice | null> {
  const attempt = await theAttempt(tx, subjectId);
  return attempt.awaiting > 0 ? toMarkers(tx, attempt, 'answersWaiting') : null;
}

/** Another marker has to come, or a third to decide: to those who have not marked it. */
export async function markedByOneNotice(
  tx: Tx,
  { data }: StoredEvent<'answer.marked'>,
): Promise<Notice | null> {
  const attempt = await theAttempt(tx, data.attemptId);
  if (attempt.awaiting === 0) return null;
  const kind = data.waitsFor === 'moderator' ? 'answersToModerate' : 'answersWaiting';
  return toMarkers(tx, attempt, kind, data.questionId);
}

/** The last answer that an attempt waited for is marked: to its owner. */
export async function gradedNotice(
  tx: Tx,
  { subjectId }: StoredEvent<'attempt.graded'>,
): Promise<Notice> {
  const attempt = await theAttempt(tx, subjectId);
  return { kind: 'quizMarked', ...(await toOwner(tx, attempt)) };
}

/** Somebody asks for a second look: to those who mark and have not marked that answer. */
export async function appealNotice(
  tx: Tx,
  { data }: StoredEvent<'appeal.opened'>,
): Promise<Notice> {
  return toMarkers(tx, await theAttempt(tx, data.attemptId), 'appealWaiting', data.questionId);
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

/** Whoever is told by one unread notice of a kind about a course is not told again. */
async function toMarkers(
  tx: Tx,
  attempt: Attempt,
  kind: WaitingKind,
  markedQuestionId: string | null = null,
): Promise<Notice> {
  const path = `/studio/answers?course=${attempt.courseId}`;
  const markers = await othersOf(tx, attempt, markedQuestionId);
  // One after the other: two at once would both find nothing unread.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${kind + path}, 0))`;
  const told = await tx.notification.findMany({
    where: {
      ...{ kind, path, readAt: null },
      accountId: { in: markers.map(({ accountId }) => accountId) },
    },
    select: { accountId: true },
  });
  const knowing = new Set(told.map(({ accountId }) => accountId));
  return {
    kind,
    params: { course: attempt.course },
    path,
    to: markers.filter(({ accountId }) => !knowing.has(accountId)),
  };
}

/** Those who mark; where a question is named, without those who have marked it, unless these are all there are. */
async function othersOf(tx: Tx, attempt: Attempt, questionId: string | null): Promise<Recipient[]> {
  const markers = await theMarkersOf(tx, attempt);
  if (questionId === null) return markers;
  const marks = await tx.answerMark.findMany({
    where: { attemptId: attempt.id, questionId },
    select: { markedById: true },
  });
  const done = new Set(marks.map(({ markedById }) => markedById));
  const others = markers.filter(({ accountId }) => !done.has(accountId));
  return others.length > 0 ? others : markers;
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
