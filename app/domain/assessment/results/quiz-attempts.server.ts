import {
  learnerScope,
  visibleLearner,
} from '#app/domain/assessment/gradebook/course-report-head.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { type Counted, type CountedRows, inBatches, pageOf } from '#app/platform/counted-rows.ts';
import { rows } from '#app/platform/db.server.ts';

import type { QuizParts } from './quiz-part.server.ts';

export type ListedAttempt = {
  id: string;
  name: string;
  titlePrefix: string | null;
  titleSuffix: string | null;
  unit: string;
  number: number;
  startedAt: Date;
  submittedAt: Date | null;
  points: number | null;
  pointsOutOf: number | null;
  score: number | null;
  passed: boolean | null;
  awaiting: number;
  passKept: boolean;
};

export const ATTEMPTS_PAGE = 50;

/** One page of the attempts at a quiz, the latest first. */
export async function quizAttempts(
  actor: Actor,
  parts: QuizParts,
  page: number,
): Promise<{ attempts: ListedAttempt[]; total: number }> {
  const { rows: attempts, total } = pageOf(
    await read(actor, parts, (page - 1) * ATTEMPTS_PAGE, ATTEMPTS_PAGE),
  );
  return { attempts, total };
}

/** The same whole, for a file. */
export function allQuizAttempts(
  actor: Actor,
  parts: QuizParts,
): AsyncGenerator<CountedRows<ListedAttempt>> {
  return inBatches((skip, most) => read(actor, parts, skip, most));
}

function read(
  actor: Actor,
  { head, chosen }: QuizParts,
  skip: number,
  most: number,
): Promise<Counted<ListedAttempt>[]> {
  return rows('quiz-attempts', ATTEMPTS, [
    chosen.quizVersionId,
    chosen.itemIds,
    ...learnerScope(actor, head),
    skip,
    most,
  ]);
}

const ATTEMPTS = `
  SELECT a.id, p.name, p."titlePrefix", p."titleSuffix", u.name AS unit, a.number, a."startedAt", a."submittedAt",
         a.points, a."pointsOutOf", a.score, a.passed, a.awaiting, a."passKept", count(*) OVER () AS total
    FROM "Attempt" a
    JOIN "Enrollment" e ON e.id = a."enrollmentId"
    JOIN "Employee" p ON p.id = e."employeeId"
    JOIN "Unit" u ON u.id = p."unitId"
   WHERE a."quizVersionId" = $1::uuid AND a."courseItemId" = ANY ($2::uuid[]) AND ${visibleLearner(3)}
   ORDER BY a."startedAt" DESC, a.id
  OFFSET $5 LIMIT $6`;
