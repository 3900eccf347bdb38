import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  calendarFeed,
  type CalendarEntry,
  calendarMessage,
  calendarMessages,
} from '#app/platform/icalendar.server.ts';
import { calendarReaders, readWithIcalJs } from '#tests/support/calendar-readers.ts';
import { HOSTILE_MARKUP, ODD_TEXT } from '#tests/support/hostile-text.ts';

const from = { name: 'BKPSDM Kota Contoh', email: 'no-reply@kota-contoh.example' };
const to = { name: 'Siti Rahma, S.Kom.', email: 'siti@kota-contoh.example' };
const stampedAt = new Date('2026-11-20T02:03:04Z');

const entry: CalendarEntry = {
  uid: '0199-aa@kompeten.example',
  sequence: 0,
  startsAt: new Date('2026-12-01T01:00:00Z'),
  endsAt: new Date('2026-12-01T05:00:00Z'),
  title: 'Pelayanan publik: hari 1',
  place: 'Aula, Gedung A',
  description: 'Bawa laptop; parkir di belakang.\nRuang 2',
  url: 'https://kompeten.example/learn/1',
  cancelled: false,
};

/** Whatever people type: breaks, signs of the format, halves of characters, markup. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(...',;:\\"\'\n\r\t^ a=é👩‍🦰', '\\n'),
    maxLength: 200,
  }),
  fc.constantFrom(...HOSTILE_MARKUP, ...ODD_TEXT),
);

const entries = fc.record({
  uid: fc.uuid().map((id) => `${id}@kompeten.example`),
  sequence: fc.nat(10_000),
  startsAt: fc.date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  }),
  minutes: fc.integer({ min: 1, max: 10_000 }),
  title: words,
  place: words,
  description: words,
  cancelled: fc.boolean(),
});

/** As it is said again: without what cannot be said in a calendar. */
function kept(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}

function keptName(name: string): string {
  return kept(name)
    .replace(/\s+/g, ' ')
    .replace(/["\\^]/g, "'")
    .replace(/[;:]/g, ',');
}

function wholeSeconds(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / 1000) * 1000);
}

describe.each(calendarReaders)('read by %s', (_name, read) => {
  test('a message says every text, time and number as it is', () => {
    fc.assert(
      fc.property(entries, words, ({ minutes, ...given }, name) => {
        const startsAt = wholeSeconds(given.startsAt);
        const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
        const full = { ...given, startsAt, endsAt, url: entry.url };
        const text = calendarMessage(full, { from: { ...from, name: `x${name}` }, to, stampedAt });
        const { method, events } = read(text);
        expect(method).toBe(given.cancelled ? 'CANCEL' : 'REQUEST');
        expect(events).toEqual([
          {
            uid: given.uid,
            sequence: given.sequence,
            start: startsAt.toISOString(),
            end: endsAt.toISOString(),
            stamp: stampedAt.toISOString(),
            title: kept(given.title).replace(/\n/g, ' '),
            place: kept(given.place).replace(/\n/g, ', '),
            description: kept(given.description),
            url: entry.url,
            status: given.cancelled ? 'CANCELLED' : 'CONFIRMED',
            organiser: keptName(`x${name}`),
          },
        ]);
      }),
      { numRuns: 300 },
    );
  });

  test('a feed holds each event once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(entries, { selector: ({ uid }) => uid, maxLength: 8 }), (many) => {
        const all = many.map(({ minutes, ...given }) => ({
          ...given,
          endsAt: new Date(given.startsAt.getTime() + minutes * 60_000),
          url: entry.url,
        }));
        const { events } = read(calendarFeed('Kompeten', all, { from, stampedAt }));
        expect(events.map(({ uid }) => uid)).toEqual(all.map(({ uid }) => uid));
      }),
      { numRuns: 50 },
    );
  });

  test('what moves or is cancelled stays the same event, with a higher number', () => {
    const said = (state: Partial<CalendarEntry>) =>
      read(calendarMessage({ ...entry, ...state }, { from, to, stampedAt }));
    const first = said({});
    const moved = said({ sequence: 1, startsAt: new Date('2026-12-01T02:00:00Z') });
    const cancelled = said({ sequence: 2, cancelled: true });
    expect(new Set([first, moved, cancelled].map(({ events }) => events[0]!.uid)).size).toBe(1);
    expect([first, moved, cancelled].map(({ events }) => events[0]!.sequence)).toEqual([0, 1, 2]);
    expect([first.method, moved.method, cancelled.method]).toEqual([
      'REQUEST',
      'REQUEST',
      'CANCEL',
    ]);
  });
});

test('lines end with CRLF and hold 75 octets at most, without a character cut in two', () => {
  fc.assert(
    fc.property(entries, ({ minutes: _, ...given }) => {
      const full = { ...given, endsAt: given.startsAt, url: entry.url };
      const text = calendarMessage(full, { from, to, stampedAt });
      expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/\p{Cs}/u);
      }
    }),
    { numRuns: 200 },
  );
});

test('no text begins a line or an event of its own', () => {
  const text = calendarMessage(
    {
      ...entry,
      title: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:jahat',
      description: `${' '.repeat(60)}\nATTACH:file:///etc/passwd\n`,
    },
    { from: { ...from, name: 'a"\r\nATTACH:x' }, to, stampedAt },
  );
  expect(text).not.toMatch(/^(ATTACH|UID:jahat)/m);
  expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  // ts-ics looks for such marks anywhere in the text.
  expect(readWithIcalJs(text).events.map(({ uid }) => uid)).toEqual([entry.uid]);
});

test('messages written one after the other are taken apart again', () => {
  const one = calendarMessage(entry, { from, to, stampedAt });
  const two = calendarMessage(
    { ...entry, uid: 'b@x', cancelled: true, description: 'END:VCALENDAR\r\nMETHOD:PUBLISH' },
    { from, to, stampedAt },
  );
  expect(calendarMessages(one + two)).toEqual([
    { method: 'REQUEST', content: one },
    { method: 'CANCEL', content: two },
  ]);
  expect(calendarMessages('')).toEqual([]);
});
