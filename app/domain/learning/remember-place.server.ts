import { markStarted } from '#app/domain/enrollment/mark-started.server.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';

/** Keeps that a lesson was opened just now. The caller has checked that the learner may read it. */
export async function rememberPlace(enrollmentId: string, courseItemId: string): Promise<void> {
  const moment = now();
  await db.$transaction(async (tx) => {
    await markStarted(tx, enrollmentId);
    await tx.$executeRaw`
      INSERT INTO "LessonProgress" ("enrollmentId", "courseItemId", "openedAt", "lastSeenAt")
      VALUES (${enrollmentId}::uuid, ${courseItemId}::uuid, ${moment}, ${moment})
      ON CONFLICT ("enrollmentId", "courseItemId")
      DO UPDATE SET "lastSeenAt" = greatest("LessonProgress"."lastSeenAt", excluded."lastSeenAt")`;
  });
}
