import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  type TrainingRule,
  type TrainingTurn,
  trainingTurns,
  turnState,
} from '#app/domain/planning/training-turns.ts';
import { addDays, type Day } from '#app/platform/clock.ts';

const once: TrainingRule = { validUntil: null, dueDays: 90, everyMonths: null, aheadDays: 60 };
const yearly: TrainingRule = { ...once, everyMonths: 12 };
const SINCE = '2026-01-01';

const passed = (...days: Day[]) => days.map((day) => ({ day, enrollmentId: `e-${day}` }));

/** A turn in short: assigned, due, completed or -, ended or -. */
const short = ({ assignedOn, dueOn, completion, endedOn }: TrainingTurn) =>
  `${assignedOn} ${dueOn} ${completion?.day ?? '-'} ${endedOn ?? '-'}`;

type Case = [what: string, rule: TrainingRule, completions: Day[], today: Day, turns: string[]];

test.each<Case>([
  ['nothing before it applies', once, [], '2025-12-31', []],
  ['the first is due from its day on', once, [], '2026-01-01', ['2026-01-01 2026-04-01 - -']],
  ['it stays while nobody answers', once, [], '2027-01-01', ['2026-01-01 2026-04-01 - -']],
  [
    'passed on the day itself',
    once,
    ['2026-01-01'],
    '2026-01-01',
    ['2026-01-01 2026-04-01 2026-01-01 -'],
  ],
  ['passed late', once, ['2026-06-01'], '2026-07-01', ['2026-01-01 2026-04-01 2026-06-01 -']],
  [
    'once: passed ever before',
    once,
    ['2011-06-01'],
    '2026-07-01',
    ['2026-01-01 2026-04-01 2011-06-01 -'],
  ],
  ['once and for all', once, ['2026-02-01'], '2036-07-01', ['2026-01-01 2026-04-01 2026-02-01 -']],
  [
    'a completion of tomorrow counts tomorrow',
    once,
    ['2026-02-02'],
    '2026-02-01',
    ['2026-01-01 2026-04-01 - -'],
  ],
  [
    'passed a year before to the day',
    yearly,
    ['2025-01-01'],
    '2026-01-01',
    ['2026-01-01 2026-04-01 2025-01-01 -', '2026-01-01 2026-01-01 - -'],
  ],
  [
    'passed more than a year before',
    yearly,
    ['2024-12-31'],
    '2026-01-01',
    ['2026-01-01 2026-04-01 - -'],
  ],
  [
    'the renewal is not proposed sixty-one days ahead',
    yearly,
    ['2026-03-01'],
    '2026-12-30',
    ['2026-01-01 2026-04-01 2026-03-01 -'],
  ],
  [
    'the renewal is proposed sixty days ahead',
    yearly,
    ['2026-03-01'],
    '2026-12-31',
    ['2026-01-01 2026-04-01 2026-03-01 -', '2026-12-31 2027-03-01 - -'],
  ],
  [
    'the renewal is answered from its proposal on',
    yearly,
    ['2026-03-01', '2026-12-31'],
    '2027-01-05',
    ['2026-01-01 2026-04-01 2026-03-01 -', '2026-12-31 2027-03-01 2026-12-31 -'],
  ],
  [
    'the next renewal counts from the completion, not from the due day',
    yearly,
    ['2026-03-01', '2027-06-01'],
    '2028-04-02',
    [
      '2026-01-01 2026-04-01 2026-03-01 -',
      '2026-12-31 2027-03-01 2027-06-01 -',
      '2028-04-02 2028-06-01 - -',
    ],
  ],
  [
    'a repeat before the proposal puts the renewal off',
    yearly,
    ['2026-03-01', '2026-09-01'],
    '2027-07-03',
    ['2026-01-01 2026-04-01 2026-03-01 -', '2027-07-03 2027-09-01 - -'],
  ],
  [
    'the end of February',
    { ...yearly, aheadDays: 0 },
    ['2027-01-01', '2028-02-29'],
    '2029-02-28',
    [
      '2026-01-01 2026-04-01 2027-01-01 -',
      '2028-01-01 2028-01-01 2028-02-29 -',
      '2029-02-28 2029-02-28 - -',
    ],
  ],
  [
    'ahead of longer than the recurrence: the day after',
    { ...yearly, everyMonths: 1 },
    ['2026-01-10'],
    '2026-01-11',
    ['2026-01-01 2026-04-01 2026-01-10 -', '2026-01-11 2026-02-10 - -'],
  ],
])('%s', (_, rule, completions, today, turns) => {
  expect(trainingTurns(rule, SINCE, passed(...completions), [], today).map(short)).toEqual(turns);
});

