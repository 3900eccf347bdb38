import { afterEach, expect, test } from 'vitest';

import { isAllowedAddress } from '#app/domain/assessment/allowed-address.server.ts';
import { quizStart } from '#app/domain/assessment/quiz-start-view.server.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { type StartFacts, startRefusal } from '#app/domain/assessment/start-refusal.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { dueAtOf, NO_ALLOWANCE, termsOf } from '#app/domain/assessment/terms.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import type { DomainError } from '#app/platform/errors.ts';
import { anAccommodation } from '#tests/support/accommodations.ts';
import { aUnit } from '#tests/support/organisation.ts';
import { aParticipant, aQuiz, numbered, rightAnswers } from '#tests/support/quiz.ts';

afterEach(() => setClock(null));

const START = new Date('2026-03-02T02:00:00.000Z');
const minutes = (count: number) => new Date(START.getTime() + count * 60_000);

const facts: StartFacts = {
  enrollmentStatus: 'in_progress',
  terms: { attemptsAllowed: 3, opensAt: null, closesAt: null },
  attemptsUsed: 1,
  attemptDelayMinutes: null,
  lastEndedAt: minutes(-10),
  placed: true,
  at: START,
};
const terms = (more: Partial<StartFacts['terms']>) => ({ terms: { ...facts.terms, ...more } });

test.each([
  ['nothing stands in the way', {}, null],
  ['who has left does not begin', { enrollmentStatus: 'withdrawn' }, 'quizNotOpen'],
  ['who has completed may practise', { enrollmentStatus: 'completed' }, null],
  ['a ms before it opens', terms({ opensAt: new Date(START.getTime() + 1) }), 'quizOpensLater'],
  ['when it opens', terms({ opensAt: START }), null],
  ['a ms before it closes', terms({ closesAt: new Date(START.getTime() + 1) }), null],
  ['when it closes', terms({ closesAt: START }), 'quizHasClosed'],
  ['all attempts are used', { attemptsUsed: 3 }, 'noAttemptsLeft'],
  ['a ms before the delay is over', { attemptDelayMinutes: 11 }, 'attemptTooSoon'],
  ['when the delay is over', { attemptDelayMinutes: 10 }, null],
  ['the first attempt waits for nothing', { lastEndedAt: null, attemptDelayMinutes: 60 }, null],
  ['from elsewhere', { placed: false }, 'quizElsewhere'],
] as const)('%s', (_case, more, code) => {
  expect(startRefusal({ ...facts, ...more })?.code ?? null).toBe(code);
});

test('a refusal says since when, from when and when again', () => {
  const closesAt = minutes(-5);
  expect(startRefusal({ ...facts, ...terms({ closesAt }) })?.at).toEqual(closesAt);
  expect(startRefusal({ ...facts, attemptDelayMinutes: 60 })?.at).toEqual(minutes(50));
});

test.each([
  [30, null, null, minutes(30)],
  [30, null, minutes(20), minutes(20)],
  [30, 150, minutes(60), minutes(45)],
  [1, 133, null, new Date(START.getTime() + 79_800)],
  [null, 200, null, null],
  [null, null, minutes(5), minutes(5)],
])(
  'of %j minutes, %j percent and a closing the earlier end is when it is due',
  (limit, timePercent, closesAt, due) => {
    const quiz = { timeLimitMinutes: limit, attemptsAllowed: 1, opensAt: null, closesAt };
    const personal = termsOf(quiz, { ...NO_ALLOWANCE, timePercent });
    expect(dueAtOf(START, personal)).toEqual(due);
  },
);

test.each([
  ['10.1.2.3', ['10.1.0.0/16'], true],
  ['::ffff:10.1.2.3', ['10.1.0.0/16'], true],
  ['10.2.0.1', ['10.1.0.0/16', '192.168.7.4'], false],
  ['192.168.7.4', ['10.1.0.0/16', '192.168.7.4'], true],
  ['2001:db8::7', ['2001:db8::/32'], true],
  ['2001:db9::7', ['2001:db8::/32'], false],
  ['10.1.2.3', [], true],
  ['', ['0.0.0.0/0'], false],
  ['nonsense', ['0.0.0.0/0'], false],
  ['10.1.2.3', ['nonsense', '10.1.0.0/99', '10.1.0.0/x'], false],
])('from %j the networks %j: %j', (address, networks, allowed) => {
  expect(isAllowedAddress(networks, address)).toBe(allowed);
});

test('a quiz opens and closes at the second, and is due when it closes', async () => {
  const quiz = await aQuiz({
    opensAt: minutes(0).toISOString(),
    closesAt: minutes(20).toISOString(),
  });
  const { actor, place } = await aParticipant(quiz);
  setClock(new Date(START.getTime() - 1));
  await expect(startAttempt(actor, place)).rejects.toMatchObject({ code: 'quizOpensLater' });
  setClock(START);
  const { attemptId } = await startAttempt(actor, place);
  expect((await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })).dueAt).toEqual(
    minutes(20),
  );
  setClock(minutes(20));
  await expect(startAttempt(actor, place)).rejects.toMatchObject({ code: 'quizHasClosed' });
  const view = await quizStart(actor, place, 'id');
  expect(view).toMatchObject({ refusal: { code: 'quizHasClosed', at: minutes(20) } });
});

test('between the end of an attempt and the next there is a delay', async () => {
  const quiz = await aQuiz({ attemptDelayMinutes: 60, timeLimitMinutes: 10 });
  const { actor, place } = await aParticipant(quiz);
  setClock(START);
  await startAttempt(actor, place);
  // Nobody has handed it in: it has ended when it was due.
  setClock(minutes(69));
  await expect(startAttempt(actor, place)).rejects.toMatchObject({
    code: 'attemptTooSoon',
    refusal: { at: minutes(70) },
  });
  setClock(minutes(70));
  expect(await startAttempt(actor, place)).toMatchObject({ created: true });
});

