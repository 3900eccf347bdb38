import fc from 'fast-check';
import { expect, test } from 'vitest';

import { localTime, momentOf } from '#app/platform/zoned-time.ts';

test.each([
  ['Asia/Jakarta', '2026-05-02T08:00', '2026-05-02T01:00:00.000Z'],
  ['Asia/Jayapura', '2026-05-02T08:00', '2026-05-01T23:00:00.000Z'],
  // Clocks go back at three: the first of the two.
  ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
])('in %s clocks show %s at %s', (zone, local, moment) => {
  expect(momentOf(zone, local)?.toISOString()).toBe(moment);
  expect(localTime(zone, new Date(moment))).toBe(local);
});

test.each(['', 'kemarin', '2026-13-01T08:00', '2026-05-02', '2026-03-29T02:30'])(
  '%s is no time in Berlin',
  (local) => {
    expect(momentOf('Europe/Berlin', local)).toBeNull();
  },
);

test('every minute comes back as it was', () => {
  const zones = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'UTC');
  const minutes = fc.integer({ min: 0, max: 66_000_000 });
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const moment = new Date(minute * 60_000);
      expect(momentOf(zone, localTime(zone, moment))).toEqual(moment);
    }),
  );
});
