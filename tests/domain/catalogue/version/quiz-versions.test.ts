import { expect, test } from 'vitest';

import type { Layout } from '#app/domain/assessment/layout.ts';
import { attemptPage } from '#app/domain/assessment/attempt-view.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { lessonFile } from '#app/domain/learning/lesson-file.server.ts';
import type { QuizDraft } from '#app/domain/questions/question.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { aBankQuestion, aQuestionCategory } from '#tests/support/bank-questions.ts';
import { anActor, anEmployee } from '#tests/support/organisation.ts';
import { aPublishedCourse, aQuiz } from '#tests/support/published-course.ts';
import { aDrawing } from '#tests/support/studio.ts';

const both = (text: string) => ({ id: text, en: `${text} (en)` });
const quizItem = (key: string, questions: QuizDraft['questions']) => {
  const { title, ...quiz } = aQuiz({ questions });
  return { key, kind: 'quiz' as const, title, minutes: 10, quiz: { ...quiz, title } };
};

test('a version freezes another pool once another question fits, and else stays the same quiz', async () => {
  const categoryId = await aQuestionCategory();
  await aBankQuestion({ categoryId });
  await aBankQuestion({ categoryId });
  const from = { categoryId };
  const draw = { key: newId(), kind: 'draw' as const, count: 1, points: 1, from };
  const item = quizItem(newId(), [draw]);
  const publish = async () =>
    (await aPublishedCourse({ code: 'UNDIAN', slug: 'undian', items: [item] })).items[0]!;
  const first = await publish();
  const again = await publish();
  expect(again.quizVersionId).toBe(first.quizVersionId);

  const { versionId } = await aBankQuestion({ categoryId });
  const later = await publish();
  expect(later.quizVersionId).not.toBe(first.quizVersionId);
  expect(later.fingerprint).not.toBe(first.fingerprint);
  const pool = await db.quizQuestion.findMany({
    where: { quizVersionId: later.quizVersionId! },
    select: { questionVersionId: true },
  });
  expect(pool.map((one) => one.questionVersionId)).toContain(versionId);
  expect(await db.quizQuestion.count({ where: { quizVersionId: first.quizVersionId! } })).toBe(2);
});

test('a picture is served to whose attempt puts its question, and to staff', async () => {
  const categoryId = await aQuestionCategory();
  const names: string[] = [];
  for (const name of ['satu', 'dua', 'tiga']) {
    const picture = await aDrawing(`${name}.svg`, name);
    names.push(picture);
    const pictures: QuestionWork['pictures'] = [{ name: picture, alt: both(name) }];
    const { versionId } = await aBankQuestion({ categoryId, pictures });
    const { id: assetId } = await db.mediaAsset.findUniqueOrThrow({ where: { name: picture } });
    await db.questionMedia.create({ data: { questionVersionId: versionId, assetId } });
  }
  const draw = { kind: 'draw' as const, count: 1, points: 1, from: { categoryId } };
  const { items, offeringId } = await aPublishedCourse({ items: [quizItem(newId(), [draw])] });
  const itemId = items[0]!.id;
  const employee = await anEmployee();
  const learner = await anActor({ employeeId: employee.id });
  const { id: enrollmentId } = await db.enrollment.create({
    data: {
      ...{ id: newId(), offeringId, employeeId: employee.id },
      ...{ status: 'enrolled', enrolledAt: now() },
    },
  });
  const served = async (actor: typeof learner) => {
    const found: string[] = [];
    for (const name of names)
      await lessonFile(actor, { itemId, name }).then(
        () => found.push(name),
        () => undefined,
      );
    return found;
  };
  expect(await served(learner)).toEqual([]);

  const place = { enrollmentId, courseItemId: itemId };
  const { attemptId } = await startAttempt(learner, place);
  const { layout } = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } });
  const drawn = await db.quizQuestion.findUniqueOrThrow({
    where: { id: (layout as Layout)[0]!.id },
  });
  const [picture] = (drawn.content as { pictures: { name: string }[] }).pictures;
  expect(await served(learner)).toEqual([picture?.name]);
  const { questions } = await attemptPage(learner, { ...place, attemptId }, 1);
  expect(questions[0]?.pictures).toEqual([picture]);
  const trainer = await anActor({ grants: [{ role: 'trainer' }] });
  expect(await served(trainer)).toEqual(names);
});
