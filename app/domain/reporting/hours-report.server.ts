import { settingOn } from '#app/domain/settings/setting.server.ts';
import { rows } from '#app/platform/db.server.ts';

import { PEOPLE, type ReportScope, scopeValues } from './report-scope.server.ts';

/** Hours of one year over everybody in scope; the three groups add up to all of them. */
export type YearHours = {
  total_jp: number;
  employees_zero: number;
  employees_below_20: number;
  employees_20_or_more: number;
};

export type HoursReport = Record<string, YearHours>;

/** Learning hours (JP) per year as recorded: no caps, no uplift, people without any counted as zero. */
export async function hoursReport(scope: ReportScope): Promise<HoursReport> {
  const years = await reportYears(scope);
  const report: HoursReport = {};
  for (const { year, minutesPerHour } of years) {
    const [counted] = await rows<YearHours>('report-hours', HOURS, [
      ...scopeValues(scope),
      scope.asOf,
      year,
      minutesPerHour,
    ]);
    if (counted) report[year] = counted;
  }
  return report;
}

export type ReportYear = { year: number; minutesPerHour: number };

/** The years that the ledger knows by that day, each with the rule of its last day. */
export async function reportYears({ asOf }: Pick<ReportScope, 'asOf'>): Promise<ReportYear[]> {
  const found = await rows<{ year: number }>('report-years', YEARS, [asOf]);
  return Promise.all(
    found.map(async ({ year }) => ({
      year,
      minutesPerHour: await settingOn('hours.minutesPerHour', `${year}-12-31`),
    })),
  );
}

const YEARS = `
  SELECT DISTINCT h.year FROM "HoursEntry" h JOIN "Employee" e ON e.id = h."employeeId"
   WHERE e."archivedAt" IS NULL AND h."endsOn" <= $1::date ORDER BY 1`;

/** $1 unit or null, $2 person or null, $3 as of, $4 year, $5 minutes of one hour */
const HOURS = `
  WITH person AS (
    SELECT e.id, coalesce(sum(h.minutes), 0) / $5::numeric AS jp
      FROM (${PEOPLE}) e
      LEFT JOIN "HoursEntry" h ON h."employeeId" = e.id AND h.year = $4 AND h."endsOn" <= $3::date
     GROUP BY e.id
  )
  SELECT round(coalesce(sum(jp), 0), 2) AS total_jp,
         count(*) FILTER (WHERE jp <= 0) AS employees_zero,
         count(*) FILTER (WHERE jp > 0 AND jp < 20) AS employees_below_20,
         count(*) FILTER (WHERE jp >= 20) AS employees_20_or_more
    FROM person`;
