import {
  learnerScope,
  visibleLearner,
} from '#app/domain/assessment/gradebook/course-report-head.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
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
  const found = await read(actor, parts, (page - 1) * ATTEMPTS_PAGE, ATTEMPTS_PAGE);
  return {
    attempts: found.map(({ total: _total, ...attempt }) => attempt),
    total: found[0]?.total ?? 0,
  };
}

const BATCH = 1_000;

/** The same whole, a batch at a time, for a file. */
export async function* allQuizAttempts(
  actor: Actor,
  parts: QuizParts,
): AsyncGenerator<{ attempts: ListedAttempt[]; total: number }> {
  for (let skip = 0; ; skip += BATCH) {
    const found = await read(actor, parts, skip, BATCH);
    if (found.length > 0) yield { attempts: found, total: found[0]!.total };
    if (found.length < BATCH) return;
  }
}

function read(
  actor: Actor,
  { head, chosen }: QuizParts,
  skip: number,
  most: number,
): Promise<(ListedAttempt & { total: number })[]> {
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
