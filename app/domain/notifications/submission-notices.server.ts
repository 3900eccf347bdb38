import type { Tx } from '#app/platform/db.server.ts';
import type { StoredEvent } from '#app/platform/event-types.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { Notice } from './notices.server.ts';
import { theEmployee, theMarkersOf } from './recipients.server.ts';

/**
 * Work waits to be marked: to those who mark it, unless a notice about that course is still unread with them. What has
 * been marked meanwhile is not told.
 */
export async function handedInNotice(
  tx: Tx,
  { subjectId }: StoredEvent<'submission.handed-in'>,
): Promise<Notice | null> {
  const work = await theWork(tx, subjectId);
  if (work.marked) return null;
  const path = `/studio/submissions?course=${work.courseId}`;
  const markers = await theMarkersOf(tx, work);
  // One after the other: two at once would both find nothing unread.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${path}, 0))`;
  const told = await tx.notification.findMany({
    where: {
      ...{ kind: 'submissionWaiting', path, readAt: null },
      accountId: { in: markers.map(({ accountId }) => accountId) },
    },
    select: { accountId: true },
  });
  const knowing = new Set(told.map(({ accountId }) => accountId));
  return {
    kind: 'submissionWaiting',
    params: { course: work.course },
    path,
    to: markers.filter(({ accountId }) => !knowing.has(accountId)),
  };
}

/** Work has been marked: to who handed it in. */
export async function markedNotice(
  tx: Tx,
  { subjectId, data }: StoredEvent<'submission.marked'>,
): Promise<Notice> {
  const { course, item } = await theWork(tx, subjectId);
  return {
    kind: data.result === 'passed' ? 'submissionPassed' : 'submissionReturned',
    params: { course, item },
    path: `/learn/${data.enrollmentId}/assignments/${data.courseItemId}`,
    to: await theEmployee(tx, data.employeeId),
  };
}

type Work = {
  courseId: string;
  employeeId: string;
  course: Localised;
  item: Localised;
  marked: boolean;
};

async function theWork(tx: Tx, submissionId: string): Promise<Work> {
  const [work] = await tx.$queryRaw<Work[]>`
    SELECT c.id AS "courseId", e."employeeId", c.title AS course, i.title AS item,
           s.result IS NOT NULL AS marked
      FROM "Submission" s
      JOIN "Enrollment" e ON e.id = s."enrollmentId"
      JOIN "CourseItem" i ON i.id = s."courseItemId"
      JOIN "Module" m ON m.id = i."moduleId"
      JOIN "CourseVersion" v ON v.id = m."versionId"
      JOIN "Course" c ON c.id = v."courseId"
     WHERE s.id = ${submissionId}::uuid`;
  return work!;
}
