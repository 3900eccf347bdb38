import { IS_MEANT_FOR } from '#app/domain/catalogue/audience-sql.server.ts';
import { now } from '#app/platform/clock.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';

type Interest = { courseId: string; employeeId: string };

/**
 * Notes that somebody would take a course if it were held; anew for whoever was told of a batch before.
 * @returns whether that was not noted already
 */
export async function writeInterest(tx: Tx, interest: Interest): Promise<boolean> {
  const { courseId, employeeId } = interest;
  const noted = await tx.$executeRaw`
    INSERT INTO "CourseInterest" ("courseId", "employeeId", "notedAt")
    VALUES (${courseId}::uuid, ${employeeId}::uuid, ${now()})
    ON CONFLICT ("courseId", "employeeId") DO UPDATE
       SET "notedAt" = EXCLUDED."notedAt", "offeringId" = NULL, "toldAt" = NULL
     WHERE "CourseInterest"."toldAt" IS NOT NULL`;
  return noted > 0;
}

/** @returns whether there was any */
export async function dropInterest(tx: Tx, interest: Interest): Promise<boolean> {
  const { count } = await tx.courseInterest.deleteMany({ where: interest });
  return count > 0;
}

/**
 * Writes to whoever waits for a batch of the course and may take this one that they are told of it.
 * @returns how many they are
 */
export async function writeTold(
  tx: Tx,
  { courseId, offeringId }: { courseId: string; offeringId: string },
): Promise<number> {
  return (await runIn(tx)(TELL, [courseId, offeringId, now()])).length;
}

/** $1 course, $2 offering, $3 now */
const TELL = `
  UPDATE "CourseInterest" i SET "offeringId" = o.id, "toldAt" = $3::timestamptz
    FROM "Offering" o, "Employee" e
   WHERE i."courseId" = $1::uuid AND i."toldAt" IS NULL AND o.id = $2::uuid
     AND e.id = i."employeeId" AND e."archivedAt" IS NULL AND ${IS_MEANT_FOR('o', 'i."employeeId"')}
  RETURNING i."employeeId"`;
