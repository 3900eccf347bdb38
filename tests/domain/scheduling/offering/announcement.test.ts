import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  type AnnouncedFacts,
  checkAnnouncement,
} from '#app/domain/scheduling/offering/announcement.ts';
import { nextCode } from '#app/domain/scheduling/offering/batch-code.ts';

const NOW = new Date('2026-05-01T00:00:00Z');
const meeting = {
  startsAt: new Date('2026-06-01T01:00:00Z'),
  hasRoom: true,
  roomCapacity: 30,
  online: false,
  trainers: 1,
};
const whole: AnnouncedFacts = {
  opensAt: new Date('2026-05-01T00:00:00Z'),
  closesAt: new Date('2026-05-25T00:00:00Z'),
  capacity: 30,
  quotas: [10, 20],
  courseArchived: false,
  meetings: [meeting],
};

describe('what is missing before a batch is announced', () => {
  test.each<[string, Partial<AnnouncedFacts>, string[]]>([
    ['nothing', {}, []],
    ['a course that is archived', { courseArchived: true }, ['courseArchived']],
    ['no capacity', { capacity: null }, ['noCapacity']],
    ['no meeting', { meetings: [] }, ['noMeeting']],
    [
      'a meeting that has begun',
      { meetings: [meeting, { ...meeting, startsAt: NOW }] },
      ['meetingPast', 'windowTooLate'],
    ],
    [
      'a meeting that is nowhere',
      { meetings: [{ ...meeting, hasRoom: false, roomCapacity: null }] },
      ['meetingNowhere'],
    ],
    [
      'a meeting online',
      { meetings: [{ ...meeting, hasRoom: false, roomCapacity: null, online: true }] },
      [],
    ],
    ['no end of enrolment', { closesAt: null }, ['noWindowEnd']],
    ['enrolment that is over', { opensAt: new Date('2026-04-01Z'), closesAt: NOW }, ['windowOver']],
    ['enrolment until the first meeting begins', { closesAt: meeting.startsAt }, []],
    ['enrolment beyond that', { closesAt: new Date('2026-06-01T01:01:00Z') }, ['windowTooLate']],
    ['more quotas than seats', { quotas: [10, 21] }, ['quotasOverCapacity']],
  ])('%s', (_name, change, problems) => {
    expect(checkAnnouncement({ ...whole, ...change }, NOW).problems).toEqual(problems);
  });

  test('small rooms and missing trainers are said, and keep nobody from it', () => {
    const meetings = [{ ...meeting, roomCapacity: 29, trainers: 0 }];
    expect(checkAnnouncement({ ...whole, meetings }, NOW)).toEqual({
      problems: [],
      warnings: ['roomSmall', 'noTrainer'],
    });
  });

  test('what can be announced takes nobody after it has begun', () => {
    const moment = fc.integer({ min: NOW.getTime() - 1e9, max: NOW.getTime() + 1e9 });
    fc.assert(
      fc.property(moment, moment, fc.array(moment, { maxLength: 4 }), (opens, closes, starts) => {
        const facts = {
          ...whole,
          opensAt: new Date(opens),
          closesAt: new Date(closes),
          meetings: starts.map((at) => ({ ...meeting, startsAt: new Date(at) })),
        };
        if (checkAnnouncement(facts, NOW).problems.length > 0) return;
        expect(starts.length).toBeGreaterThan(0);
        for (const at of starts)
          expect(at > NOW.getTime() && closes <= at && opens < at).toBe(true);
      }),
    );
  });
});

test.each([
  ['K-12', [], 'K-12-A1'],
  ['K-12', ['K-12-A1', 'K-12-A9', 'K-12-A10'], 'K-12-A11'],
  ['K-12', ['K-12-M1', 'K-12-Akhir', 'K-1-A7'], 'K-12-A1'],
])('the next code of %s beside %j is %s', (course, taken, code) => {
  expect(nextCode(course, taken)).toBe(code);
});
