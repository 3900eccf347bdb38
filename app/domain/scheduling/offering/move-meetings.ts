import { addDays, type Day } from '#app/platform/clock.ts';
import { localTime, momentOf } from '#app/platform/zoned-time.ts';

/** When something takes place, and the zone whose clocks say so. */
export type Times = { startsAt: Date; endsAt: Date; zone: string };

const MINUTE = 60_000;
/** The longest that clocks leave out is a whole day, where a zone changed to the other side of the date line. */
const LONGEST_GAP_MINUTES = 48 * 60;
const STEP_MINUTES = 15;

/** The day on which clocks of its zone show the beginning. */
export function firstDayOf({ startsAt, zone }: Pick<Times, 'startsAt' | 'zone'>): Day {
  return localTime(zone, startsAt).slice(0, 10);
}

/** How many days lie between two days; negative where the second is earlier. */
export function daysBetween(from: Day, until: Day): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / (24 * 60 * MINUTE));
}

/**
 * A moment so many days later (or earlier) at which clocks of the zone show the same time. Where they leave that time
 * out on the new day, it is the first they show after it.
 */
export function movedMoment(zone: string, moment: Date, days: number): Date {
  if (days === 0) return moment;
  const local = localTime(zone, moment);
  const wanted = `${addDays(local.slice(0, 10), days)}T${local.slice(11)}`;
  // Seconds are not shown by the clocks we ask, and stay.
  const seconds = moment.getTime() % MINUTE;
  return new Date(firstAt(zone, wanted).getTime() + seconds);
}

function firstAt(zone: string, local: string): Date {
  for (let late = 0; late <= LONGEST_GAP_MINUTES; late += STEP_MINUTES) {
    const shown = new Date(Date.parse(`${local}Z`) + late * MINUTE).toISOString().slice(0, 16);
    const found = momentOf(zone, shown);
    if (found) return found;
  }
  throw new Error(`Clocks of ${zone} show nothing near ${local}.`);
}

/**
 * Meetings moved together by so many days, each at the same times of the clocks of its zone. Where clocks change in the
 * night of a meeting so that it would end before it began, it lasts as long as it did.
 */
export function movedMeetings<M extends Times>(meetings: readonly M[], days: number): M[] {
  return meetings.map((meeting) => {
    const startsAt = movedMoment(meeting.zone, meeting.startsAt, days);
    const endsAt = movedMoment(meeting.zone, meeting.endsAt, days);
    const lasts = meeting.endsAt.getTime() - meeting.startsAt.getTime();
    const end = endsAt > startsAt ? endsAt : new Date(startsAt.getTime() + lasts);
    return { ...meeting, startsAt, endsAt: end };
  });
}

/** By how many days each batch of a series is moved: the first by `first`, every other so many weeks after the last. */
export function seriesDistances(first: number, times: number, everyWeeks: number): number[] {
  return Array.from({ length: times }, (_, at) => first + at * everyWeeks * 7);
}
