import { expect, test } from 'vitest';

import { AnswerKeeper, type Delivery, type Shelf } from '#app/domain/assessment/answer-keeper.ts';
import type { NumberedAnswer } from '#app/domain/assessment/answer.ts';
import { ownAttempt } from '#app/domain/assessment/own-attempt.server.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { db } from '#app/platform/db.server.ts';
import { aParticipant, aQuiz } from '#tests/support/quiz.ts';

/** What a device keeps when its pages are closed. */
class Device implements Shelf {
  readonly kept = new Map<string, NumberedAnswer>();
  broken = false;
  async read() {
    this.check();
    return [...this.kept.values()];
  }
  async put(answer: NumberedAnswer) {
    this.check();
    this.kept.set(`${answer.questionId} ${answer.sequence}`, answer);
  }
  async remove({ questionId, sequence }: NumberedAnswer) {
    this.check();
    this.kept.delete(`${questionId} ${sequence}`);
  }
  private check() {
    if (this.broken) throw new Error('no storage');
  }
}

type Weather = 'fine' | 'request lost' | 'answer lost';

async function anExam() {
  const quiz = await aQuiz({ timeLimitMinutes: null });
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const questions = quiz.questions.map(({ id }) => id);
  const weather: { now: () => Weather } = { now: () => 'fine' };

  const send = async (answers: NumberedAnswer[]): Promise<Delivery> => {
    const today = weather.now();
    if (today === 'request lost') return { outcome: 'offline' };
    try {
      const saved = await saveAnswers(actor, { attemptId, answers });
      if (today === 'answer lost') return { outcome: 'offline' };
      return { outcome: 'taken', ...saved, savedAt: saved.savedAt.toISOString() };
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'conflict') return { outcome: 'closed' };
      throw error;
    }
  };
  const onServer = async () => (await ownAttempt(actor, { ...place, attemptId })).answers;
  /** Opens the attempt in a window, as its page would. */
  const open = async (device: Device) => {
    const keeper = new AnswerKeeper(send, device);
    const saved = await onServer();
    keeper.learn(questions.map((id) => ({ id, sequence: 0, answer: [], ...saved[id] })));
    await keeper.restore();
    return keeper;
  };
  const answer = async (id: string) => (await onServer())[id]?.answer ?? [];
  return { actor, attemptId, questions, weather, open, answer, first: questions[0] ?? '' };
}

test('through two hundred failures of network, page and device no answer is lost', async () => {
  const { questions, weather, open, answer } = await anExam();
  const random = numbers(20260302);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const wanted = new Map<string, string>();
  const device = new Device();
  let keeper = await open(device);
  weather.now = () => pick(['fine', 'request lost', 'answer lost'] as const);
  for (let round = 0; round < 200; round++) {
    for (let changes = Math.floor(random() * 4); changes > 0; changes--) {
      const question = pick(questions);
      wanted.set(question, pick(['a', 'b', 'c']));
      keeper.change(question, [wanted.get(question) ?? '']);
    }
    const flushing = keeper.flush();
    if (random() < 0.5) await flushing;
    if (random() < 0.2) keeper = await open(device); // the page crashed; a new one takes over
    await flushing;
  }
  weather.now = () => 'fine';
  keeper = await open(device);
  expect(await keeper.flush()).toBe(true);
  for (const [question, value] of wanted) expect(await answer(question)).toEqual([value]);
  expect(device.kept.size).toBe(0);
});

test('an answer of several fields is kept on the device and saved as it was given', async () => {
  const { first, weather, open, answer } = await anExam();
  const device = new Device();
  const fields = ['a=x = y', 'b-2/c=1'];
  weather.now = () => 'request lost';
  const page = await open(device);
  page.change(first, fields.toReversed());
  expect(await page.flush()).toBe(false);
  expect([...device.kept.values()].map((kept) => kept.answer)).toEqual([fields]);

  weather.now = () => 'fine';
  expect(await (await open(device)).flush()).toBe(true);
  expect(await answer(first)).toEqual(fields);
});