test('only from its networks, and an attempt under way is found again from anywhere', async () => {
  const quiz = await aQuiz({ addresses: ['10.0.0.0/8'] });
  const { actor, place } = await aParticipant(quiz);
  const elsewhere = { code: 'quizElsewhere' };
  await expect(startAttempt(actor, { ...place, address: '11.0.0.1' })).rejects.toMatchObject(
    elsewhere,
  );
  await expect(startAttempt(actor, place)).rejects.toMatchObject(elsewhere);
  const begun = await startAttempt(actor, { ...place, address: '10.3.2.1' });
  expect(await startAttempt(actor, { ...place, address: '11.0.0.1' })).toEqual({
    attemptId: begun.attemptId,
    created: false,
  });
});

test('a password is asked once, compared as typed, and guesses are limited', async () => {
  const quiz = await aQuiz({ password: 'Ruang Ujian 7' });
  const { actor, place } = await aParticipant(quiz);
  const start = (password: string) => startAttempt(actor, { ...place, password });
  await expect(start('')).rejects.toMatchObject({ code: 'quizPasswordMissing' });
  await expect(start('ruang ujian 7')).rejects.toMatchObject({ code: 'quizPasswordWrong' });
  const { attemptId } = await start(' Ruang Ujian 7 ');
  expect(await startAttempt(actor, place)).toEqual({ attemptId, created: false });
  await submitAttempt(actor, { attemptId });

  const guesses = await Promise.allSettled(
    Array.from({ length: 30 }, (_, i) => start(`tebakan ${i}`)),
  );
  const codes = guesses.map((guess) =>
    guess.status === 'rejected' ? (guess.reason as DomainError).code : '',
  );
  expect(codes.filter((code) => code === 'quizPasswordWrong')).toHaveLength(10);
  expect(codes.filter((code) => code === 'tooManyRequests')).toHaveLength(20);
  await expect(start('Ruang Ujian 7')).rejects.toMatchObject({ code: 'tooManyRequests' });
  const { actor: other, place: theirs } = await aParticipant(quiz);
  await startAttempt(other, { ...theirs, password: 'Ruang Ujian 7' });
});

test('with an allowance of attempts fifty starts at once are exactly those', async () => {
  const quiz = await aQuiz({ attemptsAllowed: 1 });
  const { actor, place, employee } = await aParticipant(quiz);
  await anAccommodation(quiz, { employeeId: employee.id, extraTries: 1 });
  await anAccommodation(quiz, { extraTries: 2 });
  const runs = Array.from({ length: 50 }, async () => {
    for (;;) {
      const { attemptId } = await startAttempt(actor, place);
      await submitAttempt(actor, { attemptId });
    }
  });
  for (const result of await Promise.allSettled(runs))
    expect(result).toMatchObject({ status: 'rejected', reason: { code: 'noAttemptsLeft' } });
  expect(await db.attempt.count({ where: place })).toBe(3);
});

test('the most generous of what holds for a person counts, each value by itself', async () => {
  const quiz = await aQuiz({ timeLimitMinutes: 10, closesAt: minutes(12).toISOString() });
  const { actor, place, employee } = await aParticipant(quiz);
  await anAccommodation(quiz, { unitId: employee.unitId, timePercent: 150 });
  await anAccommodation(quiz, { employeeId: employee.id, timePercent: 120, closesAt: minutes(30) });
  await anAccommodation(quiz, { offeringId: quiz.offering.id, closesAt: minutes(14) });
  // Of others: another unit, another person, another quiz, and one that has ended.
  await anAccommodation(quiz, { unitId: (await aUnit()).id, timePercent: 900 });
  const { employee: other, actor: otherActor, place: theirs } = await aParticipant(quiz);
  await anAccommodation(quiz, { employeeId: other.id, timePercent: 800 });
  await anAccommodation(await aQuiz(), { timePercent: 700 });
  const ended = await anAccommodation(quiz, { timePercent: 600 });
  await db.accommodation.update({ where: { id: ended.id }, data: { endedAt: START } });

  setClock(START);
  const { attemptId } = await startAttempt(actor, place);
  expect(await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })).toMatchObject({
    dueAt: minutes(15),
  });
  const { rules } = await quizStart(actor, place, 'id');
  expect(rules).toMatchObject({ timeLimitMinutes: 15, moreTime: true, closesAt: minutes(30) });
  const theirAttempt = await startAttempt(otherActor, theirs);
  expect(
    await db.attempt.findUniqueOrThrow({ where: { id: theirAttempt.attemptId } }),
  ).toMatchObject({ dueAt: minutes(14) });
});

test('a clock put back or a save sent again later changes nothing: the server counts', async () => {
  const quiz = await aQuiz({ timeLimitMinutes: 10, closesAt: minutes(5).toISOString() });
  const { actor, place } = await aParticipant(quiz);
  setClock(START);
  const { attemptId } = await startAttempt(actor, place);
  const answers = numbered(rightAnswers(quiz));
  const save = (sequence: number) =>
    saveAnswers(actor, { attemptId, answers: answers.map((a) => ({ ...a, sequence })) });
  await save(1);
  const due = minutes(5).getTime();
  setClock(new Date(due + 29_999));
  await save(2);
  setClock(new Date(due + 30_000));
  await save(3);
  setClock(new Date(due + 30_001));
  await expect(save(4)).rejects.toMatchObject({ code: 'attemptClosed' });
  await expect(save(1)).rejects.toMatchObject({ code: 'attemptClosed' });
});
