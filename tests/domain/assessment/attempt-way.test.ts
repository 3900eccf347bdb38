import { afterEach, expect, test } from 'vitest';

import { attemptPage, attemptSummary } from '#app/domain/assessment/attempt-view.server.ts';
import { closeOverdueAttempts } from '#app/domain/assessment/close-overdue-attempts.server.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { saveForm } from '#app/domain/assessment/save-form.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { turnPage } from '#app/domain/assessment/turn-page.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { anAccommodation } from '#tests/support/accommodations.ts';
import {
  aParticipant,
  aQuiz,
  numbered,
  questionNumber,
  type Quiz,
  rightAnswers,
} from '#tests/support/quiz.ts';

afterEach(() => setClock(null));

const START = new Date('2026-03-02T02:00:00.000Z');
const seconds = (count: number, ms = 0) => setClock(new Date(START.getTime() + count * 1000 + ms));
const both = (text: string) => ({ id: text, en: text });
const section = (title: string, timeLimitMinutes: number | null, introduction = '') => ({
  kind: 'section' as const,
  title: both(title),
  introduction: both(introduction),
  timeLimitMinutes,
});

async function aRun(quiz: Quiz) {
  const participant = await aParticipant(quiz);
  const { attemptId } = await startAttempt(participant.actor, participant.place);
  const { actor } = participant;
  const path = { ...participant.place, attemptId };
  return {
    ...participant,
    attemptId,
    page: (wanted: number) => attemptPage(actor, path, wanted),
    summary: () => attemptSummary(actor, path),
    turn: (from: number) => turnPage(actor, { attemptId, from }),
    hand: () => submitAttempt(actor, { attemptId }),
    /** Right answers to these questions as a device sends them. */
    save: (ids: string[], sequence = 1) => {
      const right = rightAnswers(quiz);
      const answers = new Map(ids.map((id) => [id, right.get(id) ?? []]));
      return saveAnswers(actor, { attemptId, answers: numbered(answers, sequence) });
    },
  };
}

const idsOn = ({ questions }: { questions: { id: string }[] }) => questions.map(({ id }) => id);
const stored = (saved: { receipts: { stored: boolean; late?: true }[] }) =>
  saved.receipts.map((receipt) => [receipt.stored, receipt.late ?? false]);
const attempt = (id: string) => db.attempt.findUniqueOrThrow({ where: { id } });

test('pages taken in order: neither what is behind nor what is ahead is shown or saved', async () => {
  const quiz = await aQuiz({ sequential: true, questionsPerPage: 2, length: 6 });
  const run = await aRun(quiz);
  const layout = (await attempt(run.attemptId)).layout as { id: string }[];
  const on = (page: number) => layout.slice(page * 2 - 2, page * 2).map(({ id }) => id);
  for (const wanted of [1, 2, 3, 99, -1]) expect(idsOn(await run.page(wanted))).toEqual(on(1));

  expect(stored(await run.save(on(1)))).toEqual([
    [true, false],
    [true, false],
  ]);
  expect(stored(await run.save(on(3)))).toEqual([
    [false, true],
    [false, true],
  ]);
  expect(await run.turn(1)).toEqual({ page: 2 });
  for (const wanted of [1, 2, 3]) expect(idsOn(await run.page(wanted))).toEqual(on(2));

  // Sent again, changed, by form and with handing in: a page that was left stays as it was left.
  expect(stored(await run.save(on(1)))).toEqual([
    [true, false],
    [true, false],
  ]);
  expect(stored(await run.save(on(1), 2))).toEqual([
    [false, true],
    [false, true],
  ]);
  const changed = [...on(1), ...on(3)].map((questionId) => ({
    ...{ questionId, base: 1, answer: ['changed'] },
  }));
  await saveForm(run.actor, { attemptId: run.attemptId, answers: changed });
  await submitAttempt(run.actor, { attemptId: run.attemptId, answers: changed });
  const answers = await db.attemptAnswer.findMany({ where: { attemptId: run.attemptId } });
  expect(answers.map(({ questionId }) => questionId).sort()).toEqual(on(1).sort());
  expect(await attempt(run.attemptId)).toMatchObject({ points: 200 });
});