test('of two windows the later act counts, whatever numbers they used', async () => {
  const { first, open, answer } = await anExam();
  const device = new Device();
  const [one, other] = [await open(device), await open(device)];
  one.change(first, ['a']);
  await one.flush();
  one.change(first, ['b']);
  await one.flush();
  other.change(first, ['c']);
  await other.flush();
  expect(await answer(first)).toEqual(['c']);
  expect(device.kept.size).toBe(0);
});

test('what one device could not send counts when nobody has answered since', async () => {
  const { first, weather, open, answer } = await anExam();
  const phone = new Device();
  const onPhone = await open(phone);
  weather.now = () => 'request lost';
  onPhone.change(first, ['a']);
  expect(await onPhone.flush()).toBe(false);
  expect(onPhone.state).toMatchObject({ status: 'offline', kept: true });

  weather.now = () => 'fine';
  const again = await open(phone);
  expect(again.answerOf(first)).toEqual(['a']);
  expect(await again.flush()).toBe(true);
  expect(await answer(first)).toEqual(['a']);
  expect(again.state).toMatchObject({ status: 'saved', superseded: false });
});

test('what one device could not send never undoes a newer answer from another, and the page says so', async () => {
  const { first, weather, open, answer } = await anExam();
  const [phone, laptop] = [new Device(), new Device()];
  const onPhone = await open(phone);
  weather.now = () => 'request lost';
  onPhone.change(first, ['old']);
  await onPhone.flush();

  weather.now = () => 'fine';
  const onLaptop = await open(laptop);
  onLaptop.change(first, ['new']);
  await onLaptop.flush();

  const again = await open(phone);
  expect(again.answerOf(first)).toEqual(['new']);
  expect(again.change(first, ['new'])).toBe(false);
  await again.flush();
  expect(await answer(first)).toEqual(['new']);
  expect(again.state.superseded).toBe(true);
  expect(phone.kept.size).toBe(0);
});

test('typing between two sends is one answer, and typing during a send is the next', async () => {
  const { attemptId, first, open } = await anExam();
  const keeper = await open(new Device());
  for (const text of ['g', 'gr', 'gra']) keeper.change(first, [text]);
  const flushing = keeper.flush();
  keeper.change(first, ['grat']);
  await flushing;
  await keeper.flush();
  const stored = await db.attemptAnswer.findMany({
    where: { attemptId },
    orderBy: { sequence: 'asc' },
  });
  expect(stored.map(({ sequence, answer }) => [sequence, answer])).toEqual([
    [1, ['gra']],
    [2, ['grat']],
  ]);
});

test('a page that cannot keep answers on the device says so and still sends them', async () => {
  const { first, weather, open, answer } = await anExam();
  const device = new Device();
  device.broken = true;
  const keeper = await open(device);
  weather.now = () => 'request lost';
  keeper.change(first, ['a']);
  await keeper.flush();
  expect(keeper.state).toMatchObject({ status: 'offline', kept: false });
  weather.now = () => 'fine';
  await keeper.flush();
  expect(await answer(first)).toEqual(['a']);
});

test('when the attempt is closed meanwhile the page is told and the device cleared', async () => {
  const { actor, attemptId, first, open } = await anExam();
  const device = new Device();
  const keeper = await open(device);
  await submitAttempt(actor, { attemptId });
  keeper.change(first, ['late']);
  await keeper.flush();
  expect(keeper.state.status).toBe('closed');
  expect(keeper.hasUnsent).toBe(false);
  expect(device.kept.size).toBe(0);
});

test('setting an answer to what it already is sends nothing', async () => {
  const { attemptId, first, open } = await anExam();
  const keeper = await open(new Device());
  expect(keeper.change(first, [])).toBe(false);
  expect(keeper.change(first, ['b', 'a'])).toBe(true);
  await keeper.flush();
  expect(keeper.change(first, ['a', 'b', ''])).toBe(false);
  await keeper.flush();
  expect(await db.attemptAnswer.count({ where: { attemptId } })).toBe(1);
});

function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
