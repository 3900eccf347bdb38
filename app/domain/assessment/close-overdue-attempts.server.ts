import { systemActor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, rows } from '#app/platform/db.server.ts';
import { log } from '#app/platform/log.server.ts';

import { closeAttempt, lockAttempt } from './close-attempt.server.ts';
import { graceSeconds } from './grace.server.ts';
import { keyedQuiz } from './keyed-quiz.server.ts';

const BATCH = 500;

type Overdue = { id: string; quizVersionId: string };

/**
 * Grades the attempts whose time and grace are over with the answers that arrived, as if they had been handed in.
 * One that fails is logged and does not stop the others; the next run meets it again.
 * @returns how many were closed
 */
export async function closeOverdueAttempts(): Promise<number> {
  const grace = await graceSeconds();
  let closed = 0;
  for (let after: string | null = null; ;) {
    const batch: Overdue[] = await rows<Overdue>('overdue-attempts', OVERDUE, [
      now(),
      grace,
      after,
      BATCH,
    ]);
    for (const attempt of batch) closed += await closeOne(attempt);
    after = batch.at(-1)?.id ?? null;
    if (batch.length < BATCH) return closed;
  }
}

const OVERDUE = `
  SELECT id, "quizVersionId" FROM "Attempt"
   WHERE "submittedAt" IS NULL AND "dueAt" + $2::int * interval '1 second' < $1::timestamptz
     AND ($3::uuid IS NULL OR id > $3::uuid)
   ORDER BY id LIMIT $4`;

async function closeOne({ id, quizVersionId }: Overdue): Promise<number> {
  try {
    const quiz = await keyedQuiz(quizVersionId);
    return await db.$transaction(async (tx) => {
      const attempt = await lockAttempt(tx, systemActor, id);
      if (!attempt || attempt.submittedAt) return 0;
      await closeAttempt(tx, systemActor, attempt, quiz, now());
      return 1;
    });
  } catch (error) {
    log.error({ err: error, attemptId: id }, 'an overdue attempt could not be closed');
    return 0;
  }
}
