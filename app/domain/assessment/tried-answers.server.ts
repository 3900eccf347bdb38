import type { Tx } from '#app/platform/db.server.ts';

import { type Answer, isAnswered, sameAnswer } from './answer.ts';
import { byQuestion, type Check, isClosed } from './checks.ts';
import type { KeyedQuiz } from './keyed-quiz.server.ts';

/**
 * Every answer tried of the questions that were checked: those that were checked and, where the question was still open,
 * the one given last, which is handed in as a try of its own.
 */
export async function triedAnswers(
  tx: Tx,
  attemptId: string,
  quiz: KeyedQuiz,
  latest: ReadonlyMap<string, Answer>,
): Promise<Map<string, Answer[]>> {
  const checks = await tx.$queryRaw<Check[]>`
    SELECT "questionId", try, answer, share FROM "AttemptCheck"
     WHERE "attemptId" = ${attemptId}::uuid ORDER BY try`;
  const tried = [...byQuestion(checks)].map(([questionId, ofQuestion]): [string, Answer[]] => {
    const answers = ofQuestion.map(({ answer }) => answer);
    const last = latest.get(questionId) ?? [];
    const another = isAnswered(last) && !sameAnswer(last, answers.at(-1) ?? []);
    return [questionId, another && !isClosed(quiz, ofQuestion) ? [...answers, last] : answers];
  });
  return new Map(tried);
}
