import { HUNDREDTHS } from '#app/domain/assessment/grading.ts';
import { keyedQuiz } from '#app/domain/assessment/keyed-quiz.server.ts';
import { assertMarker, markerValues } from '#app/domain/assessment/markable-sql.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, row } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { decidedPoints } from './appeal.ts';
import type { AnswerPlace } from './answer-id.server.ts';
import { ANSWER_JOINS, markableAnswer, othersCanMark } from './answers-sql.server.ts';
import { addMark, givenMarks } from './mark-answer.server.ts';
import type { DecisionInput } from './mark-form.ts';
import { giveMark, lockClosedAttempt } from './marked-attempt.server.ts';

/**
 * Decides what the owner of an answer asked for, as somebody who has not marked it, where there is one. Upheld, the
 * points rise and the score of the attempt with them, which may become a pass; they never fall.
 * @throws not found where the actor may not mark it; conflict where it is decided; invalid where points would not rise
 */
export async function decideAppeal(
  actor: Actor,
  place: AnswerPlace,
  { decision, points: entered, answer }: DecisionInput,
): Promise<void> {
  assertMarker(actor);
  const { attemptId, questionId } = place;
  const values = [attemptId, questionId, ...markerValues(actor), actor.accountId];
  const found = await row<{ quizVersionId: string; others: boolean }>('appealed', FOUND, values);
  if (!found) throw notFound();
  const quiz = await keyedQuiz(found.quizVersionId);
  const whole = (quiz.questions.get(questionId)?.points ?? 0) * HUNDREDTHS;
  await db.$transaction(async (tx) => {
    const attempt = await lockClosedAttempt(tx, attemptId);
    const mark = attempt?.marks[questionId];
    if (!attempt || !mark) throw notFound();
    const appeal = await tx.appeal.findFirst({ where: { ...place, decision: null } });
    if (!appeal) throw new DomainError('conflict', 'appealDecided');
    const given = await givenMarks(tx, place);
    if (found.others && given.some(({ markedById }) => markedById === actor.accountId))
      throw new DomainError('conflict', 'moderatorThird');
    const before = mark.points;
    const points = decidedPoints(decision, { before, given: entered, whole });
    if (typeof points === 'string')
      throw new DomainError('invalid', points, { most: whole / HUNDREDTHS }, 'points');
    await tx.appeal.update({
      where: { id: appeal.id },
      data: { decision, answer, decidedAt: now(), decidedById: actor.accountId },
    });
    await recordEvent(tx, actor, 'appeal.decided', appeal.id, {
      ...{ ...place, enrollmentId: attempt.enrollmentId, decision },
      points: { from: before, to: points },
    });
    if (decision === 'refused') return;
    const nothingMore = { rubric: {}, comment: '', annotations: [] };
    await addMark(tx, actor, place, { round: 'appeal', points, ...nothingMore });
    await giveMark(tx, actor, attempt, quiz, {
      questionId,
      mark: { ...mark, points, appealed: true },
    });
  });
}

/** $8: the actor's account. */
const FOUND = `
  SELECT s."quizVersionId", ${othersCanMark('$7::date', '$8')} AS others
    FROM "Attempt" s
    JOIN "Appeal" o ON o."attemptId" = s.id AND o."questionId" = $2::uuid
    JOIN "QuizQuestion" u ON u.id = o."questionId"
    ${ANSWER_JOINS}
   WHERE s.id = $1::uuid AND ${markableAnswer(3)} LIMIT 1`;
