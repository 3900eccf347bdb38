import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  daysBetween,
  firstDayOf,
  movedMeetings,
  movedMoment,
  seriesDistances,
} from '#app/domain/scheduling/offering/move-meetings.ts';
import { addDays } from '#app/platform/clock.ts';
import { localTime, momentOf } from '#app/platform/zoned-time.ts';

const ZONES = [
  'Asia/Jakarta',
  'Asia/Makassar',
  'Asia/Jayapura',
  'Europe/Amsterdam',
  'Australia/Lord_Howe',
];

describe('a moment moved by days', () => {
  test.each([
    ['Asia/Makassar', '2026-05-02T08:00', 7, '2026-05-09T08:00'],
    ['Asia/Makassar', '2026-12-31T08:00', 1, '2027-01-01T08:00'],
    ['Asia/Jakarta', '2028-02-28T13:30', 1, '2028-02-29T13:30'],
    ['Europe/Amsterdam', '2026-03-22T09:00', 7, '2026-03-29T09:00'],
    ['Europe/Amsterdam', '2026-10-18T09:00', 7, '2026-10-25T09:00'],
    // What clocks leave out: the first time they show after it.
    ['Europe/Amsterdam', '2026-03-22T02:30', 7, '2026-03-29T03:00'],
    ['Pacific/Apia', '2011-12-29T10:00', 1, '2011-12-31T00:00'],
  ])('%s: %s moved by %i days is %s', (zone, from, days, to) => {
    const moved = movedMoment(zone, momentOf(zone, from)!, days);
    expect(localTime(zone, moved)).toBe(to);
  });

  test('clocks show the same time on the new day, wherever they show it at all; and back again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }),
        fc.integer({ min: -800, max: 800 }),
        (zone, at, days) => {
          const moment = new Date(at - (at % 60_000));
          const local = localTime(zone, moment);
          const wanted = `${addDays(local.slice(0, 10), days)}${local.slice(10)}`;
          const moved = movedMoment(zone, moment, days);
          if (momentOf(zone, wanted)) expect(localTime(zone, moved)).toBe(wanted);
          else expect(localTime(zone, moved) > wanted).toBe(true);
          if (days === 0) expect(moved).toEqual(moment);
        },
      ),
    );
  });
});

describe('meetings moved together', () => {
  test('keep their number, their order in days and their distance, and never end before they begin', () => {
    const meeting = fc.record({
      zone: fc.constantFrom(...ZONES),
      at: fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 }),
      minutes: fc.integer({ min: 1, max: 1440 }),
    });
    fc.assert(
      fc.property(
        fc.array(meeting, { maxLength: 8 }),
        fc.integer({ min: -400, max: 400 }),
        (made, days) => {
          const meetings = made.map(({ zone, at, minutes }) => ({
            zone,
            startsAt: new Date(at * 60_000),
            endsAt: new Date((at + minutes) * 60_000),
          }));
          const moved = movedMeetings(meetings, days);
          expect(moved).toHaveLength(meetings.length);
          moved.forEach((one, index) => {
            expect(one.endsAt > one.startsAt).toBe(true);
            expect(daysBetween(firstDayOf(meetings[index]!), firstDayOf(one))).toBe(days);
          });
        },
      ),
    );
  });

  test('one that spans the hour clocks show twice lasts as long as it did', () => {
    const zone = 'Europe/Amsterdam';
    const startsAt = new Date('2026-10-25T00:50:00Z'); // 02:50, for the first time
    const endsAt = new Date('2026-10-25T01:10:00Z'); // 02:10, for the second
    const [moved] = movedMeetings([{ zone, startsAt, endsAt }], 1);
    expect(localTime(zone, moved!.startsAt)).toBe('2026-10-26T02:50');
    expect(moved!.endsAt.getTime() - moved!.startsAt.getTime()).toBe(20 * 60_000);
  });
});

test.each([
  [0, 1, 4, [0]],
  [14, 3, 2, [14, 28, 42]],
  [-7, 2, 1, [-7, 0]],
])('a series from %i days on, %i times every %i weeks', (first, times, weeks, days) => {
  expect(seriesDistances(first, times, weeks)).toEqual(days);
});
