import { uploadAnswerFiles } from '#app/domain/assessment/answer-files/upload-answer-files.server.ts';
import { answerIdOf } from '#app/domain/assessment/marking/answer-id.server.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import { aQuiz } from './quiz.ts';

const both = (text: string) => ({ id: text, en: text });
const shared = { explanation: both('Sebab'), points: 1 };

export const aPdf = (name: string) => ({ name, bytes: Buffer.from(`%PDF-1.7 ${name}`) });

/** A quiz of an essay and a question for files; the account is an author of its course. */
export async function aQuizByHand(authorId: string | null, rules: object = {}) {
  const quiz = await aQuiz({
    ...{ shuffleQuestions: false, attemptsAllowed: 3, ...rules },
    questions: [
      { ...shared, stem: both('Ceritakan'), kind: 'essay' },
      { ...shared, stem: both('Unggah'), kind: 'file_upload', files: 2, kinds: ['pdf', 'picture'] },
    ],
  });
  if (authorId)
    await db.courseAuthor.create({ data: { courseId: quiz.course.id, accountId: authorId } });
  const [essayId, filesId] = quiz.questions.map(({ id }) => id) as [string, string];
  return { ...quiz, essayId, filesId };
}

/**
 * Work of somebody at such a quiz: an attempt handed in with both answered, and one that is open; and at another one an
 * attempt handed in without an answer.
 */
export async function workByHand(employeeId: string, actor: Actor, authorId: string) {
  const quiz = await aQuizByHand(authorId);
  const { essayId, filesId } = quiz;
  const place = await enrolledIn(quiz, employeeId);
  const { attemptId } = await startAttempt(actor, place);
  await uploadAnswerFiles(actor, { ...place, attemptId }, filesId, [aPdf('laporan.pdf')]);
  const answers = [{ questionId: essayId, sequence: 1, answer: ['Jawaban'] }];
  await saveAnswers(actor, { attemptId, answers });
  await submitAttempt(actor, { attemptId });
  const open = await startAttempt(actor, place);
  const file = await db.attemptFile.findFirstOrThrow({ where: { attemptId } });
  const silent = await aQuizByHand(null);
  const silentPlace = await enrolledIn(silent, employeeId);
  const closed = await startAttempt(actor, silentPlace);
  await submitAttempt(actor, { attemptId: closed.attemptId });
  return {
    silentEnrollmentId: silentPlace.enrollmentId,
    silentQuizId: silent.item.id,
    silentAttemptId: closed.attemptId,
    silentQuestionId: silent.essayId,
    handEnrollmentId: place.enrollmentId,
    handQuizId: quiz.item.id,
    handAttemptId: attemptId,
    essayId,
    fileQuestionId: filesId,
    openAttemptId: open.attemptId,
    answerId: answerIdOf({ attemptId, questionId: essayId }),
    answerFileId: file.id,
  };
}

async function enrolledIn(quiz: Awaited<ReturnType<typeof aQuizByHand>>, employeeId: string) {
  const { id: enrollmentId } = await db.enrollment.create({
    data: {
      ...{ id: newId(), offeringId: quiz.offering.id, employeeId },
      ...{ status: 'enrolled', enrolledAt: now() },
    },
  });
  return { enrollmentId, courseItemId: quiz.item.id };
}
