import {
  learnerScope,
  visibleLearner,
} from '#app/domain/assessment/gradebook/course-report-head.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row, rows } from '#app/platform/db.server.ts';

import { FIRST_ONES, firstValues } from './first-attempts.server.ts';
import { type BeforeAfter, learningGain, type LearningGain } from './learning-gain.ts';
import type { QuizParts } from './quiz-part.server.ts';

/** How people did in a quiz: the best attempt of each counts. */
export type QuizOverview = {
  /** Everybody enrolled in a version that puts the quiz, … */
  enrolled: number;
  /** … who handed in, has a result, and has passed. */
  people: number;
  graded: number;
  passed: number;
  attempts: number;
  /** Attempts that wait for a marker, and those under way. */
  waiting: number;
  open: number;
  /** Of the best results, in basis points. */
  average: number | null;
  median: number | null;
  /** Of the attempts that were handed in, in seconds. */
  medianSeconds: number | null;
  /** How many best results lie in 0–9 %, 10–19 %, …, 90–100 %. */
  bins: number[];
  passMark: number;
  practice: boolean;
  anonymous: boolean;
};

export async function quizOverview(
  actor: Actor,
  { head, chosen }: QuizParts,
): Promise<QuizOverview> {
  const values = [chosen.quizVersionId, chosen.itemIds, ...learnerScope(actor, head)];
  return (await row<QuizOverview>('quiz-overview', OVERVIEW, values))!;
}

const OVERVIEW = `
  WITH attempt AS MATERIALIZED (
    SELECT e."employeeId", a.score, a.passed, a.awaiting, a."submittedAt", a."startedAt"
      FROM "Attempt" a
      JOIN "Enrollment" e ON e.id = a."enrollmentId"
      JOIN "Employee" p ON p.id = e."employeeId"
     WHERE a."quizVersionId" = $1::uuid AND a."courseItemId" = ANY ($2::uuid[]) AND ${visibleLearner(3)}
  ), best AS (
    SELECT "employeeId", max(score) AS score, coalesce(bool_or(passed), false) AS passed
      FROM attempt WHERE "submittedAt" IS NOT NULL GROUP BY 1
  )
  SELECT v."passMark", v.practice, v.anonymous,
         (SELECT count(DISTINCT e."employeeId")
            FROM "CourseItem" i
            JOIN "Module" m ON m.id = i."moduleId"
            JOIN "Offering" o ON o."courseVersionId" = m."versionId"
            JOIN "Enrollment" e ON e."offeringId" = o.id
                 AND e.status IN ('enrolled', 'in_progress', 'completed', 'not_passed')
            JOIN "Employee" p ON p.id = e."employeeId"
           WHERE i.id = ANY ($2::uuid[]) AND ${visibleLearner(3)}) AS enrolled,
         (SELECT count(*) FROM best) AS people,
         (SELECT count(score) FROM best) AS graded,
         (SELECT count(*) FROM best WHERE passed) AS passed,
         (SELECT count(*) FROM attempt WHERE "submittedAt" IS NOT NULL) AS attempts,
         (SELECT count(*) FROM attempt WHERE awaiting > 0) AS waiting,
         (SELECT count(*) FROM attempt WHERE "submittedAt" IS NULL) AS open,
         (SELECT round(avg(score))::int FROM best) AS average,
         (SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY score))::int FROM best) AS median,
         (SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM "submittedAt" - "startedAt")))::int
            FROM attempt WHERE "submittedAt" IS NOT NULL) AS "medianSeconds",
         (SELECT array_agg((SELECT count(*)::int FROM best
                             WHERE least(score / 1000, 9) = bin) ORDER BY bin)
            FROM generate_series(0, 9) AS bin) AS bins
    FROM "QuizVersion" v WHERE v.id = $1`;

/** From the first save of a page on nobody knows what somebody does: longer gaps count as this. In seconds. */
export const LONGEST_GAP = 600;
/** The people whose time is measured: the latest so many. */
export const MOST_TIMED = 1_000;

export type QuestionTime = { questionId: string; people: number; medianSeconds: number };

/**
 * How long people took for each question: the time since the save before, or since the attempt began, is of the questions
 * that a save brought, in equal parts. Of the first attempts.
 */
export async function questionTimes(
  actor: Actor,
  { head, chosen }: QuizParts,
): Promise<Map<string, QuestionTime>> {
  const values = [...firstValues(actor, head, chosen), MOST_TIMED, LONGEST_GAP];
  const times = await rows<QuestionTime>('question-times', TIMES, values);
  return new Map(times.map((time) => [time.questionId, time]));
}

const TIMES = `
  WITH first AS MATERIALIZED (SELECT * FROM (${FIRST_ONES}) f ORDER BY f."startedAt" DESC LIMIT $5),
  save AS MATERIALIZED (
    SELECT x."attemptId", x."questionId", x."receivedAt", f."startedAt"
      FROM first f JOIN "AttemptAnswer" x ON x."attemptId" = f.id
  ), moment AS (
    SELECT "attemptId", "receivedAt", "startedAt", count(*) AS questions FROM save GROUP BY 1, 2, 3
  ), gap AS (
    SELECT "attemptId", "receivedAt",
           least($6::numeric, extract(epoch FROM "receivedAt" - coalesce(
             lag("receivedAt") OVER (PARTITION BY "attemptId" ORDER BY "receivedAt"), "startedAt")))
             / questions AS seconds
      FROM moment
  ), spent AS (
    SELECT s."questionId", s."attemptId", sum(g.seconds) AS seconds
      FROM save s JOIN gap g ON g."attemptId" = s."attemptId" AND g."receivedAt" = s."receivedAt"
     GROUP BY 1, 2
  )
  SELECT "questionId", count(*) AS people,
         round(percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds))::int AS "medianSeconds"
    FROM spent GROUP BY 1`;

/** What was learned since the quiz that measured before; null where there is none, or nobody took both. */
export async function quizGain(
  actor: Actor,
  { head, key, chosen }: QuizParts,
): Promise<LearningGain | null> {
  const pairs = await rows<BeforeAfter>('quiz-gain', GAIN, [
    chosen.quizVersionId,
    head.courseId,
    ...learnerScope(actor, head),
    key,
  ]);
  return learningGain(pairs);
}

const FIRST_OF = (key: string) => `
    SELECT DISTINCT ON (e."employeeId") e."employeeId", a.score
      FROM "QuizVersion" q
      JOIN "CourseItem" i ON i.key = ${key} AND i.kind = 'quiz'
      JOIN "Module" m ON m.id = i."moduleId"
      JOIN "CourseVersion" v ON v.id = m."versionId" AND v."courseId" = $2::uuid
      JOIN "Attempt" a ON a."courseItemId" = i.id
      JOIN "Enrollment" e ON e.id = a."enrollmentId"
      JOIN "Employee" p ON p.id = e."employeeId"
     WHERE q.id = $1::uuid AND q."pretestKey" IS NOT NULL AND a.score IS NOT NULL AND ${visibleLearner(3)}
     ORDER BY e."employeeId", a."startedAt", a.id`;

const GAIN = `
  WITH before AS (${FIRST_OF('q."pretestKey"')}), after AS (${FIRST_OF('$5::uuid')})
  SELECT before.score AS before, after.score AS after FROM before JOIN after USING ("employeeId")`;
