import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

import { contentOfDraft } from './content-of-draft.ts';
import type { CourseDraft } from './course-draft.ts';
import { canPublishCourse } from './policy.ts';
import { prepareLesson } from './prepare-lesson.server.ts';
import { writeModules } from './write-modules.server.ts';

/**
 * Publishes a course as an immutable version; of a course code already known, its next version.
 * Who began an earlier version stays on it.
 */
export async function publishCourse(
  tx: Tx,
  actor: Actor,
  draft: CourseDraft,
): Promise<{ courseId: string; versionId: string }> {
  if (!canPublishCourse(actor)) throw new DomainError('forbidden', 'forbidden');
  // Every document is checked and rendered before the first row is written.
  const modules = draft.modules.map((module) => ({
    ...module,
    items: module.items.map((item) => (item.kind === 'lesson' ? prepareLesson(item) : item)),
  }));

  const courseId = await writeCourse(tx, draft);
  const last = await tx.courseVersion.aggregate({ where: { courseId }, _max: { version: true } });
  const version = await tx.courseVersion.create({
    data: {
      id: newId(),
      courseId,
      version: (last._max.version ?? 0) + 1,
      content: contentOfDraft(draft),
      publishedById: actor.accountId,
      publishedAt: now(),
    },
  });
  await writeModules(tx, version.id, modules);
  await tx.course.update({
    where: { id: courseId },
    data: { currentVersionId: version.id, publishedAt: now(), archivedAt: null },
  });
  await recordEvent(tx, actor, 'course.published', courseId, { versionId: version.id });
  return { courseId, versionId: version.id };
}

/** The course itself with its outcomes and prerequisites, as they are from now on. */
async function writeCourse(tx: Tx, draft: CourseDraft): Promise<string> {
  const { code, slug, outcomes, prerequisiteIds } = draft;
  const facts = {
    slug,
    kind: draft.kind,
    formId: draft.formId,
    title: draft.title,
    summary: draft.summary,
    description: draft.description,
    provider: draft.provider,
    minutes: draft.minutes,
    capacity: draft.capacity ?? null,
  };
  const { id } = await tx.course.upsert({
    where: { code },
    create: { id: newId(), code, ...facts },
    update: facts,
    select: { id: true },
  });
  await tx.courseOutcome.deleteMany({ where: { courseId: id } });
  await tx.courseOutcome.createMany({ data: outcomes.map((o) => ({ courseId: id, ...o })) });
  await tx.coursePrerequisite.deleteMany({ where: { courseId: id } });
  await tx.coursePrerequisite.createMany({
    data: prerequisiteIds.map((requiredId) => ({ courseId: id, requiredId })),
  });
  return id;
}
