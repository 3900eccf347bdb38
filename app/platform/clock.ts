/**
 * Time of the product. Moments are Dates (UTC); business days are ISO strings (`2026-05-02`)
 * in the organisation's zone, so that no day shifts by a time zone.
 */
export type Day = string;

let fixed: Date | null = null;

export function now(): Date {
  return fixed ? new Date(fixed) : new Date();
}

/** For tests, and for a seed that tells a past: stops the clock at a moment, or lets it run again. */
export function setClock(moment: Date | null): void {
  fixed = moment;
}

/** A format is slow to make (half a millisecond) and every request asks for the day. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of a moment in a zone. */
export function dayIn(zone: string, moment: Date): Day {
  const known = dayFormats.get(zone);
  if (known) return known.format(moment);
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  dayFormats.set(zone, format);
  return format.format(moment);
}

/** A day as Prisma wants it for a `date` column. */
export function toDate(day: Day): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

/** The day in a `date` column as Prisma returns it. */
export function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  const date = toDate(day);
  date.setUTCDate(date.getUTCDate() + days);
  return toDay(date);
}

/** Same day of a later month; the last day where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const date = toDate(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return toDay(date);
}

/**
 * The days people may type, in addresses and forms: nobody at work was born before, nothing is laid down for later.
 * The database has no year 0, and days reckoned from these must be days as well.
 */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

/** Whether a string is a real calendar day of these three centuries, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  return isCalendarDay(text) && text >= FIRST_DAY && text <= LAST_DAY;
}

/** The same of any century: files of other systems say 9999-12-31 for "without end". */
export function isCalendarDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && toDay(date) === text;
}
