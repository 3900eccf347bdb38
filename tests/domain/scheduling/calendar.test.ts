import { describe, expect, test } from 'vitest';

import {
  calendarUrl,
  readCalendar,
  shownDays,
  stepped,
  weeksOf,
} from '#app/domain/scheduling/calendar/calendar-address.ts';
import { meetingCalendar } from '#app/domain/scheduling/calendar/meeting-calendar.server.ts';
import { db } from '#app/platform/db.server.ts';
import { aBatch } from '#tests/support/batches.ts';
import { anActor } from '#tests/support/organisation.ts';
import { aMeetingRoom, aPlanner } from '#tests/support/planning.ts';

const nothing = { courseId: null, venueId: null, trainerId: null };

describe('the days that are shown', () => {
  test.each([
    ['month', '2026-02-15', '2026-01-26', '2026-03-02'],
    ['month', '2027-02-01', '2027-02-01', '2027-03-01'],
    ['month', '2026-12-31', '2026-11-30', '2027-01-04'],
    ['week', '2026-05-03', '2026-04-27', '2026-05-04'],
    ['list', '2026-05-03', '2026-05-03', '2026-06-28'],
  ] as const)('%s of %s', (view, day, from, until) => {
    expect(shownDays({ view, day })).toEqual({ from, until });
    if (view === 'list') return;
    for (const week of weeksOf({ from, until })) expect(week).toHaveLength(7);
  });

  test.each([
    ['month', '2026-01-31', '2025-12-01', '2026-02-01'],
    ['week', '2026-05-03', '2026-04-26', '2026-05-10'],
  ] as const)('before and after %s of %s', (view, day, before, after) => {
    const address = { view, day, ...nothing };
    expect([stepped(address, -1), stepped(address, 1)]).toEqual([before, after]);
  });

  test('the address holds all that is shown, and what it does not understand counts as not asked', () => {
    const address = { view: 'week', day: '2026-05-03', ...nothing } as const;
    const url = new URL(calendarUrl(address), 'http://localhost');
    expect(readCalendar(url.searchParams, '2020-01-01')).toEqual(address);
    const odd = new URLSearchParams('view=year&day=2026-13-01&course=x');
    expect(readCalendar(odd, '2020-01-01')).toEqual({
      ...{ view: 'month', day: '2020-01-01', ...nothing },
    });
  });
});

test('meetings stand on the day on which they begin where they take place', async () => {
  const room = await aMeetingRoom();
  // 30 March, 23:30 UTC: 31 March, 07.30 in Makassar
  const meetings: [string, string][] = [['2034-03-30T23:30:00Z', '2034-03-31T03:00:00Z']];
  const batch = await aBatch({ meetings, roomId: room.id });
  const planner = await aPlanner();
  const found = (day: string, more = {}) =>
    meetingCalendar(planner, { view: 'list', day, ...nothing, ...more });
  const { meetings: shown } = await found('2034-03-31', { venueId: room.venueId });
  expect(shown).toMatchObject([{ offeringId: batch.offeringId, day: '2034-03-31' }]);
  expect((await found('2034-04-01', { venueId: room.venueId })).meetings).toEqual([]);
  expect((await found('2034-03-31', { courseId: batch.course.id })).meetings).toHaveLength(1);
  await db.meeting.updateMany({
    where: { offeringId: batch.offeringId },
    data: { cancelledAt: new Date() },
  });
  expect((await found('2034-03-31', { courseId: batch.course.id })).meetings).toEqual([]);
  const employee = await anActor();
  const asked = { view: 'list', day: '2034-03-31', ...nothing } as const;
  await expect(meetingCalendar(employee, asked)).rejects.toMatchObject({ kind: 'not-found' });
});
