import { IS_MEANT_FOR } from '#app/domain/catalogue/audience-sql.server.ts';
import { isListed } from '#app/domain/catalogue/listed-courses.server.ts';
import type { EnrollmentStatus } from '#app/domain/enrollment/enrollment-status.ts';
import { SEATS_LEFT } from '#app/domain/enrollment/seats-left-sql.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import { inLanguageOf } from '#app/platform/in-language.ts';

import { batchHindrance, type BatchHindrance } from './batch-hindrance.ts';
import type { BatchMeeting } from './meeting.ts';
import { meetingsOf } from './meetings-sql.server.ts';

/** A batch of a course as somebody considers it who might take a place in it, or has one. */
export type CourseBatch = {
  offeringId: string;
  code: string;
  name: string | null;
  status: 'open' | 'cancelled';
  zone: string;
  /** As JSON has it, as the others. */
  opensAt: string;
  closesAt: string | null;
  capacity: number | null;
  /** Seats left for the actor, whose unit may have a quota. */
  left: number | null;
  /** An institution outside that holds it; null: the organisation itself. */
  organiser: string | null;
  meetings: BatchMeeting[];
  /** The actor's own seat in it. */
  mine: { enrollmentId: string; status: EnrollmentStatus } | null;
  /** Why the actor cannot take a place in it, as far as the batch says; null: nothing of it is against that. */
  hindrance: BatchHindrance | null;
  /** The meeting of the actor that is at the same time. */
  clash: { title: string; startsAt: string; endsAt: string; zone: string } | null;
};

/**
 * The batches of a listed course that are announced and not over, the next first. What is only planned is not there; a
 * cancelled one is, for those who had a seat in it then.
 */
export async function courseBatches(
  actor: Actor,
  slug: string,
  language: Language,
): Promise<CourseBatch[]> {
  const moment = now();
  const found = await rows<Stored>('course-batches', BATCHES, [
    slug,
    actor.employeeId,
    language,
    moment,
  ]);
  return found.map(({ meant, opensAt, closesAt, ...batch }) => ({
    ...batch,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt && closesAt.toISOString(),
    hindrance: batchHindrance(
      { ...batch, opensAt, closesAt, meant, clashes: batch.clash !== null },
      moment,
    ),
  }));
}

type Stored = Omit<CourseBatch, 'hindrance' | 'opensAt' | 'closesAt'> & {
  opensAt: Date;
  closesAt: Date | null;
  meant: boolean;
};

/** $1 slug, $2 employee, $3 language, $4 now */
const BATCHES = `
  SELECT o.id AS "offeringId", o.code, o.status, o.zone, o."opensAt", o."closesAt", o.capacity,
         nullif(${inLanguageOf('o.name', '$3::text')}, '') AS name, host.name AS organiser,
         ${SEATS_LEFT('o', '$2::uuid')} AS left,
         ${IS_MEANT_FOR('o', '$2::uuid')} AS meant,
         ${meetingsOf('o', '$3::text', 'false')} AS meetings,
         CASE WHEN mine.id IS NOT NULL THEN
           json_build_object('enrollmentId', mine.id, 'status', mine.status) END AS mine,
         CASE WHEN mine.id IS NULL THEN (
           SELECT json_build_object('title', ${inLanguageOf('theirs.title', '$3::text')},
                    'startsAt', s."startsAt", 'endsAt', s."endsAt", 'zone', there.zone)
             FROM "Meeting" here
             JOIN "SeatTime" s ON s."employeeId" = $2::uuid
              AND s."startsAt" < here."endsAt" AND s."endsAt" > here."startsAt"
             JOIN "Meeting" there ON there.id = s."meetingId"
             JOIN "Offering" run ON run.id = there."offeringId"
             JOIN "CourseVersion" taught ON taught.id = run."courseVersionId"
             JOIN "Course" theirs ON theirs.id = taught."courseId"
            WHERE here."offeringId" = o.id AND here."cancelledAt" IS NULL
            ORDER BY s."startsAt" LIMIT 1) END AS clash
    FROM "Course" c
    JOIN "CourseVersion" v ON v."courseId" = c.id
    JOIN "Offering" o ON o."courseVersionId" = v.id AND o.kind = 'dated'
    LEFT JOIN "Partner" host ON host.id = o."organiserId"
    LEFT JOIN LATERAL (
      SELECT e.id, e.status FROM "Enrollment" e
       WHERE e."offeringId" = o.id AND e."employeeId" = $2::uuid
         AND e.status IN ('requested', 'approved', 'waitlisted', 'offered', 'enrolled', 'in_progress', 'completed')
       ORDER BY e.status = 'completed', e."enrolledAt" DESC LIMIT 1) mine ON true
    LEFT JOIN LATERAL (
      SELECT min(m."startsAt") FILTER (WHERE m."cancelledAt" IS NULL) AS "startsAt", max(m."endsAt") AS "endsAt"
        FROM "Meeting" m WHERE m."offeringId" = o.id) times ON true
   WHERE c.slug = $1 AND ${isListed('c')}
     AND (times."endsAt" IS NULL OR times."endsAt" > $4)
     AND (o.status = 'open'
          OR o.status = 'cancelled' AND (mine.id IS NOT NULL OR EXISTS (
               SELECT 1 FROM "Enrollment" had
                WHERE had."offeringId" = o.id AND had."employeeId" = $2::uuid
                  AND had."withdrawnAt" >= o."cancelledAt")))
   ORDER BY o.status = 'cancelled', times."startsAt" NULLS LAST, o.code
   LIMIT 50`;
