import { dayIn } from '#app/platform/clock.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { env } from '#app/platform/env.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

/** What a course promised to credit. */
export type PromisedCredit = {
  title: Localised;
  provider: string;
  formId: number;
  minutes: number;
};

/**
 * Enters the learning hours of a completed enrollment in the ledger, once, in the year it ended in.
 * Part of the transaction that completes it.
 * @param completion.credit of the version that was taken
 */
export async function creditEnrollment(
  tx: Tx,
  actor: { accountId: string | null },
  completion: { employeeId: string; enrollmentId: string; credit: PromisedCredit },
): Promise<void> {
  const { employeeId, enrollmentId, credit } = completion;
  const { enrolledAt } = await tx.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } });
  const endsOn = today();
  const begun = dayIn(env.ORGANISATION_TIME_ZONE, enrolledAt);
  const startsOn = begun < endsOn ? begun : endsOn;
  await tx.$executeRaw`
    INSERT INTO "HoursEntry" (id, "employeeId", "formId", title, provider, "startsOn", "endsOn", year,
                              minutes, source, "enrollmentId", "recordedById")
    VALUES (${newId()}::uuid, ${employeeId}::uuid, ${credit.formId}, ${titleOf(credit.title)}, ${credit.provider},
            ${startsOn}::date, ${endsOn}::date, ${Number(endsOn.slice(0, 4))},
            ${credit.minutes}, 'enrollment', ${enrollmentId}::uuid, ${actor.accountId}::uuid)
    ON CONFLICT ("enrollmentId") WHERE source = 'enrollment' AND "reversesId" IS NULL DO NOTHING`;
}

/** The ledger is a record of the organisation: in its own language. */
function titleOf({ id, en }: Localised): string {
  return id || en;
}
