/** Of Offering o and the times of its meetings `times` ("firstAt", "lastAt"): how it stands at the moment $1. */
export const BATCH_STATE = `
  CASE WHEN o.status = 'open' AND times."lastAt" <= $1::timestamptz THEN 'over' ELSE o.status::text END`;

/** Of Offering o: when its meetings begin and end, and how many there are; of a cancelled one those that it had. */
export const BATCH_TIMES = `
  LATERAL (SELECT min(m."startsAt") AS "firstAt", max(m."endsAt") AS "lastAt", count(*)::int AS meetings
             FROM "Meeting" m
            WHERE m."offeringId" = o.id AND (m."cancelledAt" IS NULL OR o.status = 'cancelled')) AS times`;

/** Of Offering o: how many people have a seat. */
export const BATCH_SEATED = `
  (SELECT count(*)::int FROM "Enrollment" n
    WHERE n."offeringId" = o.id AND n.status IN ('enrolled', 'in_progress', 'completed'))`;
