import { settingOn } from '#app/domain/settings/setting.server.ts';
import { row } from '#app/platform/db.server.ts';
import { today } from '#app/platform/today.server.ts';

export type HoursOfYear = {
  year: number;
  minutes: number;
  minutesPerHour: number;
  /** Hours (JP) everybody should reach in the year. */
  target: number;
  /** Hours (JP) past which this person's status is warned; null: none. */
  ceiling: number | null;
};

/** A person's learning hours of a year (this one unless another is asked for) beside what is expected. */
export async function hoursOfYear(employeeId: string, year?: number): Promise<HoursOfYear> {
  const day = today();
  const asked = year ?? Number(day.slice(0, 4));
  const on = asked < Number(day.slice(0, 4)) ? `${asked}-12-31` : day;
  const [minutesPerHour, target, ceilings, found] = await Promise.all([
    settingOn('hours.minutesPerHour', on),
    settingOn('hours.yearlyTarget', on),
    settingOn('hours.yearlyCeiling', on),
    row<{ status: string; minutes: number }>('hours-of-year', HOURS, [employeeId, asked]),
  ]);
  return {
    year: asked,
    minutes: found?.minutes ?? 0,
    minutesPerHour,
    target,
    ceiling: (found && ceilings[found.status]) ?? null,
  };
}

/** Counter-entries carry negative minutes, so the ledger is simply summed. */
const HOURS = `
  SELECT e.status, coalesce((SELECT sum(h.minutes) FROM "HoursEntry" h
                              WHERE h."employeeId" = e.id AND h.year = $2), 0) AS minutes
    FROM "Employee" e WHERE e.id = $1`;
