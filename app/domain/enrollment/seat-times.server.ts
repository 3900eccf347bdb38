import { type RunStatement, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { isViolationOf } from '#app/platform/violation.server.ts';
import { type Localised } from '#app/platform/i18n.ts';
import { timeInWords } from '#app/platform/time-in-words.ts';

import type { LockedOffering } from './lock-offering.server.ts';

/** A meeting of a person that is at the same time as one of an offering. */
export type Clash = {
  employeeId: string;
  /** The course of the other meeting. */
  title: Localised;
  startsAt: Date;
  endsAt: Date;
  zone: string;
};

/**
 * Whoever takes or loses times of these people waits here: what is found free stays free. After the offering's lock
 * and those of enrollments.
 */
export async function lockTimesOf(tx: Tx, employeeIds: string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "Employee" WHERE id = ANY (${employeeIds}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
}

/** Who of these people has another meeting while this offering meets: for each the first of them, by person. */
export async function clashesWith(
  run: RunStatement,
  offeringId: string,
  employeeIds: string[],
): Promise<Map<string, Clash>> {
  const found = await run<Clash>(CLASHES, [offeringId, employeeIds]);
  return new Map(found.map((clash) => [clash.employeeId, clash]));
}

const CLASHES = `
  SELECT DISTINCT ON (s."employeeId") s."employeeId", c.title, s."startsAt", s."endsAt", other.zone
    FROM "Meeting" m
    JOIN "SeatTime" s ON s."employeeId" = ANY ($2::uuid[])
     AND s."startsAt" < m."endsAt" AND s."endsAt" > m."startsAt"
    JOIN "Meeting" other ON other.id = s."meetingId" AND other."offeringId" <> m."offeringId"
    JOIN "Offering" o ON o.id = other."offeringId"
    JOIN "CourseVersion" v ON v.id = o."courseVersionId"
    JOIN "Course" c ON c.id = v."courseId"
   WHERE m."offeringId" = $1::uuid AND m."cancelledAt" IS NULL
   ORDER BY s."employeeId", s."startsAt"`;

/** @returns the refusal of a place that takes a person's time twice, naming what is there already */
export function clashError({ title, startsAt, endsAt, zone }: Clash): DomainError {
  return new DomainError('conflict', 'enrollmentClash', {
    titleId: title.id,
    titleEn: title.en,
    timeId: timeInWords({ startsAt, endsAt, zone }, 'id'),
    timeEn: timeInWords({ startsAt, endsAt, zone }, 'en'),
  });
}

/**
 * Takes the times of a dated offering for a seat in it: a row for each meeting that is held.
 * @throws conflict when one of them was taken meanwhile
 */
export async function takeTimes(
  tx: Tx,
  offering: LockedOffering,
  seat: { enrollmentId: string; employeeId: string },
): Promise<void> {
  if (offering.kind !== 'dated') return;
  try {
    await runIn(tx)(TAKE, [offering.id, seat.enrollmentId, seat.employeeId]);
  } catch (error) {
    if (isViolationOf(error, 'SeatTime_free'))
      throw new DomainError('conflict', 'enrollmentClashNow');
    throw error;
  }
}

const TAKE = `
  INSERT INTO "SeatTime" ("enrollmentId", "meetingId", "employeeId", "startsAt", "endsAt")
  SELECT $2::uuid, m.id, $3::uuid, m."startsAt", m."endsAt"
    FROM "Meeting" m WHERE m."offeringId" = $1::uuid AND m."cancelledAt" IS NULL`;

/** Frees the times of a seat that is given up. */
export async function freeTimes(tx: Tx, enrollmentId: string): Promise<void> {
  await tx.seatTime.deleteMany({ where: { enrollmentId } });
}
