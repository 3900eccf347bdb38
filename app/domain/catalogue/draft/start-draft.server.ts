import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { beginDraft } from './begin-draft.server.ts';
import { courseSource, sameKeys } from './course-source.server.ts';
import { copyVersionTexts } from './draft-texts.server.ts';
import { assertMayWrite } from './keep-draft.server.ts';

/**
 * Begins the next version of a course as a draft, with the content, texts and media of the one learners see.
 * @param which a former version to begin from instead; what learners see stays as it is
 * @throws conflict `courseDraftThere` where somebody has begun one already, `courseArchived`
 */
export async function startDraft(
  actor: Actor,
  courseId: string,
  which: number | null = null,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await assertMayWrite(tx, actor, courseId);
    const { archived } = await lockCourse(tx, courseId);
    if (archived) throw new DomainError('conflict', 'courseArchived');
    if (await tx.courseDraft.count({ where: { courseId } }))
      throw new DomainError('conflict', 'courseDraftThere');
    const { content, versionId, version } = await courseSource(runIn(tx), courseId, which);
    await beginDraft(tx, actor, { courseId, content, basedOn: version });
    if (versionId) await copyVersionTexts(tx, { versionId, courseId }, sameKeys(content));
    await recordEvent(tx, actor, 'course.draft-started', courseId, { basedOn: version });
  });
}

export type LockedCourse = {
  archived: boolean;
  isTemplate: boolean;
  /** It has a version, or the organisation has announced it. */
  offered: boolean;
  currentVersionId: string | null;
};

/** Locks the course itself: whoever begins, discards, publishes or archives waits here, before the draft's own lock. */
export async function lockCourse(tx: Tx, courseId: string): Promise<LockedCourse> {
  const [course] = await tx.$queryRaw<LockedCourse[]>`
    SELECT "archivedAt" IS NOT NULL AS archived, "isTemplate", "currentVersionId",
           "currentVersionId" IS NOT NULL OR "announcedAt" IS NOT NULL AS offered
      FROM "Course" WHERE id = ${courseId}::uuid FOR NO KEY UPDATE`;
  if (!course) throw notFound();
  return course;
}
