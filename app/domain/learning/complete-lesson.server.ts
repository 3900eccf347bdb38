import { courseOutline } from '#app/domain/catalogue/course-outline.server.ts';
import { neighbours } from '#app/domain/catalogue/outline.ts';
import { completeItem } from '#app/domain/enrollment/complete-item.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

/**
 * The learner says that a lesson is done. A quiz is never done by saying so.
 * @returns the item after it, unless that was the last or the course is now completed
 */
export async function completeLesson(
  actor: Actor,
  { enrollmentId, itemId }: { enrollmentId: string; itemId: string },
): Promise<{ nextId: string | null; completedEnrollment: boolean }> {
  const item = await db.courseItem.findUnique({
    where: { id: itemId },
    select: { kind: true, module: { select: { versionId: true } } },
  });
  if (item?.kind !== 'lesson') throw notFound();
  const outline = await courseOutline(item.module.versionId);
  const { completedEnrollment } = await db.$transaction((tx) =>
    completeItem(tx, actor, { enrollmentId, courseItemId: itemId }),
  );
  const next = completedEnrollment ? null : neighbours(outline, itemId).next;
  return { nextId: next?.id ?? null, completedEnrollment };
}
