import { randomUUID } from 'node:crypto';

import { completeItem, lockEnrollment } from '#app/domain/enrollment/complete-item.server.ts';
import { isLearning } from '#app/domain/enrollment/enrollment-status.ts';
import { assertOpen } from '#app/domain/learning/open-item.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { today } from '#app/platform/today.server.ts';

import type { SurveyAnswers } from './survey-answers.ts';
import { surveyToAnswer } from './survey-view.server.ts';

/**
 * Answers a survey of the actor's own enrollment, once, however often it is sent. The answers are kept without anything
 * that leads to the person: no event, and an id that does not tell when it was made. That the person has answered is
 * kept beside them.
 * @param answers as the form of this survey takes them
 * @returns whether these answers were kept: not where there were some before
 * @throws not found where it is no survey of the actor's own enrollment: answering must not complete a quiz
 * @throws conflict while the survey is closed to the actor
 */
export async function answerSurvey(
  actor: Actor,
  place: { enrollmentId: string; courseItemId: string },
  answers: SurveyAnswers,
): Promise<{ kept: boolean }> {
  await surveyToAnswer(actor, place);
  await assertOpen(actor, place);
  return db.$transaction(async (tx) => {
    const { status } = await lockEnrollment(tx, actor, place);
    if (!isLearning(status)) throw new DomainError('conflict', 'enrollmentNotActive');
    const { courseItemId } = place;
    // A statement of its own: it sees what was done while this one waited for the lock.
    if (await tx.enrollmentItem.count({ where: place })) return { kept: false };
    await tx.surveyResponse.create({
      data: { id: randomUUID(), courseItemId, answers, answeredOn: toDate(today()) },
    });
    await completeItem(tx, actor, place);
    return { kept: true };
  });
}
