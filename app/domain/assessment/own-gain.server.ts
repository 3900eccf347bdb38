import type { Actor } from '#app/domain/organisation/actor.ts';
import { publishedQuiz } from '#app/domain/questions/published-quiz.server.ts';
import { now } from '#app/platform/clock.ts';
import { row } from '#app/platform/db.server.ts';

import type { AttemptPath } from './own-attempt.server.ts';
import { quizVersionOf } from './quiz-version-of-attempt.server.ts';
import { closingOf } from './review.ts';
import { sameQuiz } from './same-quiz-sql.server.ts';
import { type Allowance, termsOf } from './terms.ts';
import { allowance } from './terms-sql.server.ts';

/** What somebody scored before and after, in basis points. */
export type OwnGain = {
  before: number;
  after: number;
  /** Percentage points, in basis points; below zero where it went worse. */
  points: number;
  /** Of what was left to learn, the part that was learned (Hake 1998), in basis points; null where nothing was left. */
  normalised: number | null;
};

/**
 * What an attempt at a quiz says was learned since the quiz before it; null where there is none before, one of the two is
 * not graded, or the quiz before shows no score.
 */
export async function ownGain(actor: Actor, path: AttemptPath): Promise<OwnGain | null> {
  const { pretestKey } = await publishedQuiz(await quizVersionOf(path.attemptId));
  if (!pretestKey) return null;
  const values = [path.attemptId, path.enrollmentId, actor.employeeId, pretestKey];
  const found = await row<Found>('own-gain', GAIN, values);
  if (!found) return null;
  const { before, after, quizVersionId } = found;
  const quiz = await publishedQuiz(quizVersionId);
  const { heldBack } = closingOf(quiz, termsOf(quiz, found).closesAt, now());
  return quiz.review === 'never' || heldBack ? null : gainOf(before, after);
}

export function gainOf(before: number, after: number): OwnGain {
  const points = after - before;
  const left = 10_000 - before;
  const normalised = left === 0 ? null : Math.round((points * 10_000) / left);
  return { before, after, points, normalised };
}

type Found = Allowance & { before: number; after: number; quizVersionId: string };

// The first attempt at the quiz before: the ones after it have learned from it.
const GAIN = `
  SELECT a.score AS after, first.score AS before, first."quizVersionId", given.*
    FROM "Attempt" a
    JOIN "Enrollment" e ON e.id = a."enrollmentId" AND e.id = $2 AND e."employeeId" = $3
    JOIN "CourseItem" i ON i.id = a."courseItemId"
    JOIN "Module" m ON m.id = i."moduleId"
    JOIN "CourseVersion" v ON v.id = m."versionId"
    JOIN "Module" n ON n."versionId" = v.id
    JOIN "CourseItem" pre ON pre."moduleId" = n.id AND pre.key = $4 AND pre.kind = 'quiz'
   CROSS JOIN LATERAL ${allowance('e', 'v."courseId"', 'pre.key')} given
   CROSS JOIN LATERAL (
         SELECT b.score, b."quizVersionId" FROM "Attempt" b
          WHERE b."enrollmentId" = e.id AND ${sameQuiz('b', 'pre.id')}
          ORDER BY b.number LIMIT 1) first
   WHERE a.id = $1 AND a.score IS NOT NULL AND first.score IS NOT NULL`;