describe('whoever is no longer concerned', () => {
  const open = trainingTurns(yearly, SINCE, [], [], '2026-02-01');

  test('has the open turn ended, not deleted, and nothing new', () => {
    expect(trainingTurns(yearly, null, [], open, '2026-03-01').map(short)).toEqual([
      '2026-01-01 2026-04-01 - 2026-03-01',
    ]);
    expect(trainingTurns(yearly, null, [], [], '2026-03-01')).toEqual([]);
  });

  test('keeps what was done until then', () => {
    const left = trainingTurns(yearly, null, passed('2026-02-15'), open, '2026-03-01');
    expect(left.map(short)).toEqual(['2026-01-01 2026-04-01 2026-02-15 2026-03-01']);
  });

  test('is released on the day after the requirement’s last, whenever it is found', () => {
    const rule = { ...yearly, validUntil: '2026-02-20' };
    expect(trainingTurns(rule, null, passed('2026-02-25'), open, '2026-03-01').map(short)).toEqual([
      '2026-01-01 2026-04-01 - 2026-02-21',
    ]);
  });

  test('begins anew on coming back', () => {
    const left = trainingTurns(yearly, null, [], open, '2026-03-01');
    expect(trainingTurns(yearly, '2026-05-01', [], left, '2026-05-01').map(short)).toEqual([
      '2026-01-01 2026-04-01 - 2026-03-01',
      '2026-05-01 2026-07-30 - -',
    ]);
    const back = trainingTurns(yearly, SINCE, passed('2026-03-15'), left, '2026-05-01');
    expect(back.map(short)[1]).toBe('2026-03-01 2026-05-30 2026-03-15 -');
  });
});

test('a turn keeps the days it was assigned with when the person’s dates are corrected', () => {
  const open = trainingTurns(once, SINCE, [], [], '2026-02-01');
  expect(trainingTurns(once, '2026-01-20', [], open, '2026-02-01')).toEqual(open);
});

test('where it applies anew long after the renewal was due, it is due like a first turn', () => {
  const done = trainingTurns(yearly, SINCE, passed('2026-01-10'), [], '2026-02-01');
  expect(
    trainingTurns(yearly, '2028-06-01', passed('2026-01-10'), done, '2028-06-01').map(short)[1],
  ).toBe('2028-06-01 2028-08-30 - -');
});

test.each([
  [{ turn: 1, dueOn: '2026-06-01', completedOn: null, endedOn: null }, '2026-06-01', 'open'],
  [{ turn: 1, dueOn: '2026-06-01', completedOn: null, endedOn: null }, '2026-06-02', 'overdue'],
  [{ turn: 2, dueOn: '2026-06-01', completedOn: null, endedOn: null }, '2026-05-01', 'renewal'],
  [{ turn: 2, dueOn: '2026-06-01', completedOn: null, endedOn: null }, '2026-06-02', 'overdue'],
  [
    { turn: 1, dueOn: '2026-06-01', completedOn: '2026-07-01', endedOn: null },
    '2026-08-01',
    'done',
  ],
  [
    { turn: 1, dueOn: '2026-06-01', completedOn: null, endedOn: '2026-07-01' },
    '2026-08-01',
    'ended',
  ],
])('%o on %s is %s', (turn, today, state) => {
  expect(turnState(turn, today)).toBe(state);
});

describe('whatever people pass and whenever it is looked at', () => {
  const day = (span: number) => fc.nat({ max: span }).map((days) => addDays(SINCE, days - 400));
  const world = fc.record({
    rule: fc.record({
      validUntil: fc.constant(null),
      dueDays: fc.nat({ max: 200 }),
      everyMonths: fc.option(fc.integer({ min: 1, max: 18 })),
      aheadDays: fc.nat({ max: 120 }),
    }),
    days: fc.uniqueArray(day(1500), { maxLength: 8 }),
    today: day(1600),
  });

  test('turns are numbered, in order, never overlap, and at most the last is open', () => {
    fc.assert(
      fc.property(world, ({ rule, days, today }) => {
        const turns = trainingTurns(rule, SINCE, passed(...days), [], today);
        turns.forEach((turn, n) => {
          expect(turn.turn).toBe(n + 1);
          expect(turn.assignedOn <= today).toBe(true);
          const before = turns[n - 1];
          if (!before) return;
          expect(before.completion).not.toBeNull();
          expect(before.completion!.day < turn.assignedOn).toBe(true);
          expect(before.assignedOn <= turn.assignedOn).toBe(true);
        });
      }),
    );
  });

  test('running again changes nothing, and running every day gives what one late run gives', () => {
    fc.assert(
      fc.property(
        world,
        fc.uniqueArray(day(1600), { maxLength: 12 }),
        ({ rule, days, today }, runs) => {
          const completions = passed(...days);
          const late = trainingTurns(rule, SINCE, completions, [], today);
          expect(trainingTurns(rule, SINCE, completions, late, today)).toEqual(late);
          const steps = [...runs.filter((run) => run < today).sort(), today];
          const stepped = steps.reduce<TrainingTurn[]>(
            (turns, run) => trainingTurns(rule, SINCE, completions, turns, run),
            [],
          );
          expect(stepped).toEqual(late);
        },
      ),
    );
  });

  test('one completion answers one turn', () => {
    fc.assert(
      fc.property(world, ({ rule, days, today }) => {
        const answers = trainingTurns(rule, SINCE, passed(...days), [], today).flatMap(
          ({ completion }) => completion?.enrollmentId ?? [],
        );
        expect(new Set(answers).size).toBe(answers.length);
      }),
    );
  });
});
