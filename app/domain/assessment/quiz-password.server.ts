import { createHash, timingSafeEqual } from 'node:crypto';

import { takeTry } from '#app/domain/identity/tries.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { row } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { clearLimit } from '#app/platform/rate-limit.server.ts';
import { remembered } from '#app/platform/remembered.ts';

/** The password of a quiz version; empty where it asks for none. It never leaves the server. */
const passwordOf = remembered(1_000, async (quizVersionId) => {
  const found = await row<{ password: string }>('quiz-password', PASSWORD, [quizVersionId]);
  return found?.password ?? '';
});

const PASSWORD = `SELECT password FROM "QuizVersion" WHERE id = $1`;

/** Whether a quiz version asks for a password. */
export async function asksPassword(quizVersionId: string): Promise<boolean> {
  return (await passwordOf(quizVersionId)) !== '';
}

/**
 * Whether somebody may begin as far as the password goes. A try is counted before the password is looked at, so that a
 * burst of parallel guesses gains nothing; the right one gives the tries back.
 * @param given what was typed; nothing typed is no try
 * @throws invalid `quizPasswordWrong`, or conflict `tooManyRequests` with the minutes to wait
 */
export async function hasPassword(
  actor: Actor,
  quizVersionId: string,
  given: string,
): Promise<boolean> {
  const password = await passwordOf(quizVersionId);
  if (password === '') return true;
  if (given === '') return false;
  const key = `quiz-password:${actor.accountId}:${quizVersionId}`;
  await takeTry(key);
  if (!timingSafeEqual(digest(given), digest(password)))
    throw new DomainError('invalid', 'quizPasswordWrong', {}, 'password');
  await clearLimit(key);
  return true;
}

/** Of one length, as a comparison in constant time wants it. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text.trim().normalize('NFC')).digest();
}
