import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import type { FormAnswer } from './answer.ts';
import { closeAttempt, lockAttempt } from './close-attempt.server.ts';
import { keyedQuiz } from './keyed-quiz.server.ts';
import { quizVersionOf } from './quiz-version-of-attempt.server.ts';
import { saveFormIn } from './save-form.server.ts';

/**
 * Hands in an attempt and grades it with what was saved and what the form still brings. However often and from
 * wherever it is sent, it is graded once; after that it is only answered again that it is done.
 * @param input.answers of the form, counted where they arrive in time
 */
export async function submitAttempt(
  actor: Actor,
  { attemptId, answers = [] }: { attemptId: string; answers?: FormAnswer[] },
): Promise<{ graded: boolean }> {
  const at = now();
  const quiz = await keyedQuiz(await quizVersionOf(attemptId));
  return db.$transaction(async (tx) => {
    const attempt = await lockAttempt(tx, actor, attemptId);
    if (!attempt) throw notFound();
    if (attempt.submittedAt) return { graded: false };
    await saveFormIn(tx, actor.employeeId, attemptId, answers, at);
    await closeAttempt(tx, actor, attempt, quiz, at);
    return { graded: true };
  });
}
