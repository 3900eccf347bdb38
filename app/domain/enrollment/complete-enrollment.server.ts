import { coursePromise } from '#app/domain/catalogue/version/course-promise.server.ts';
import {
  type CourseLevelChange,
  recordCourseOutcome,
} from '#app/domain/competency/record-course-outcome.server.ts';
import { creditEnrollment } from '#app/domain/hours/credit-enrollment.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { recordEvent } from '#app/platform/events.server.ts';

type Completed = { employeeId: string; offeringId: string };

/**
 * Completes an enrollment whose lock the caller holds and which is not completed yet: status, evidence, hours and
 * event are one transaction, so that none is there without the others. It is worth what the version taken promised.
 */
export async function completeEnrollment(
  tx: Tx,
  actor: Actor,
  enrollmentId: string,
): Promise<CourseLevelChange[]> {
  const moment = now();
  const [completed] = await tx.$queryRaw<Completed[]>`
    UPDATE "Enrollment" e
       SET status = 'completed', "completedAt" = ${moment},
           "startedAt" = coalesce(e."startedAt", ${moment}),
           score = (SELECT max(d.score)
                      FROM "EnrollmentItem" d
                      JOIN "CourseItem" i ON i.id = d."courseItemId"
                      JOIN "Module" m ON m.id = i."moduleId" AND m."versionId" = v.id
                     WHERE d."enrollmentId" = e.id)
      FROM "Offering" o
      JOIN "CourseVersion" v ON v.id = o."courseVersionId"
     WHERE e.id = ${enrollmentId}::uuid AND o.id = e."offeringId"
       AND e.status IN ('enrolled', 'in_progress')
    RETURNING e."employeeId", e."offeringId"`;
  if (!completed) return [];
  const { employeeId, offeringId } = completed;
  const { courseId, outcomes, credit } = await coursePromise(tx, offeringId);
  const levels = await recordCourseOutcome(tx, actor, { employeeId, enrollmentId, outcomes });
  await creditEnrollment(tx, actor, { employeeId, enrollmentId, credit });
  await recordEvent(tx, actor, 'enrollment.completed', enrollmentId, { employeeId, courseId });
  return levels;
}
