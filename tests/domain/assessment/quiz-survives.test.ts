import { expect, test } from 'vitest';

import { AnswerKeeper, type Delivery, type Shelf } from '#app/domain/assessment/answer-keeper.ts';
import type { NumberedAnswer } from '#app/domain/assessment/answer.ts';
import { ownAttempt } from '#app/domain/assessment/own-attempt.server.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { db, pool } from '#app/platform/db.server.ts';
import { randomFrom } from '#app/question-types/random-from.ts';
import { aParticipant, aQuiz } from '#tests/support/quiz.ts';

const CUTS = 200;

/** What outlives a page on one device. */
function aShelf(): Shelf {
  const kept = new Map<string, NumberedAnswer>();
  const key = ({ questionId, sequence }: NumberedAnswer) => `${questionId} ${sequence}`;
  return {
    read: async () => [...kept.values()],
    put: async (answer) => void kept.set(key(answer), answer),
    remove: async (answer) => void kept.delete(key(answer)),
  };
}

test('through 200 cuts, two lost servers, a lost session and another device every acknowledged answer is there', async () => {
  const random = randomFrom('survives');
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const quiz = await aQuiz({ length: 12 });
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const path = { ...place, attemptId };
  const ids = quiz.questions.map(({ id }) => id);

  /** The highest number of each question that the server has acknowledged, with its answer. */
  const acknowledged = new Map<string, NumberedAnswer>();
  let cuts = 0;
  let signedOut = false;

  /** The way to the server, which may break before a request arrives, or before its answer is back. */
  async function send(answers: NumberedAnswer[]): Promise<Delivery> {
    if (signedOut) return { outcome: 'signed-out' };
    const fate = random();
    if (fate < 0.3 && cuts < CUTS) {
      cuts++;
      return { outcome: 'offline' };
    }
    const saved = await saveAnswers(actor, { attemptId, answers }).catch(() => null);
    if (!saved) return { outcome: 'offline' }; // the server is gone
    if (fate < 0.5 && cuts < CUTS) {
      cuts++;
      return { outcome: 'offline' };
    }
    for (const answer of answers) {
      const receipt = saved.receipts.find((one) => one.questionId === answer.questionId);
      const known = acknowledged.get(answer.questionId)?.sequence ?? 0;
      if (receipt?.stored && answer.sequence > known) acknowledged.set(answer.questionId, answer);
    }
    return { outcome: 'taken', ...saved, savedAt: saved.savedAt.toISOString() };
  }

  /** A page opened on a device: what the server says, then what the device still holds. */
  async function open(shelf: Shelf): Promise<AnswerKeeper> {
    const keeper = new AnswerKeeper(send, shelf);
    const { answers } = await ownAttempt(actor, path);
    keeper.learn(ids.map((id) => ({ id, ...(answers[id] ?? { sequence: 0, answer: [] }) })));
    await keeper.restore();
    return keeper;
  }

  const sent = async (keeper: AnswerKeeper) => {
    for (let tries = 0; !(await keeper.flush()); tries++) if (tries > 200) throw new Error('stuck');
  };

  const first = aShelf();
  let keeper = await open(first);
  for (let step = 0; cuts < CUTS; step++) {
    keeper.change(any(ids), [`jawaban ${step}`]);
    if (random() < 0.7) await keeper.flush();
    if (random() < 0.05) keeper = await open(first); // the page was closed and opened again
    if (step === 60 || step === 160) await killServer();
    if (step === 100) {
      signedOut = true;
      keeper.change(any(ids), ['tanpa sesi']);
      expect(await keeper.flush()).toBe(false);
      signedOut = false;
      keeper = await open(first);
    }
    if (step === 130) {
      await sent(keeper);
      keeper = await open(aShelf()); // on another device
    }
  }
  await sent(keeper);
  expect(cuts).toBe(CUTS);

  const { answers } = await ownAttempt(actor, path);
  expect(acknowledged.size).toBe(ids.length);
  for (const [id, { sequence, answer }] of acknowledged) {
    expect(answers[id]).toEqual({ sequence, answer });
    expect(keeper.answerOf(id)).toEqual(answer);
  }
  await Promise.all([1, 2, 3].map(() => submitAttempt(actor, { attemptId })));
  expect(await db.event.count({ where: { type: 'attempt.graded', subjectId: attemptId } })).toBe(1);
  expect(await db.attempt.count({ where: place })).toBe(1);
});

/** Its connections to the database end at once, in the middle of whatever it does. */
async function killServer(): Promise<void> {
  await pool
    .query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
    )
    .catch(() => undefined);
}
