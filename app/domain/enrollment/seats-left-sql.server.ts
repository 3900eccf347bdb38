/**
 * Expression: the unit whose quota in an offering somebody of a unit counts towards, the nearest at or above it; null
 * where none has one.
 */
export const QUOTA_UNIT = (offering: string, unitId: string) => `(
  SELECT q."unitId" FROM "UnitAncestor" up
    JOIN "OfferingQuota" q ON q."unitId" = up."ancestorId" AND q."offeringId" = ${offering}.id
   WHERE up."unitId" = ${unitId} ORDER BY up.distance LIMIT 1)`;

/**
 * Expression: the seats of an offering that are left for somebody; null: no limit. A quota is kept for its unit with
 * what is below it, and bounds it; whoever has none shares the seats that no quota keeps.
 * @param offering the alias of the row of "Offering"
 * @param employeeId expression of the person's id
 */
export const SEATS_LEFT = (offering: string, employeeId: string) => `(
  SELECT greatest(0, least(
           ${offering}.capacity - count(p.id),
           coalesce(min(own.seats), ${offering}.capacity - kept.seats)
             - count(p.id) FILTER (WHERE ${QUOTA_UNIT(offering, 'p."unitId"')} IS NOT DISTINCT FROM mine."unitId")))::int
    FROM (SELECT (SELECT ${QUOTA_UNIT(offering, 'me."unitId"')} FROM "Employee" me
                   WHERE me.id = ${employeeId}) AS "unitId") mine
   CROSS JOIN (SELECT sum(seats) AS seats FROM "OfferingQuota" WHERE "offeringId" = ${offering}.id) kept
    LEFT JOIN "OfferingQuota" own ON own."offeringId" = ${offering}.id AND own."unitId" = mine."unitId"
    LEFT JOIN ("Enrollment" taken JOIN "Employee" p ON p.id = taken."employeeId")
      ON taken."offeringId" = ${offering}.id AND taken.status IN ('enrolled', 'in_progress', 'completed')
   WHERE ${offering}.capacity IS NOT NULL
   GROUP BY mine."unitId", kept.seats)`;
