import { describe, expect, test } from 'vitest';

import { enroll } from '#app/domain/enrollment/enroll.server.ts';
import { withdraw } from '#app/domain/enrollment/withdraw.server.ts';
import { completeLesson } from '#app/domain/learning/complete-lesson.server.ts';
import { courseHome } from '#app/domain/learning/course-home.server.ts';
import { lessonFile } from '#app/domain/learning/lesson-file.server.ts';
import { lessonView } from '#app/domain/learning/lesson-view.server.ts';
import { myLearning } from '#app/domain/learning/my-learning.server.ts';
import { recordProgress } from '#app/domain/learning/record-progress.server.ts';
import { setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { anActor, anEmployee } from '#tests/support/organisation.ts';
import { aLesson, aPublishedCourse, aQuiz } from '#tests/support/published-course.ts';

const svg = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"/>',
);
const quizItem = () => ({
  kind: 'quiz' as const,
  title: { id: 'Kuis', en: 'Quiz' },
  minutes: 30,
  quiz: aQuiz(),
});

async function aLearner() {
  const employee = await anEmployee();
  return anActor({ employeeId: employee.id });
}

async function aLearnerIn(course: { offeringId: string }) {
  const learner = await aLearner();
  const { enrollmentId } = await enroll(learner, { offeringId: course.offeringId });
  return { learner, enrollmentId };
}

function illustrated() {
  const lesson = aLesson('Bergambar', '![Alur](alur.svg)');
  lesson.files = [{ name: 'alur.svg', bytes: svg }];
  return lesson;
}

test('"continue" leads to the lesson opened last, and past it once it is done', async () => {
  const course = await aPublishedCourse({
    items: [aLesson('A'), aLesson('B'), aLesson('C'), quizItem()],
  });
  const [a, b, c, quiz] = course.items.map(({ id }) => id) as [string, string, string, string];
  const { learner, enrollmentId } = await aLearnerIn(course);
  const resume = async () => (await myLearning(learner, 'id')).underway[0]?.progress.resumeItemId;

  expect(await resume()).toBe(a);
  setClock(new Date('2026-05-02T01:00:00Z'));
  await lessonView(learner, { enrollmentId, itemId: b }, 'id');
  expect(await resume()).toBe(b);
  setClock(new Date('2026-05-02T01:05:00Z'));
  await lessonView(learner, { enrollmentId, itemId: a }, 'id');
  expect(await resume()).toBe(a);
  expect(await completeLesson(learner, { enrollmentId, itemId: a })).toEqual({
    nextId: b,
    completedEnrollment: false,
  });
  expect(await resume()).toBe(b);
  setClock(null);
  await completeLesson(learner, { enrollmentId, itemId: c });
  expect(await courseHome(learner, enrollmentId, 'id')).toMatchObject({
    status: 'in_progress',
    progress: { done: 2, total: 4, resumeItemId: b },
  });
  expect(await lessonView(learner, { enrollmentId, itemId: quiz }, 'id')).toBe('quiz');
});

test('the last lesson completes the course, which then stays readable', async () => {
  const course = await aPublishedCourse({ items: [aLesson('A')] });
  const itemId = course.items[0]!.id;
  const { learner, enrollmentId } = await aLearnerIn(course);
  expect(await completeLesson(learner, { enrollmentId, itemId })).toEqual({
    nextId: null,
    completedEnrollment: true,
  });
  const { underway, completed } = await myLearning(learner, 'en');
  expect(underway).toEqual([]);
  expect(completed).toMatchObject([
    { enrollmentId, status: 'completed', completedOn: expect.stringMatching(/^\d{4}-/) as string },
  ]);
  expect(await lessonView(learner, { enrollmentId, itemId }, 'id')).toMatchObject({ done: true });
});

test('a lesson shows itself in the language asked for, with its neighbours', async () => {
  const course = await aPublishedCourse({
    items: [aLesson('A'), aLesson('B', 'Isi **kedua**.'), aLesson('C')],
  });
  const [a, b, c] = course.items.map(({ id }) => id) as [string, string, string];
  const { learner, enrollmentId } = await aLearnerIn(course);
  const view = await lessonView(learner, { enrollmentId, itemId: b }, 'en');
  expect(view).toMatchObject({
    itemTitle: 'B (en)',
    html: '<p>Isi <strong>kedua</strong>.</p>',
    previousId: a,
    nextId: c,
    done: false,
  });
});

test('a quiz is never done by saying so', async () => {
  const course = await aPublishedCourse({ items: [quizItem()] });
  const { learner, enrollmentId } = await aLearnerIn(course);
  const attempt = completeLesson(learner, { enrollmentId, itemId: course.items[0]!.id });
  await expect(attempt).rejects.toMatchObject({ kind: 'not-found' });
});

