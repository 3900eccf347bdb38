import type { Tx } from '#app/platform/db.server.ts';
import { now } from '#app/platform/clock.ts';
import { newId } from '#app/platform/id.ts';

/**
 * Opens a version of a course for learning at one's own pace: no dates, no limit.
 * Offerings of its earlier versions close to newcomers; who is in them stays.
 */
export async function openSelfPaced(tx: Tx, courseVersionId: string): Promise<string> {
  await closeEarlier(tx, courseVersionId);
  const version = await tx.courseVersion.findUniqueOrThrow({
    where: { id: courseVersionId },
    select: { version: true, course: { select: { code: true } } },
  });
  const offering = await tx.offering.create({
    data: {
      id: newId(),
      courseVersionId,
      code: `${version.course.code}-M${version.version}`, // M: mandiri, self-paced
      kind: 'self_paced',
      opensAt: now(),
    },
  });
  return offering.id;
}

/** Self-paced offerings of the other versions of a course take nobody any more. */
export async function closeEarlier(tx: Tx, courseVersionId: string): Promise<void> {
  const { courseId } = await tx.courseVersion.findUniqueOrThrow({
    where: { id: courseVersionId },
    select: { courseId: true },
  });
  await tx.offering.updateMany({
    where: {
      kind: 'self_paced',
      closesAt: null,
      courseVersion: { courseId, id: { not: courseVersionId } },
    },
    data: { closesAt: now() },
  });
}
