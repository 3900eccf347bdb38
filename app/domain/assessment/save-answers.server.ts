import type { Actor } from '#app/domain/organisation/actor.ts';
import { publishedQuiz } from '#app/domain/questions/published-quiz.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, row, runIn } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';

import type { NumberedAnswer } from './answer.ts';
import { HAS_ROOM, measured } from './answer-room.server.ts';
import { timeLeft } from './attempt.ts';
import { graceSeconds } from './grace.server.ts';
import { type Limits, limitsOf } from './limited-attempt.server.ts';
import {
  IS_PUT,
  IS_WRITABLE,
  mustBeOpen,
  WRITABLE_ATTEMPT,
  type Written,
} from './writable-attempt.server.ts';

/**
 * What became of one sent answer. `stored` is false where the number was already taken by another answer, as two
 * windows can do: the device must give its answer a number above `highest` and send it again.
 */
export type Receipt = {
  questionId: string;
  sequence: number;
  stored: boolean;
  /** The highest number the server knows of this question. */
  highest: number;
  /** Its page was left, its time is over or it has been checked: no answer to it counts any more. */
  late?: true;
};

export type Saved = { receipts: Receipt[]; savedAt: Date; timeLeft: number | null };

/**
 * Stores answers that a device has numbered, in one statement. Sending the same again changes nothing; a lower
 * number that comes late is kept but never becomes the answer. Questions that the attempt does not put, of another quiz
 * or of the pool it was drawn from, get no receipt.
 * @throws invalid where an answer is longer than its question takes, or there is no more room for it
 */
export async function saveAnswers(
  actor: Actor,
  { attemptId, answers }: { attemptId: string; answers: NumberedAnswer[] },
): Promise<Saved> {
  const savedAt = now();
  const values: [string, ...unknown[]] = [
    attemptId,
    actor.employeeId,
    savedAt,
    await graceSeconds(),
    measured(answers),
  ];
  const written = mustBeOpen(await row<Row>('save-answers', SAVE, [...values, null]));
  if (written.limited) return saveLimited(written, values, savedAt);
  if (written.refused) throw new DomainError('invalid', 'answerTooLong');
  return { receipts: written.receipts, savedAt, timeLeft: timeLeft(written.dueAt, savedAt) };
}

type Row = Written & { receipts: Receipt[]; refused: boolean };

/** Where only some questions may be answered now: looks which, while nobody moves the attempt on. */
async function saveLimited(
  { quizVersionId }: Written,
  values: [string, ...unknown[]],
  savedAt: Date,
): Promise<Saved> {
  const quiz = await publishedQuiz(quizVersionId);
  return db.$transaction(async (tx) => {
    const limits: Limits = await limitsOf(tx, quiz, values[0], savedAt, await graceSeconds());
    const [found] = await runIn(tx)<Row>(SAVE, [...values, limits.writable]);
    const { receipts, refused } = mustBeOpen(found);
    if (refused) throw new DomainError('invalid', 'answerTooLong');
    return {
      receipts: receipts.map((receipt) =>
        receipt.stored || limits.writable.includes(receipt.questionId)
          ? receipt
          : { ...receipt, late: true },
      ),
      savedAt,
      timeLeft: timeLeft(limits.nearestEnd(receipts.map((one) => one.questionId)), savedAt),
    };
  });
}

// The attempt is locked in share mode: whoever closes it waits for the answers on their way, and what comes after
// the closing sees it. Rows go in sorted, so that two windows cannot wait for each other in a ring.
const SAVE = `
  WITH attempt AS MATERIALIZED (${WRITABLE_ATTEMPT} FOR SHARE OF a), given AS MATERIALIZED (
    SELECT a.id AS "attemptId", q.id AS "questionId", g.sequence, g.answer, ${HAS_ROOM} AS room,
           ${IS_WRITABLE} AS writable
      FROM attempt a
     CROSS JOIN jsonb_to_recordset($5::jsonb) AS g("questionId" uuid, sequence int, answer jsonb, longest int)
      JOIN "QuizQuestion" q ON q.id = g."questionId" AND ${IS_PUT}
     WHERE a.open
  ), saved AS (
    INSERT INTO "AttemptAnswer" ("attemptId", "questionId", sequence, answer, "receivedAt")
    SELECT "attemptId", "questionId", sequence, answer, $3 FROM given WHERE room AND writable
     ORDER BY "questionId", sequence
    ON CONFLICT DO NOTHING
    RETURNING "questionId", sequence
  )
  SELECT a.open, a."dueAt", a."quizVersionId", a.limited,
         EXISTS (SELECT 1 FROM given WHERE NOT room) AS refused,
         (SELECT coalesce(json_agg(json_build_object(
                   'questionId', g."questionId",
                   'sequence', g.sequence,
                   'stored', s.sequence IS NOT NULL OR coalesce(x.answer = g.answer, false),
                   'highest', greatest(g.sequence, h.highest))), '[]')
            FROM given g
            LEFT JOIN saved s ON s."questionId" = g."questionId" AND s.sequence = g.sequence
            LEFT JOIN "AttemptAnswer" x ON x."attemptId" = g."attemptId"
                  AND x."questionId" = g."questionId" AND x.sequence = g.sequence
           CROSS JOIN LATERAL (
                 SELECT max(sequence) AS highest FROM "AttemptAnswer"
                  WHERE "attemptId" = g."attemptId" AND "questionId" = g."questionId") h) AS receipts
    FROM attempt a`;
