import { completeItem } from '#app/domain/enrollment/complete-item.server.ts';
import { type EnrollmentStatus, isLearning } from '#app/domain/enrollment/enrollment-status.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';

type PassedAttempt = {
  enrollmentId: string;
  courseItemId: string;
  enrollmentStatus: EnrollmentStatus;
};

/**
 * A pass that came after handing in completes the quiz, with all that follows: in the version that the person is in by
 * now, where that puts the same quiz; else, or where they have left, the attempt alone has changed. The enrollment is
 * locked.
 */
export async function completeQuiz(
  tx: Tx,
  { enrollmentId, courseItemId, enrollmentStatus }: PassedAttempt,
  score: number,
): Promise<void> {
  if (!isLearning(enrollmentStatus)) return;
  const [present] = await runIn(tx)<{ id: string }>(PRESENT, [enrollmentId, courseItemId]);
  if (present)
    await completeItem(tx, systemActor, { enrollmentId, courseItemId: present.id, score });
}

const PRESENT = `
  SELECT twin.id
    FROM "Enrollment" e
    JOIN "Offering" o ON o.id = e."offeringId"
    JOIN "Module" m ON m."versionId" = o."courseVersionId"
    JOIN "CourseItem" taken ON taken.id = $2::uuid
    JOIN "CourseItem" twin ON twin."moduleId" = m.id AND twin.key = taken.key
   WHERE e.id = $1::uuid
     AND (twin.id = taken.id OR taken.fingerprint <> '' AND twin.fingerprint = taken.fingerprint)`;
