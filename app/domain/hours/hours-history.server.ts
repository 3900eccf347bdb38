import { settingOn } from '#app/domain/settings/setting.server.ts';
import type { Day } from '#app/platform/clock.ts';
import { rows } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { today } from '#app/platform/today.server.ts';

const SHOWN = 50;

export type HistoryLine = {
  id: string;
  title: string;
  form: Localised;
  provider: string;
  startsOn: Day;
  endsOn: Day;
  minutes: number;
};

export type HoursHistory = {
  /** Newest first; the events shown are the latest of `count`. */
  years: { year: number; minutes: number }[];
  events: HistoryLine[];
  count: number;
  minutesPerHour: number;
};

/** A person's ledger of learning hours as it stands: what was reversed is left out. The caller has decided who may see it. */
export async function hoursHistory(employeeId: string): Promise<HoursHistory> {
  const [years, events, minutesPerHour] = await Promise.all([
    rows<{ year: number; minutes: number; count: number }>('hours-years', YEARS, [employeeId]),
    rows<HistoryLine>('hours-events', EVENTS, [employeeId, SHOWN]),
    settingOn('hours.minutesPerHour', today()),
  ]);
  return {
    years: years.map(({ year, minutes }) => ({ year, minutes })),
    events,
    count: years.reduce((sum, { count }) => sum + count, 0),
    minutesPerHour,
  };
}

const LIVE = `
  h."employeeId" = $1 AND h."reversesId" IS NULL
  AND NOT EXISTS (SELECT 1 FROM "HoursEntry" r WHERE r."reversesId" = h.id)`;

const YEARS = `
  SELECT h.year, sum(h.minutes) AS minutes, count(*) AS count FROM "HoursEntry" h
   WHERE ${LIVE} GROUP BY 1 ORDER BY 1 DESC`;

const EVENTS = `
  SELECT h.id, h.title, f.name AS form, h.provider, h."startsOn", h."endsOn", h.minutes
    FROM "HoursEntry" h JOIN "DevelopmentForm" f ON f.id = h."formId"
   WHERE ${LIVE} ORDER BY h."endsOn" DESC, h.id LIMIT $2`;
