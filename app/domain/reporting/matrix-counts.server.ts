import type { Day } from '#app/platform/clock.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

import { narrowed } from './narrowed.server.ts';
import { isNarrowed, type Narrowing } from './narrowing.ts';

/** The totals kept of each unit know today and later, and all people of the unit: the rest is counted from people. */
export function isCountedFromPeople(filter: Partial<Narrowing> & { asOf: Day }): boolean {
  return filter.asOf < today() || isNarrowed(filter);
}

/**
 * Counts of the shown units: the folded totals and what has come due since. OFFSET 0 holds the planner to reading
 * unit by unit, however many it expects: the organisation may be large where the page is small.
 */
export const STORED_COUNTS = `
  SELECT g."unitId", g."competencyId", g.pairs, g.unassessed, g."measuredGap", g."measuredSum", g."requiredSum",
         g.severity
    FROM shown s
   CROSS JOIN LATERAL (SELECT * FROM "UnitGap" u WHERE u."unitId" = s.id AND (u.active OR $4::boolean) OFFSET 0) g
   UNION ALL
  SELECT s.id, d."competencyId", d.pairs, d.unassessed, d."measuredGap", d."measuredSum", d."requiredSum", d.severity
    FROM "UnitGapDelta" d
    JOIN "UnitAncestor" a ON a."unitId" = d."unitId"
    JOIN shown s ON s.id = a."ancestorId"
   WHERE d."effectiveOn" <= $3::date AND (d.active OR $4::boolean)`;

/**
 * The same from the people themselves, each counted once and added to every unit shown above: $5 the standings that
 * count as active, $6 to $9 the narrowing.
 */
export const PEOPLE_COUNTS = `
  SELECT s.id AS "unitId", c."competencyId", c.pairs, c.unassessed, c."measuredGap", c."measuredSum", c."requiredSum",
         c.severity
    FROM (SELECT e."unitId", p."competencyId", count(*) AS pairs,
                 count(*) FILTER (WHERE h.level IS NULL) AS unassessed,
                 count(*) FILTER (WHERE h.level < p.level) AS "measuredGap",
                 coalesce(sum(greatest(0, p.level - h.level)) FILTER (WHERE h.level IS NOT NULL), 0) AS "measuredSum",
                 coalesce(sum(p.level) FILTER (WHERE h.level IS NULL), 0) AS "requiredSum",
                 coalesce(sum(greatest(0, p.level - h.level) * p.weight) FILTER (WHERE h.level IS NOT NULL), 0)
                   AS severity
            FROM top
            JOIN "UnitAncestor" below ON below."ancestorId" = top.id
            JOIN "Employee" e ON e."unitId" = below."unitId" AND e."archivedAt" IS NULL
             AND (e.standing = ANY ($5::text[]) OR $4::boolean)
            ${narrowed(6)}
            JOIN "PositionStandard" p ON p."positionId" = e."positionId" AND ${inForce('p', '$3::date')}
            LEFT JOIN "HeldLevel" h ON h."employeeId" = e.id AND h."competencyId" = p."competencyId"
             AND ${inForce('h', '$3::date')}
           GROUP BY 1, 2) c
    JOIN "UnitAncestor" a ON a."unitId" = c."unitId"
    JOIN shown s ON s.id = a."ancestorId"`;
