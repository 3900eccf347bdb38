import { isLearning } from '#app/domain/enrollment/enrollment-status.ts';
import { HUNDREDTHS } from '#app/domain/assessment/grading.ts';
import { type KeyedQuiz, keyedQuiz } from '#app/domain/assessment/keyed-quiz.server.ts';
import { assertMarker, markerValues } from '#app/domain/assessment/markable-sql.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { now } from '#app/platform/clock.ts';
import { db, row, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import type { AnswerPlace } from './answer-id.server.ts';
import { ANSWER_JOINS, markableAnswer, othersCanMark } from './answers-sql.server.ts';
import { judged } from './judge.ts';
import type { AnswerMarkInput } from './mark-form.ts';
import { giveMark, lockClosedAttempt } from './marked-attempt.server.ts';
import { agreedWithin, type GivenMark, settledPoints, stepOf, stepRefusal } from './settle.ts';

/**
 * Gives the answer to a question the actor's mark: as one of those who mark it by themselves, or as the third who decides
 * where they differ. Whoever comes second is told, also the same person in two windows. With the last mark that an
 * attempt waited for it is graded, in the same transaction.
 * @throws not found where the actor may not mark it; conflict where it is settled, the actor has marked it, or its owner
 *   has left; invalid where points or a remark do not fit
 */
export async function markAnswer(
  actor: Actor,
  place: AnswerPlace,
  input: AnswerMarkInput,
): Promise<void> {
  assertMarker(actor);
  const values = [place.attemptId, place.questionId, ...markerValues(actor), actor.accountId];
  const answer = await row<Markable>('answer-to-mark', MARKABLE, values);
  if (!answer) throw notFound();
  const quiz = await keyedQuiz(answer.quizVersionId);
  const difference = await settingOn('assessment.moderationDifference', today());
  await db.$transaction(async (tx) => {
    const attempt = await lockClosedAttempt(tx, place.attemptId);
    const mark = attempt?.marks[place.questionId];
    if (!attempt || !mark) throw notFound();
    if (!isLearning(attempt.enrollmentStatus)) throw new DomainError('conflict', 'answerLeft');
    const { waits = false, ...kept } = mark;
    const before = await givenMarks(tx, place);
    const step = stepOf(before, waits, quiz.markers);
    const refusal = stepRefusal(step, before, actor.accountId, answer.others);
    if (refusal) throw new DomainError('conflict', refusal);
    const question = questionOf(quiz, place.questionId);
    const { points, ...said } = judged(question, mark.answer, input);
    const round = step === 'moderator' ? ('moderation' as const) : ('marking' as const);
    const id = await addMark(tx, actor, place, { round, points, ...said });
    const after = [...before, { round, points, markedById: actor.accountId ?? '' }];
    const settled = settledPoints(after, {
      markers: quiz.markers,
      difference: agreedWithin(question.points * HUNDREDTHS, difference),
    });
    await recordEvent(tx, actor, 'answer.marked', id, {
      ...{ ...place, round, points },
      waitsFor: settled === null ? stepOf(after, true, quiz.markers) : null,
    });
    if (settled === null) return;
    await giveMark(tx, actor, attempt, quiz, {
      questionId: place.questionId,
      mark: { ...kept, points: settled },
    });
  });
}

type Markable = { quizVersionId: string; others: boolean };

/** $8: the actor's account. */
const MARKABLE = `
  SELECT s."quizVersionId", ${othersCanMark('$7::date', '$8')} AS others
    FROM "Attempt" s
    JOIN "QuizQuestion" u ON u."quizVersionId" = s."quizVersionId" AND u.id = $2
    ${ANSWER_JOINS}
   WHERE s.id = $1 AND s."submittedAt" IS NOT NULL AND ${markableAnswer(3)}`;

/** The marks of an answer in the order in which they were given. */
export async function givenMarks(
  tx: Tx,
  { attemptId, questionId }: AnswerPlace,
): Promise<GivenMark[]> {
  return runIn(tx)<GivenMark>(GIVEN, [attemptId, questionId]);
}

const GIVEN = `
  SELECT round, points, "markedById" FROM "AnswerMark"
   WHERE "attemptId" = $1::uuid AND "questionId" = $2::uuid ORDER BY "markedAt", id`;

type NewMark = Omit<ReturnType<typeof judged>, 'points'> & {
  round: GivenMark['round'];
  points: number;
};

/** @returns the id of the mark */
export async function addMark(
  tx: Tx,
  actor: Actor,
  { attemptId, questionId }: AnswerPlace,
  { rubric, annotations, ...mark }: NewMark,
): Promise<string> {
  const id = newId();
  await tx.answerMark.create({
    data: {
      ...{ id, attemptId, questionId, rubric, annotations, ...mark },
      ...{ markedAt: now(), markedById: actor.accountId ?? id },
    },
  });
  return id;
}

function questionOf(quiz: KeyedQuiz, questionId: string) {
  const question = quiz.questions.get(questionId);
  if (!question) throw notFound();
  return question;
}
