import ical, {
  ICalAttendeeStatus,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';

/** One event of a calendar. `uid` never changes; of two states of it the one with the higher `sequence` holds. */
export type CalendarEntry = {
  uid: string;
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  title: string;
  place: string;
  description: string;
  /** Where one reads more: an address of this product, without commas or semicolons. */
  url: string;
  cancelled: boolean;
};

export type CalendarPerson = { name: string; email: string };

/**
 * A state of one event for somebody's calendar (RFC 5546): it is entered there, put in the place of an earlier state or,
 * where it is cancelled, taken out. Times are in UTC, so that no reader needs to know our zones.
 * @param stampedAt when this state came to be; decides between states of one sequence
 */
export function calendarMessage(
  entry: CalendarEntry,
  { from, to, stampedAt }: { from: CalendarPerson; to: CalendarPerson; stampedAt: Date },
): string {
  const method = entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ prodId: PRODUCT, method });
  enter(calendar, entry, from, stampedAt).createAttendee({
    ...personOf(to),
    status: ICalAttendeeStatus.ACCEPTED,
    rsvp: false,
  });
  return textOf(calendar);
}

/** A calendar that others read again and again: its events, as they are now. */
export function calendarFeed(
  name: string,
  entries: readonly CalendarEntry[],
  { from, stampedAt }: { from: CalendarPerson; stampedAt: Date },
): string {
  const method = ICalCalendarMethod.PUBLISH;
  const calendar = ical({ prodId: PRODUCT, method, name: printable(name), ttl: REREAD_SECONDS });
  for (const entry of entries) enter(calendar, entry, from, stampedAt);
  return textOf(calendar);
}

/** The messages that were written one after the other, each with the method that its reader is told beside it. */
export function calendarMessages(text: string): { method: string; content: string }[] {
  return text
    .split(/(?<=^END:VCALENDAR\r\n)/m)
    .filter((content) => content !== '')
    .map((content) => ({ method: /^METHOD:(\w+)/m.exec(content)?.[1] ?? 'PUBLISH', content }));
}

const PRODUCT = '-//Kompeten//Kompeten//ID';
const REREAD_SECONDS = 60 * 60;

function enter(
  calendar: ICalCalendar,
  { uid, sequence, startsAt, endsAt, title, place, description, url, cancelled }: CalendarEntry,
  from: CalendarPerson,
  stampedAt: Date,
) {
  return calendar.createEvent({
    ...{ id: uid, sequence, stamp: stampedAt, start: startsAt, end: endsAt, url },
    summary: printable(title).replace(/\n/g, ' '),
    location: printable(place).replace(/\n/g, ', ') || null,
    description: printable(description) || null,
    organizer: personOf(from),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
}

/** A name stands in a quoted parameter: no quotes and no line breaks, and of the signs that some readers take for ends none. */
function personOf({ name, email }: CalendarPerson): CalendarPerson {
  const plain = printable(name)
    .replace(/\s+/g, ' ')
    .replace(/["\\^]/g, "'");
  return { email, name: plain.replace(/[;:]/g, ',') };
}

/** Texts may not hold control characters (RFC 5545 §3.3.11), nor UTF-8 half a character. */
function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}

function textOf(calendar: ICalCalendar): string {
  return `${calendar.toString().trimEnd()}\r\n`;
}
