import type { KeyChange } from '#app/domain/questions/key-change.ts';
import { keyCorrections } from '#app/domain/questions/key-correction.server.ts';

import type { KeyedQuiz } from './keyed-quiz.server.ts';

/**
 * A quiz with its keys as they were set right since it was published. How often they were travels with the statement
 * that locks an attempt, so a quiz without corrections costs nothing, and one with them is read once for each number.
 */
export async function correctedQuiz(
  quiz: KeyedQuiz,
  { quizVersionId, corrections }: { quizVersionId: string; corrections: number },
): Promise<KeyedQuiz> {
  return withKeys(quiz, await keyCorrections(quizVersionId, corrections));
}

/** The quiz with these keys. What does not count any more is out of no points. */
export function withKeys(quiz: KeyedQuiz, changes: ReadonlyMap<string, KeyChange>): KeyedQuiz {
  if (changes.size === 0) return quiz;
  const questions = new Map(quiz.questions);
  for (const [id, change] of changes) {
    const question = questions.get(id);
    if (!question) continue;
    if (change.kind === 'key') questions.set(id, { ...question, key: change.key });
    else if (change.kind === 'everyone') questions.set(id, { ...question, everyone: true });
    else questions.set(id, { ...question, points: 0 });
  }
  return { ...quiz, questions };
}
