import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { remembered } from '#app/platform/remembered.ts';

/** The quiz version of an attempt, which never changes. Not for use inside a transaction: it may query. */
export const quizVersionOf = remembered(1_000, async (attemptId) => {
  const attempt = await row<{ quizVersionId: string }>('quiz-version-of-attempt', ATTEMPT, [
    attemptId,
  ]);
  if (!attempt) throw notFound();
  return attempt.quizVersionId;
});

const ATTEMPT = `SELECT "quizVersionId" FROM "Attempt" WHERE id = $1`;
