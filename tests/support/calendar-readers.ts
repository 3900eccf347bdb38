import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { expect } from 'vitest';

import { calendarMessages } from '#app/platform/icalendar.server.ts';

/** An event as a reader of calendars finds it. */
export type ReadEvent = {
  uid: string;
  sequence: number;
  start: string;
  end: string;
  stamp: string;
  title: string;
  place: string;
  description: string;
  url: string;
  status: string;
  organiser: string;
};

/** What ical.js, the reader of Thunderbird, finds. */
export function readWithIcalJs(text: string): { method: string; events: ReadEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const textAt = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
    const organiser = component.getFirstProperty('organizer')!;
    return {
      uid: event.uid,
      sequence: Number(event.sequence),
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      stamp: (component.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate().toISOString(),
      title: textAt('summary'),
      place: textAt('location'),
      description: textAt('description'),
      url: textAt('url'),
      status: textAt('status'),
      organiser: String(organiser.getParameter('cn')),
    };
  });
  return { method: String(calendar.getFirstPropertyValue('method')), events };
}

/** What ts-ics finds, which shares no code with the other. */
export function readWithTsIcs(text: string): { method: string; events: ReadEvent[] } {
  const { method, events = [] } = convertIcsCalendar(undefined, text);
  return {
    method: method ?? '',
    events: events.map((event) => ({
      uid: event.uid,
      sequence: event.sequence ?? 0,
      start: event.start.date.toISOString(),
      end: event.end!.date.toISOString(),
      stamp: event.stamp.date.toISOString(),
      title: (event.summary as string | undefined) ?? '',
      place: event.location ?? '',
      description: event.description ?? '',
      url: event.url ?? '',
      status: event.status ?? '',
      organiser: event.organizer?.name ?? '',
    })),
  };
}

export const calendarReaders = [
  ['ical.js', readWithIcalJs],
  ['ts-ics', readWithTsIcs],
] as const;

/** The messages of a mail, which both readers must understand alike: one event each. */
export function readMessages(calendar: string | null): (ReadEvent & { method: string })[] {
  return calendarMessages(calendar ?? '').map(({ method, content }) => {
    const [one, other] = [readWithIcalJs(content), readWithTsIcs(content)];
    expect(one).toEqual(other);
    expect(one.method).toBe(method);
    expect(one.events).toHaveLength(1);
    return { method, ...one.events[0]! };
  });
}
