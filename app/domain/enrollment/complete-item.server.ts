import type { CourseLevelChange } from '#app/domain/competency/record-course-outcome.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';

import { completeEnrollment } from './complete-enrollment.server.ts';
import { type EnrollmentStatus, isLearning } from './enrollment-status.ts';
import { markStarted } from './mark-started.server.ts';

export type ItemCompletion = {
  /** This call completed the whole enrollment. */
  completedEnrollment: boolean;
  /** What that did to the person's levels. */
  levels: CourseLevelChange[];
};

/**
 * Marks one item of an enrollment as done, however often it is called; the best score stays.
 * With the last required item the enrollment itself is completed, once, in the same transaction.
 * Takes the enrollment's lock: call it after an offering's, before an attempt's or a person's.
 * @param actor the learner, or the system where it acts for them
 */
export async function completeItem(
  tx: Tx,
  actor: Actor,
  input: { enrollmentId: string; courseItemId: string; score?: number },
): Promise<ItemCompletion> {
  const enrollment = await lockEnrollment(tx, actor, input);
  if (!isLearning(enrollment.status)) throw new DomainError('conflict', 'enrollmentNotActive');
  await writeItem(tx, input);
  const completion = await completeWhenAllDone(tx, actor, enrollment);
  if (!completion.completedEnrollment) await markStarted(tx, enrollment.id);
  return completion;
}

/** Completes an enrollment whose lock the caller holds, once nothing required of its version is left to do. */
export async function completeWhenAllDone(
  tx: Tx,
  actor: Actor,
  enrollment: Locked,
): Promise<ItemCompletion> {
  if (enrollment.status === 'completed' || (await itemsLeft(tx, enrollment)) > 0)
    return { completedEnrollment: false, levels: [] };
  const levels = await completeEnrollment(tx, actor, enrollment.id);
  return { completedEnrollment: true, levels };
}

type Locked = { id: string; status: EnrollmentStatus; versionId: string };

/**
 * The enrollment, locked, if it is the actor's own and the item belongs to the version it is in; of the system, anybody's.
 * @throws not found where it is not
 */
export async function lockEnrollment(
  tx: Tx,
  actor: Actor,
  { enrollmentId, courseItemId }: { enrollmentId: string; courseItemId: string },
): Promise<Locked> {
  const system = actor.accountId === null;
  const [enrollment] = await tx.$queryRaw<Locked[]>`
    SELECT e.id, e.status, o."courseVersionId" AS "versionId"
      FROM "Enrollment" e
      JOIN "Offering" o ON o.id = e."offeringId"
     WHERE e.id = ${enrollmentId}::uuid
       AND (${system} OR e."employeeId" = ${actor.employeeId}::uuid)
       AND EXISTS (SELECT 1 FROM "CourseItem" i JOIN "Module" m ON m.id = i."moduleId"
                    WHERE i.id = ${courseItemId}::uuid AND m."versionId" = o."courseVersionId")
       FOR NO KEY UPDATE OF e`;
  if (!enrollment) throw notFound();
  return enrollment;
}

async function writeItem(
  tx: Tx,
  {
    enrollmentId,
    courseItemId,
    score,
  }: { enrollmentId: string; courseItemId: string; score?: number },
) {
  await tx.$executeRaw`
    INSERT INTO "EnrollmentItem" ("enrollmentId", "courseItemId", "completedAt", score)
    VALUES (${enrollmentId}::uuid, ${courseItemId}::uuid, ${now()}, ${score ?? null})
    ON CONFLICT ("enrollmentId", "courseItemId")
    DO UPDATE SET score = greatest("EnrollmentItem".score, excluded.score)
     WHERE excluded.score IS NOT NULL`;
}

async function itemsLeft(tx: Tx, enrollment: Locked): Promise<number> {
  const [left] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count
      FROM "CourseItem" i
      JOIN "Module" m ON m.id = i."moduleId"
     WHERE m."versionId" = ${enrollment.versionId}::uuid AND i.required
       AND NOT EXISTS (SELECT 1 FROM "EnrollmentItem" d
                        WHERE d."enrollmentId" = ${enrollment.id}::uuid AND d."courseItemId" = i.id)`;
  return left?.count ?? 0;
}