describe('the place in a video', () => {
  test('is kept and given back, and completes nothing', async () => {
    const course = await aPublishedCourse();
    const itemId = course.items[0]!.id;
    const { learner, enrollmentId } = await aLearnerIn(course);
    await lessonView(learner, { enrollmentId, itemId }, 'id');
    await recordProgress(learner, { enrollmentId, itemId }, { seconds: 95 });
    await recordProgress(learner, { enrollmentId, itemId }, { seconds: 120 });
    expect(await lessonView(learner, { enrollmentId, itemId }, 'id')).toMatchObject({
      mediaSeconds: 120,
      done: false,
    });
    expect(await db.enrollmentItem.count({ where: { enrollmentId } })).toBe(0);
  });

  test('cannot be told for a lesson without access', async () => {
    const [course, other] = [
      await aPublishedCourse({ items: [aLesson(), quizItem()] }),
      await aPublishedCourse(),
    ];
    const [lesson, quiz] = course.items.map(({ id }) => id) as [string, string];
    const { learner, enrollmentId } = await aLearnerIn(course);
    const stranger = await aLearner();
    const tell = (actor: typeof learner, enrollment: string, itemId: string) =>
      recordProgress(actor, { enrollmentId: enrollment, itemId }, { seconds: 10 });
    for (const attempt of [
      () => tell(stranger, enrollmentId, lesson),
      () => tell(learner, enrollmentId, other.items[0]!.id),
      () => tell(learner, enrollmentId, quiz),
      () => tell(learner, newId(), lesson),
    ])
      await expect(attempt()).rejects.toMatchObject({ kind: 'not-found' });
    // Nor for one that was never opened: what is told makes no opening.
    await expect(tell(learner, enrollmentId, lesson)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await db.lessonProgress.count({ where: { enrollmentId } })).toBe(0);
    await lessonView(learner, { enrollmentId, itemId: lesson }, 'id');
    await withdraw(learner, enrollmentId);
    await expect(tell(learner, enrollmentId, lesson)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await db.lessonProgress.findFirst({ where: { enrollmentId } })).toMatchObject({
      mediaSeconds: 0,
    });
  });
});

test('nobody reads through the enrollment of another, nor through one that was left', async () => {
  const course = await aPublishedCourse();
  const itemId = course.items[0]!.id;
  const { learner, enrollmentId } = await aLearnerIn(course);
  const stranger = (await aLearnerIn(course)).learner;
  const manager = await anActor({ grants: [{ role: 'training_manager' }] });
  for (const actor of [stranger, manager]) {
    await expect(courseHome(actor, enrollmentId, 'id')).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(lessonView(actor, { enrollmentId, itemId }, 'id')).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(completeLesson(actor, { enrollmentId, itemId })).rejects.toMatchObject({
      kind: 'not-found',
    });
  }
  await withdraw(learner, enrollmentId);
  await expect(lessonView(learner, { enrollmentId, itemId }, 'id')).rejects.toMatchObject({
    kind: 'not-found',
  });
  expect(await myLearning(learner, 'id')).toEqual({ underway: [], completed: [] });
});

describe('files of a lesson', () => {
  test('are for those who learn in that version, and for staff', async () => {
    const course = await aPublishedCourse({ items: [illustrated()] });
    const itemId = course.items[0]!.id;
    const { learner, enrollmentId } = await aLearnerIn(course);
    const elsewhere = (await aLearnerIn(await aPublishedCourse({ items: [illustrated()] })))
      .learner;
    const trainer = await anActor({ grants: [{ role: 'trainer' }] });
    const auditor = await anActor({ grants: [{ role: 'auditor' }] });
    const ask = (actor: typeof learner, name = 'alur.svg') => lessonFile(actor, { itemId, name });
    expect(await ask(learner)).toMatchObject({ mediaType: 'image/svg+xml', inline: true });
    expect(await ask(trainer)).toMatchObject({ inline: true });
    for (const actor of [elsewhere, auditor, await aLearner()])
      await expect(ask(actor)).rejects.toMatchObject({ kind: 'not-found' });
    for (const name of ['lain.svg', '../alur.svg', '', 'alur.svg/'])
      await expect(ask(learner, name)).rejects.toMatchObject({ kind: 'not-found' });
    await withdraw(learner, enrollmentId);
    await expect(ask(learner)).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('are downloads where the lesson offers them as such', async () => {
    const lesson = aLesson();
    const document = {
      type: 'doc',
      content: [{ type: 'download', attrs: { file: 'alur.svg', label: 'Diagram' } }],
    };
    lesson.document = { id: document, en: document };
    lesson.files = [{ name: 'alur.svg', bytes: svg }];
    const course = await aPublishedCourse({ items: [lesson] });
    const { learner } = await aLearnerIn(course);
    const file = await lessonFile(learner, { itemId: course.items[0]!.id, name: 'alur.svg' });
    expect(file.inline).toBe(false);
  });
});
