import {
  learnerScope,
  visibleLearner,
} from '#app/domain/assessment/gradebook/course-report-head.server.ts';
import type { Answer } from '#app/domain/assessment/answer.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { type Counted, pageOf } from '#app/platform/counted-rows.ts';
import { rows } from '#app/platform/db.server.ts';

import { FIRST_ONES, firstValues } from './first-attempts.server.ts';
import type { QuizParts } from './quiz-part.server.ts';

export const MOST_ANSWERS = 50;

/** An answer with how many gave it. */
export type GivenAnswer = {
  answer: Answer;
  count: number;
  /** Mean of the points it earned, in hundredths; it may differ where numbers were drawn. */
  points: number;
  /** What the attempt of one of them had drawn. */
  draw: unknown;
};

/** What was answered to a question in first attempts, the most frequent first; empty answers are among them. */
export async function givenAnswers(
  actor: Actor,
  { head, chosen }: QuizParts,
  questionId: string,
): Promise<GivenAnswer[]> {
  const values = [...firstValues(actor, head, chosen), questionId, MOST_ANSWERS];
  return rows<GivenAnswer>('given-answers', GIVEN, values);
}

const GIVEN = `
  WITH first AS MATERIALIZED (${FIRST_ONES}),
  given AS (
    SELECT a.id, a.marks -> $5::text AS mark, a.layout
      FROM first JOIN "Attempt" a ON a.id = first.id WHERE a.marks ? $5::text
  ), counted AS (
    SELECT mark -> 'answer' AS answer, count(*) AS count, round(avg((mark ->> 'points')::int))::int AS points,
           (array_agg(id))[1] AS id
      FROM given GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT $6
  )
  SELECT c.answer, c.count, c.points,
         (SELECT one -> 'draw' FROM given g, jsonb_array_elements(g.layout) AS one
           WHERE g.id = c.id AND one ->> 'id' = $5::text) AS draw
    FROM counted c ORDER BY c.count DESC, c.answer`;

/** An answer that people read, with whose it is; without names where the quiz is anonymous. */
export type OpenAnswer = {
  /** Null where the quiz is anonymous: nothing leads to the person. */
  attemptId: string | null;
  name: string | null;
  titlePrefix: string | null;
  titleSuffix: string | null;
  answer: Answer;
  points: number | null;
};

/**
 * The open answers to a question, of all attempts that were handed in. Where the quiz is anonymous they come in an order
 * that tells nothing.
 */
export async function openAnswers(
  actor: Actor,
  { head, chosen }: QuizParts,
  questionId: string,
): Promise<{ answers: OpenAnswer[]; total: number }> {
  const values = [chosen.quizVersionId, chosen.itemIds, ...learnerScope(actor, head)];
  const { rows: answers, total } = pageOf(
    await rows<Counted<OpenAnswer>>('open-answers', OPEN, [...values, questionId, MOST_ANSWERS]),
  );
  return { answers, total };
}

const named = (column: string) => `CASE WHEN q.anonymous THEN NULL ELSE ${column} END`;

const OPEN = `
  SELECT ${named('a.id')} AS "attemptId", ${named('p.name')} AS name, ${named('p."titlePrefix"')} AS "titlePrefix",
         ${named('p."titleSuffix"')} AS "titleSuffix", a.marks -> $5::text -> 'answer' AS answer,
         CASE WHEN a.marks -> $5::text ? 'waits' THEN NULL ELSE (a.marks -> $5::text ->> 'points')::int END AS points,
         count(*) OVER () AS total
    FROM "Attempt" a
    JOIN "QuizVersion" q ON q.id = a."quizVersionId"
    JOIN "Enrollment" e ON e.id = a."enrollmentId"
    JOIN "Employee" p ON p.id = e."employeeId"
   WHERE a."quizVersionId" = $1::uuid AND a."courseItemId" = ANY ($2::uuid[]) AND ${visibleLearner(3)}
     AND a."submittedAt" IS NOT NULL AND jsonb_array_length(coalesce(a.marks -> $5::text -> 'answer', '[]')) > 0
   ORDER BY CASE WHEN q.anonymous THEN md5(a.id::text) END, p.name, p.id, a.number
   LIMIT $6`;
