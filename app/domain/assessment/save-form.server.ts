import type { Actor } from '#app/domain/organisation/actor.ts';
import { publishedQuiz } from '#app/domain/questions/published-quiz.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, row, runIn, type Tx } from '#app/platform/db.server.ts';

import type { FormAnswer } from './answer.ts';
import { HAS_ROOM, measured } from './answer-room.server.ts';
import { timeLeft } from './attempt.ts';
import { graceSeconds } from './grace.server.ts';
import { limitsOf } from './limited-attempt.server.ts';
import {
  IS_PUT,
  IS_WRITABLE,
  mustBeOpen,
  WRITABLE_ATTEMPT,
  type Written,
} from './writable-attempt.server.ts';

/** Windows that answer the same question at the same instant make each other try again. */
const TRIES = 5;

/** What became of the answers of a page that were changed. */
type Kept = {
  /** To be tried again: somebody else took their number. */
  missed: number;
  /** Their page was left, their time is over or they have been checked: they do not count any more. */
  late: number;
};

type Row = Written & Kept;

/**
 * Stores the answers of a posted page. An answer counts as changed when it differs from the one the page was
 * showing (`base`), so that a page left open in another window cannot undo what was answered since; a changed one
 * gets the next number.
 * @returns what time is left, and how many of the answers came too late to count
 */
export async function saveForm(
  actor: Actor,
  { attemptId, answers }: { attemptId: string; answers: FormAnswer[] },
): Promise<{ timeLeft: number | null; late: number }> {
  const at = now();
  const grace = await graceSeconds();
  for (let tries = 0; tries < TRIES; tries++) {
    const values = [attemptId, actor.employeeId, at, grace, measured(answers), null];
    const written = mustBeOpen(await row<Row>('save-form', SAVE, values));
    const { dueAt, limited, quizVersionId } = written;
    if (limited) await publishedQuiz(quizVersionId); // from memory within the transaction
    const { missed, late } = limited ? await saveLimited(actor, attemptId, answers, at) : written;
    if (missed === 0) return { timeLeft: timeLeft(dueAt, at), late };
  }
  throw new Error('The answers of a page could not be numbered.');
}

function saveLimited(
  actor: Actor,
  attemptId: string,
  answers: FormAnswer[],
  at: Date,
): Promise<Kept> {
  return db.$transaction((tx) => saveFormIn(tx, actor.employeeId, attemptId, answers, at));
}

/** As `saveForm`, inside a transaction; where it holds the attempt, nobody else is numbering. */
export async function saveFormIn(
  tx: Tx,
  employeeId: string | null,
  attemptId: string,
  answers: FormAnswer[],
  at: Date,
): Promise<Kept> {
  if (answers.length === 0) return NOTHING;
  const grace = await graceSeconds();
  const save = async (writable: string[] | null) => {
    const values = [attemptId, employeeId, at, grace, measured(answers), writable];
    return (await runIn(tx)<Row>(SAVE, values))[0];
  };
  const written = await save(null);
  if (!written?.open || !written.limited) return written ?? NOTHING;
  const quiz = await publishedQuiz(written.quizVersionId);
  const { writable } = await limitsOf(tx, quiz, attemptId, at, grace);
  return (await save(writable)) ?? NOTHING;
}

const NOTHING: Kept = { missed: 0, late: 0 };

// Most pages bring nothing that was not saved before: only where something has changed is the attempt locked.
const SAVE = `
  WITH attempt AS MATERIALIZED (${WRITABLE_ATTEMPT}), changed AS MATERIALIZED (
    SELECT a.id AS "attemptId", q.id AS "questionId", g.answer, ${IS_WRITABLE} AS writable,
           greatest(g.base, coalesce(latest.sequence, 0)) + 1 AS sequence
      FROM attempt a
     CROSS JOIN jsonb_to_recordset($5::jsonb) AS g("questionId" uuid, base int, answer jsonb, longest int)
      JOIN "QuizQuestion" q ON q.id = g."questionId" AND ${IS_PUT}
      LEFT JOIN "AttemptAnswer" shown
             ON shown."attemptId" = a.id AND shown."questionId" = q.id AND shown.sequence = g.base
      LEFT JOIN LATERAL (
           SELECT x.sequence, x.answer FROM "AttemptAnswer" x
            WHERE x."attemptId" = a.id AND x."questionId" = q.id
            ORDER BY x.sequence DESC LIMIT 1) latest ON true
     WHERE a.open AND ${HAS_ROOM}
       AND g.answer <> coalesce(shown.answer, '[]')
       AND g.answer <> coalesce(latest.answer, '[]')
  ), locked AS MATERIALIZED (
    SELECT a.id FROM "Attempt" a
     WHERE a.id IN (SELECT "attemptId" FROM changed WHERE writable) AND a."submittedAt" IS NULL
       FOR SHARE
  ), saved AS (
    INSERT INTO "AttemptAnswer" ("attemptId", "questionId", sequence, answer, "receivedAt")
    SELECT c."attemptId", c."questionId", c.sequence, c.answer, $3
      FROM changed c JOIN locked l ON l.id = c."attemptId" WHERE c.writable ORDER BY c."questionId"
    ON CONFLICT DO NOTHING
    RETURNING 1
  )
  SELECT a.open, a."dueAt", a."quizVersionId", a.limited,
         ((SELECT count(*) FROM changed WHERE writable) - (SELECT count(*) FROM saved))::int AS missed,
         (SELECT count(*) FROM changed WHERE NOT writable)::int AS late
    FROM attempt a`;
