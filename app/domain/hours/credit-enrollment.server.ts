import { dayIn } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

/**
 * Enters the learning hours of a completed enrollment in the ledger, once, in the year it ended in.
 * Part of the transaction that completes it.
 */
export async function creditEnrollment(
  tx: Tx,
  actor: { accountId: string | null },
  completion: { employeeId: string; enrollmentId: string; courseId: string },
): Promise<void> {
  const { employeeId, enrollmentId, courseId } = completion;
  const course = await tx.course.findUniqueOrThrow({ where: { id: courseId } });
  const { enrolledAt } = await tx.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } });
  const endsOn = today();
  const begun = dayIn(env.ORGANISATION_TIME_ZONE, enrolledAt);
  const startsOn = begun < endsOn ? begun : endsOn;
  await tx.$executeRaw`
    INSERT INTO "HoursEntry" (id, "employeeId", "formId", title, provider, "startsOn", "endsOn", year,
                              minutes, source, "enrollmentId", "recordedById")
    VALUES (${newId()}::uuid, ${employeeId}::uuid, ${course.formId}, ${titleOf(course.title)}, ${course.provider},
            ${startsOn}::date, ${endsOn}::date, ${Number(endsOn.slice(0, 4))},
            ${course.minutes}, 'enrollment', ${enrollmentId}::uuid, ${actor.accountId}::uuid)
    ON CONFLICT ("enrollmentId") WHERE source = 'enrollment' AND "reversesId" IS NULL DO NOTHING`;
}

/** The ledger is a record of the organisation: in its own language. */
function titleOf(title: unknown): string {
  const { id, en } = title as { id?: string; en?: string };
  return id || en || '';
}
