import type { Actor } from '#app/domain/organisation/actor.ts';
import { publishedQuiz } from '#app/domain/questions/published-quiz.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { WHOLE_SHARE } from '#app/question-types/question-type.ts';

import { type Answer, type FormAnswer, isAnswered, sameAnswer } from './answer.ts';
import { attemptState } from './attempt.ts';
import { byQuestion, canBeChecked, isClosed } from './checks.ts';
import { lockAttempt } from './close-attempt.server.ts';
import { correctedQuiz } from './corrected-quiz.server.ts';
import { graceSeconds } from './grace.server.ts';
import { shareOf } from './grading.ts';
import { keyedQuiz, questionsOf } from './keyed-quiz.server.ts';
import { limitsOf } from './limited-attempt.server.ts';
import { quizVersionOf } from './quiz-version-of-attempt.server.ts';
import { saveFormIn } from './save-form.server.ts';

type Input = {
  attemptId: string;
  questionId: string;
  /** What the page still brings. */
  answers?: FormAnswer[];
};

/**
 * Checks the answer to a question while its attempt is under way: a try. The same answer checked again is none, so that
 * a request sent twice costs nothing; a question that is done with stays as it is.
 * @throws not found where the attempt has no such question that can be checked; conflict `attemptClosed`, `pageLeft`, or
 * `answerMissing` before there is an answer
 */
export async function checkAnswer(
  actor: Actor,
  { attemptId, questionId, answers = [] }: Input,
): Promise<void> {
  const at = now();
  const quizVersionId = await quizVersionOf(attemptId);
  const [quiz, keyed, grace] = await Promise.all([
    publishedQuiz(quizVersionId),
    keyedQuiz(quizVersionId),
    graceSeconds(),
  ]);
  await db.$transaction(async (tx) => {
    const attempt = await lockAttempt(tx, actor, attemptId);
    if (!attempt) throw notFound();
    if (attemptState(attempt, at, grace) !== 'open')
      throw new DomainError('conflict', 'attemptClosed');
    const asked = questionsOf(await correctedQuiz(keyed, attempt), attempt.layout);
    const question = asked.find(({ id }) => id === questionId);
    if (!question || !canBeChecked(quiz, question)) throw notFound();
    await saveFormIn(tx, actor.employeeId, attemptId, answers, at);
    const { writable, checks } = await limitsOf(tx, quiz, attemptId, at, 0);
    const earlier = byQuestion(checks).get(questionId) ?? [];
    if (isClosed(quiz, earlier)) return;
    if (!writable.includes(questionId)) throw new DomainError('conflict', 'pageLeft');
    const answer = await latestAnswer(tx, attemptId, questionId);
    if (!isAnswered(answer)) throw new DomainError('conflict', 'answerMissing');
    if (sameAnswer(answer, earlier.at(-1)?.answer ?? [])) return;
    const share = question.everyone ? WHOLE_SHARE : shareOf(question, answer);
    await tx.attemptCheck.create({
      data: { attemptId, questionId, try: earlier.length + 1, answer, share, checkedAt: at },
    });
  });
}

async function latestAnswer(tx: Tx, attemptId: string, questionId: string): Promise<Answer> {
  const [latest] = await tx.$queryRaw<{ answer: Answer }[]>`
    SELECT answer FROM "AttemptAnswer"
     WHERE "attemptId" = ${attemptId}::uuid AND "questionId" = ${questionId}::uuid
     ORDER BY sequence DESC LIMIT 1`;
  return latest?.answer ?? [];
}
