import { canSeeGaps, READ_ROLES } from '#app/domain/competency/competency-policy.ts';
import { type GapCounts, noCounts } from '#app/domain/competency/gap.ts';
import { type Actor, unitScope } from '#app/domain/organisation/actor.ts';
import { inScope } from '#app/domain/organisation/unit-scope-sql.server.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { addMonths, type Day } from '#app/platform/clock.ts';
import { rowPlanned } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

import type { MatrixFilter } from './gap-matrix.ts';
import { runningTotals } from './matrix-comparison.ts';
import { narrowed, narrowingValues } from './narrowed.server.ts';

export type TrendPoint = { day: Day; counts: GapCounts };

const MONTHS = 12;

/**
 * The totals of a unit on the as-of day and on the same day of each of the twelve months before, with today's
 * organisation. Each pair is read once: what begins or ends it changes the points from there on.
 */
export async function unitTrend(
  actor: Actor,
  unitId: string,
  filter: MatrixFilter,
): Promise<TrendPoint[]> {
  if (!canSeeGaps(actor)) throw notFound();
  const days = Array.from({ length: MONTHS + 1 }, (_, n) => addMonths(filter.asOf, n - MONTHS));
  const stored = await rowPlanned<{ changes: ({ n: number } & GapCounts)[] }>(TREND, [
    unitId,
    unitScope(actor, ...READ_ROLES),
    days,
    filter.everyone,
    await settingOn('people.activeStandings', today()),
    ...narrowingValues(filter),
    filter.kind,
    filter.competencyId ?? null,
  ]);
  if (!stored) throw notFound();
  const changes = days.map((_, place) => stored.changes.find(({ n }) => n === place) ?? noCounts);
  return runningTotals(changes).map((counts, n) => ({ day: days[n]!, counts }));
}

/** The place of the first point on or after a day; behind the last point: none. */
const placeOf = (day: string) => `width_bucket((${day}) - 1, $3::date[])`;

const REQUIRED = `
  FROM unit
  JOIN "UnitAncestor" a ON a."ancestorId" = unit.id
  JOIN "Employee" e ON e."unitId" = a."unitId" AND e."archivedAt" IS NULL
   AND ($4::boolean OR e.standing = ANY ($5::text[]))
  ${narrowed(6)}
  JOIN "PositionStandard" s ON s."positionId" = e."positionId"
   AND s."validFrom" <= ($3::date[])[${MONTHS + 1}] AND (s."validUntil" IS NULL OR s."validUntil" >= ($3::date[])[1])
  JOIN "Competency" k ON k.id = s."competencyId" AND k."archivedAt" IS NULL
   AND ($10::text IS NULL OR k.kind = $10) AND ($11::uuid IS NULL OR k.id = $11::uuid)`;

/**
 * $1 unit, $2 scope, $3 the points in order, $4 everyone, $5 active standings, $6 to $9 narrowing, $10 kind,
 * $11 competency. Each required pair is first not assessed; each interval of a held level turns it into met or gap.
 */
const TREND = `
  WITH unit AS MATERIALIZED (
    SELECT u.id FROM "Unit" u WHERE u.id = $1 AND ${inScope('u.id', 2)}
  ), change AS (
    SELECT turn.n, turn.sign AS pairs, turn.sign AS unassessed, 0 AS "measuredGap", 0 AS "measuredSum",
           turn.sign * s.level AS "requiredSum", 0 AS severity
      ${REQUIRED}
     CROSS JOIN LATERAL (VALUES (${placeOf('s."validFrom"')}, 1), (${placeOf('s."validUntil" + 1')}, -1))
       AS turn (n, sign)
     WHERE turn.n <= ${MONTHS}
    UNION ALL
    SELECT turn.n, 0, -turn.sign, turn.sign * (h.level < s.level)::int, turn.sign * greatest(0, s.level - h.level),
           -turn.sign * s.level, turn.sign * greatest(0, s.level - h.level) * s.weight
      ${REQUIRED}
      JOIN "HeldLevel" h ON h."employeeId" = e.id AND h."competencyId" = s."competencyId"
       AND h."validFrom" <= coalesce(s."validUntil", 'infinity')
       AND s."validFrom" <= coalesce(h."validUntil", 'infinity')
     CROSS JOIN LATERAL (VALUES (${placeOf('greatest(h."validFrom", s."validFrom")')}, 1),
                                (${placeOf('least(h."validUntil", s."validUntil") + 1')}, -1))
       AS turn (n, sign)
     WHERE turn.n <= ${MONTHS}
  ), point AS (
    SELECT n, sum(pairs) AS pairs, sum(unassessed) AS unassessed, sum("measuredGap") AS "measuredGap",
           sum("measuredSum") AS "measuredSum", sum("requiredSum") AS "requiredSum", sum(severity) AS severity
      FROM change GROUP BY n
  )
  SELECT coalesce((SELECT json_agg(point) FROM point), '[]') AS changes FROM unit`;
