import { kindsDoneBySaying } from '#app/domain/catalogue/course-content.ts';
import { outlineAround } from '#app/domain/catalogue/version/course-outline.server.ts';
import {
  isConditional,
  itemsOf,
  neighbours,
  type Outline,
} from '#app/domain/catalogue/version/outline.ts';
import { completeItem } from '#app/domain/enrollment/complete-item.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, row } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';

import { mayBeDoneAt, minutesUntil } from './minimum-time.ts';
import { assertOpen } from './open-item.server.ts';
import { openness } from './openness.ts';
import { standingIn } from './standing.server.ts';

type At = { enrollmentId: string; itemId: string };

/**
 * The learner says that a lesson, or a page of files, is done.
 * @returns the open item after it, unless there is none or the course is now completed
 * @throws conflict while it is closed to the learner or its least time is not over
 */
export async function completeLesson(
  actor: Actor,
  { enrollmentId, itemId }: At,
): Promise<{ nextId: string | null; completedEnrollment: boolean }> {
  const outline = await outlineAround(itemId);
  const item = itemsOf(outline).find(({ id }) => id === itemId);
  if (!item || !kindsDoneBySaying.includes(item.kind)) throw notFound();
  await assertOpen(actor, { enrollmentId, courseItemId: itemId });
  if (item.minimumMinutes !== null)
    await assertLongEnough(actor, { enrollmentId, itemId }, item.minimumMinutes);
  const { completedEnrollment } = await db.$transaction((tx) =>
    completeItem(tx, actor, { enrollmentId, courseItemId: itemId }),
  );
  const nextId = completedEnrollment ? null : await nextOpen(actor, outline, enrollmentId, itemId);
  return { nextId, completedEnrollment };
}

async function assertLongEnough(actor: Actor, { enrollmentId, itemId }: At, minutes: number) {
  const values = [enrollmentId, itemId, actor.employeeId];
  const seen = await row<{ openedAt: Date | null; done: boolean }>('lesson-opened', OPENED, values);
  if (!seen) throw notFound();
  if (seen.done) return;
  if (!seen.openedAt) throw new DomainError('conflict', 'itemNotOpened');
  const at = mayBeDoneAt(minutes, seen.openedAt);
  const count = at ? minutesUntil(at, now()) : 0;
  if (count > 0) throw new DomainError('conflict', 'itemTooEarly', { count });
}

const OPENED = `
  SELECT p."openedAt", EXISTS (SELECT 1 FROM "EnrollmentItem" d
                                WHERE d."enrollmentId" = e.id AND d."courseItemId" = $2::uuid) AS done
    FROM "Enrollment" e
    LEFT JOIN "LessonProgress" p ON p."enrollmentId" = e.id AND p."courseItemId" = $2::uuid
   WHERE e.id = $1 AND e."employeeId" = $3::uuid`;

async function nextOpen(
  actor: Actor,
  outline: Outline,
  enrollmentId: string,
  itemId: string,
): Promise<string | null> {
  const closed = isConditional(outline)
    ? openness(outline, await standingIn(actor, enrollmentId))
    : null;
  return neighbours(outline, itemId, ({ id }) => !closed?.has(id)).next?.id ?? null;
}
