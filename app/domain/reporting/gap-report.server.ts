import type { Day } from '#app/platform/clock.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { inForce } from '#app/platform/in-force.ts';

import { PEOPLE, type ReportScope, scopeValues } from './report-scope.server.ts';

/** Pairs of one employee and one required competency; the names are those of the exchange format. */
export type GapCounts = {
  pairs: number;
  not_assessed: number;
  /** Pairs below the standard, the not assessed ones included (held 0). */
  with_gap: number;
  gap_sum: number;
};

export type GapReport = {
  as_of: Day;
  employees: { total: number; by_status: Record<string, number> };
  units: { total: number; by_depth: Record<string, number> };
  gaps: GapCounts & {
    /** Pairs that were assessed and are below the standard. */
    assessed_with_gap: number;
  };
  by_top_unit: Record<string, GapCounts & { employees: number }>;
};

/** Who lacks what, worked out from the people themselves: the whole, and each unit of the second level. */
export async function gapReport(scope: ReportScope): Promise<GapReport> {
  const values = [...scopeValues(scope), scope.asOf];
  const [employees, units, gaps, topUnits] = await Promise.all([
    rows<Count>('report-employees', EMPLOYEES, scopeValues(scope)),
    rows<Count>('report-units', UNITS, [scope.unitId]),
    row<GapReport['gaps']>('report-gaps', GAPS, values),
    rows<{ code: string } & GapReport['by_top_unit'][string]>(
      'report-top-units',
      TOP_UNITS,
      values,
    ),
  ]);
  return {
    as_of: scope.asOf,
    employees: { total: sum(employees), by_status: record(employees) },
    units: { total: sum(units), by_depth: record(units) },
    gaps: gaps ?? { pairs: 0, not_assessed: 0, with_gap: 0, gap_sum: 0, assessed_with_gap: 0 },
    by_top_unit: Object.fromEntries(topUnits.map(({ code, ...counts }) => [code, counts])),
  };
}

type Count = { key: string; count: number };

const sum = (list: Count[]) => list.reduce((total, { count }) => total + count, 0);
const record = (list: Count[]) => Object.fromEntries(list.map(({ key, count }) => [key, count]));

/** Every pair of the people in scope; $1 unit or null, $2 person or null, $3 as of. */
export const PAIRS = `
  SELECT e.id, e."unitId", k.code, s.level AS required, h.level AS held,
         greatest(0, s.level - coalesce(h.level, 0)) AS gap
    FROM (${PEOPLE}) e
    JOIN "PositionStandard" s ON s."positionId" = e."positionId"
       AND ${inForce('s', '$3::date')}
    JOIN "Competency" k ON k.id = s."competencyId" AND k."archivedAt" IS NULL
    LEFT JOIN "HeldLevel" h ON h."employeeId" = e.id AND h."competencyId" = s."competencyId"
     AND ${inForce('h', '$3::date')}`;

const COUNTS = `
  count(*) AS pairs,
  count(*) FILTER (WHERE held IS NULL) AS not_assessed,
  count(*) FILTER (WHERE gap > 0) AS with_gap,
  coalesce(sum(gap), 0) AS gap_sum,
  count(*) FILTER (WHERE gap > 0 AND held IS NOT NULL) AS assessed_with_gap`;

const GAPS = `SELECT ${COUNTS} FROM (${PAIRS}) pair`;

const EMPLOYEES = `SELECT status AS key, count(*) AS count FROM (${PEOPLE}) e GROUP BY 1 ORDER BY 1`;

const DEPTH = `(SELECT count(*) FROM "UnitAncestor" d WHERE d."unitId" = u.id)`;

const UNITS = `
  SELECT ${DEPTH}::text AS key, count(*) AS count FROM "Unit" u
   WHERE $1::uuid IS NULL OR EXISTS (SELECT 1 FROM "UnitAncestor" a
                                      WHERE a."unitId" = u.id AND a."ancestorId" = $1::uuid)
   GROUP BY 1 ORDER BY 1`;

const TOP_UNITS = `
  WITH own AS (SELECT "unitId", ${COUNTS} FROM (${PAIRS}) pair GROUP BY 1),
  people AS (SELECT "unitId", count(*) AS employees FROM (${PEOPLE}) e GROUP BY 1)
  SELECT u.code, coalesce(sum(p.employees), 0) AS employees, coalesce(sum(o.pairs), 0) AS pairs,
         coalesce(sum(o.not_assessed), 0) AS not_assessed, coalesce(sum(o.with_gap), 0) AS with_gap,
         coalesce(sum(o.gap_sum), 0) AS gap_sum
    FROM "Unit" u
    JOIN "UnitAncestor" a ON a."ancestorId" = u.id
    LEFT JOIN people p ON p."unitId" = a."unitId"
    LEFT JOIN own o ON o."unitId" = a."unitId"
   WHERE ${DEPTH} = 2
   GROUP BY u.code
  HAVING ($1::uuid IS NULL AND $2::uuid IS NULL) OR sum(p.employees) > 0
   ORDER BY u.code COLLATE "C"`;
