import { runIn, type Tx } from '#app/platform/db.server.ts';
import type { StoredEvent } from '#app/platform/event-types.ts';
import type { Localised } from '#app/platform/i18n.ts';

import type { Notice } from './notices.server.ts';
import { theAccount, theAuthorsOf, theTrainingManagers } from './recipients.server.ts';

/** A draft waits to be reviewed: to those who review, but for whoever handed it in. */
export async function courseHandedIn(
  tx: Tx,
  { subjectId, actorId }: StoredEvent<'course.handed-in'>,
): Promise<Notice> {
  const course = await courseTitle(tx, subjectId);
  return {
    kind: 'courseHandedIn',
    params: { course, by: await nameOf(tx, actorId) },
    to: (await theTrainingManagers(tx)).filter(({ accountId }) => accountId !== actorId),
    path: `/studio/courses/${subjectId}/review`,
  };
}

export async function courseSentBack(
  tx: Tx,
  { subjectId, actorId, data }: StoredEvent<'course.sent-back'>,
): Promise<Notice> {
  const course = await courseTitle(tx, subjectId);
  return {
    kind: 'courseSentBack',
    params: { course, by: await nameOf(tx, actorId) },
    to: await writers(tx, subjectId, { submittedById: data.submittedById, actorId }),
    path: `/studio/courses/${subjectId}`,
  };
}

export async function coursePublished(
  tx: Tx,
  { subjectId, actorId, data }: StoredEvent<'course.published'>,
): Promise<Notice> {
  const { version } = await tx.courseVersion.findUniqueOrThrow({
    where: { id: data.versionId },
    select: { version: true },
  });
  const { submittedById = null } = data;
  return {
    kind: 'coursePublished',
    params: { course: await courseTitle(tx, subjectId), version },
    to: await writers(tx, subjectId, { submittedById, actorId }),
    path: `/studio/courses/${subjectId}/versions`,
  };
}

export async function courseAuthor(
  tx: Tx,
  { subjectId, actorId, data }: StoredEvent<'course.author-added'>,
): Promise<Notice> {
  const course = await courseTitle(tx, subjectId);
  return {
    kind: 'courseAuthor',
    params: { course, by: await nameOf(tx, actorId) },
    to: data.accountId === actorId ? [] : await theAccount(tx, data.accountId),
    path: `/studio/courses/${subjectId}`,
  };
}

/** Who writes the course and who handed it in, but for whoever acted. */
async function writers(
  tx: Tx,
  courseId: string,
  { submittedById, actorId }: { submittedById: string | null; actorId: string | null },
): Promise<Notice['to']> {
  const authors = await theAuthorsOf(tx, courseId);
  const submitter = submittedById ? await theAccount(tx, submittedById) : [];
  const all = new Map([...authors, ...submitter].map((one) => [one.accountId, one]));
  return [...all.values()].filter(({ accountId }) => accountId !== actorId);
}

/** As its draft calls it, where there is one. */
async function courseTitle(tx: Tx, courseId: string): Promise<Localised> {
  const [found] = await runIn(tx)<{ title: Localised }>(
    `SELECT coalesce(d.content #> '{facts,title}', c.title) AS title
       FROM "Course" c LEFT JOIN "CourseDraft" d ON d."courseId" = c.id WHERE c.id = $1::uuid`,
    [courseId],
  );
  return found?.title ?? { id: '', en: '' };
}

/** Whoever acted; empty: the system. */
async function nameOf(tx: Tx, accountId: string | null): Promise<string> {
  return accountId ? ((await theAccount(tx, accountId))[0]?.name ?? '') : '';
}