test('turning a page twice, or one that was left, moves on once', async () => {
  const quiz = await aQuiz({ sequential: true, questionsPerPage: 1, length: 5 });
  const run = await aRun(quiz);
  const turned = await Promise.all(Array.from({ length: 20 }, () => run.turn(1)));
  expect(new Set(turned.map(({ page }) => page))).toEqual(new Set([2]));
  expect(await run.turn(4)).toEqual({ page: 2 }); // ahead: nothing happens
  for (const from of [2, 3, 4]) expect(await run.turn(from)).toEqual({ page: from + 1 });
  expect(await run.turn(5)).toEqual({ page: null });
  expect((await run.page(1)).page).toBe(5);
  expect((await run.summary()).pageOf).toEqual([null, null, null, null, 5]);
});

test('answers under way when the page is turned count or are said not to', async () => {
  const quiz = await aQuiz({ sequential: true, questionsPerPage: 5, length: 10 });
  for (let round = 0; round < 10; round++) {
    const run = await aRun(quiz);
    const ids = idsOn(await run.page(1));
    const [saves] = await Promise.all([
      Promise.all(ids.map((id) => run.save([id]))),
      run.turn(1),
      run.turn(1),
    ]);
    const acknowledged = saves.flatMap(({ receipts }) => receipts).filter((one) => one.stored);
    expect(await db.attemptAnswer.count({ where: { attemptId: run.attemptId } })).toBe(
      acknowledged.length,
    );
  }
});

/** What came of it where the attempt may have been handed in meanwhile; null: that was said. */
async function unlessClosed<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'attemptClosed') throw error;
    return null;
  }
}

test('while pages are turned and the attempt is handed in, what is acknowledged is graded and nothing is written after', async () => {
  const quiz = await aQuiz({ sequential: true, questionsPerPage: 5, length: 10 });
  for (let round = 0; round < 10; round++) {
    const run = await aRun(quiz);
    const ids = idsOn(await run.page(1));
    const saves = ids.map((id) => unlessClosed(run.save([id])));
    const turns = [1, 2].map((from) => unlessClosed(run.turn(from)));
    const handed = Array.from({ length: 2 }, () => run.hand());
    const receipts = (await Promise.all(saves)).flatMap((saved) => saved?.receipts ?? []);
    await Promise.all([...turns, ...handed]);
    const acknowledged = receipts.filter((one) => one.stored);
    const kept = () => db.attemptAnswer.count({ where: { attemptId: run.attemptId } });
    expect(await kept()).toBe(acknowledged.length);
    expect(await attempt(run.attemptId)).toMatchObject({ points: acknowledged.length * 100 });
    expect(await unlessClosed(run.save(ids, 2))).toBeNull();
    expect(await kept()).toBe(acknowledged.length);
  }
});

test('in the last moment of the grace of a section, handed in at once: what is acknowledged is graded', async () => {
  const quiz = await aQuiz({
    timeLimitMinutes: null,
    questions: [
      section('Teori', 10),
      ...[1, 2, 3, 4].map(questionNumber),
      section('Kasus', null),
      questionNumber(5),
    ],
  });
  for (let round = 0; round < 10; round++) {
    seconds(0);
    const run = await aRun(quiz);
    await run.turn(1);
    const ids = quiz.questions.map(({ id }) => id);
    seconds(630);
    const saves = ids.map((id) => unlessClosed(run.save([id])));
    const [saved] = await Promise.all([Promise.all(saves), run.hand(), run.hand()]);
    const acknowledged = saved.flatMap((one) => one?.receipts ?? []).filter((one) => one.stored);
    expect(await attempt(run.attemptId)).toMatchObject({ points: acknowledged.length * 100 });
    seconds(630, 1);
    expect(await unlessClosed(run.save(ids, 2))).toBeNull();
    expect(await db.attemptAnswer.count({ where: { attemptId: run.attemptId } })).toBe(
      acknowledged.length,
    );
  }
});

test('the time of a section begins when it is opened and ends at the second, with the grace', async () => {
  seconds(0);
  const quiz = await aQuiz({
    timeLimitMinutes: null,
    questionsPerPage: 2,
    shuffleQuestions: false,
    questions: [
      section('Teori', 10, 'Bacalah dahulu.'),
      ...[1, 2, 3].map(questionNumber),
      section('Kasus', null),
      ...[4, 5].map(questionNumber),
    ],
  });
  const run = await aRun(quiz);
  const ids = quiz.questions.map(({ id }) => id);
  const first = await run.page(2); // asked past the introduction
  expect(first).toMatchObject({ page: 1, introduction: true, pages: 4, questions: [] });
  expect(first.section).toMatchObject({
    title: both('Teori'),
    timeLimitMinutes: 10,
    opened: false,
  });
  expect(stored(await run.save(ids.slice(0, 1)))).toEqual([[false, true]]);
  expect((await run.page(4)).questions).toHaveLength(2); // no limit: open from the first

  seconds(60);
  expect(await run.turn(1)).toEqual({ page: 2 });
  expect(await run.turn(1)).toEqual({ page: 2 }); // opened once
  seconds(659, 999);
  const last = await run.page(3);
  expect(last).toMatchObject({ page: 3, timeLeft: 1, sectionEnds: true });
  expect(idsOn(last)).toEqual(ids.slice(2, 3));
  expect((await run.save(ids.slice(0, 1))).timeLeft).toBe(1);

  seconds(660);
  for (const wanted of [1, 2, 3]) expect(await run.page(wanted)).toMatchObject({ page: 4 });
  seconds(690);
  expect(stored(await run.save(ids.slice(1, 2)))).toEqual([[true, false]]);
  seconds(690, 1);
  expect(stored(await run.save(ids.slice(2, 3)))).toEqual([[false, true]]);
  expect(stored(await run.save(ids.slice(3, 5)))).toEqual([
    [true, false],
    [true, false],
  ]);
  expect((await run.summary()).pageOf).toEqual([null, null, null, 4, 4]);
});

test('in order, a section whose time is over is passed by; the last one ends the attempt', async () => {
  seconds(0);
  const quiz = await aQuiz({
    timeLimitMinutes: 60,
    sequential: true,
    questionsPerPage: 1,
    shuffleQuestions: false,
    questions: [
      section('Satu', 10),
      ...[1, 2, 3].map(questionNumber),
      section('Dua', 10),
      questionNumber(4),
    ],
  });
  const participant = await aParticipant(quiz);
  await anAccommodation(quiz, { employeeId: participant.employee.id, timePercent: 150 });
  const { attemptId } = await startAttempt(participant.actor, participant.place);
  const path = { ...participant.place, attemptId };
  const page = (wanted = 1) => attemptPage(participant.actor, path, wanted);
  const turn = (from: number) => turnPage(participant.actor, { attemptId, from });
  await turn(1);
  expect(await page()).toMatchObject({ page: 2, timeLeft: 15 * 60_000, sectionEnds: true });
  await turn(2);
  seconds(15 * 60);
  expect(await page()).toMatchObject({ page: 5, introduction: true });
  // What was on the page when the time ran out may still be under way.
  seconds(15 * 60 + 20);
  const right = rightAnswers(quiz);
  const [, second, third] = quiz.questions.map(({ id }) => id);
  const save = (id = '') =>
    saveAnswers(participant.actor, {
      attemptId,
      answers: [{ questionId: id, sequence: 1, answer: right.get(id) ?? [] }],
    });
  expect(stored(await save(second))).toEqual([[true, false]]);
  expect(stored(await save(third))).toEqual([[false, true]]);
  expect(await turn(5)).toEqual({ page: 6 });
  expect(stored(await save(second))).toEqual([[true, false]]); // sent again: it is there
  expect((await attempt(attemptId)).dueAt).toEqual(new Date(START.getTime() + 1_820_000));
  seconds(1_820);
  expect(await page()).toMatchObject({ open: false, questions: [] });
  seconds(1_851);
  expect(await closeOverdueAttempts()).toBe(1);
  expect(await attempt(attemptId)).toMatchObject({ points: 100 });
});
