import { beforeAll, describe, expect, test } from 'vitest';

import {
  givenAnswers,
  openAnswers,
} from '#app/domain/assessment/results/question-answers.server.ts';
import { quizAnalysis } from '#app/domain/assessment/results/quiz-analysis.server.ts';
import { quizAttempts } from '#app/domain/assessment/results/quiz-attempts.server.ts';
import {
  questionTimes,
  quizGain,
  quizOverview,
} from '#app/domain/assessment/results/quiz-overview.server.ts';
import { quizParts } from '#app/domain/assessment/results/quiz-part.server.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import { now, setClock } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { aHolderOf } from '#tests/support/coursework.ts';
import { manyAttempts } from '#tests/support/many-attempts.ts';
import { aParticipant, aQuiz, numbered, type Quiz, rightAnswers } from '#tests/support/quiz.ts';

type Person = Awaited<ReturnType<typeof aParticipant>>;

/** An attempt with the first so many answers right, saved one after the other at these seconds. */
async function anAttempt(quiz: Quiz, { actor, place }: Person, right: number, each = 20) {
  const { attemptId } = await startAttempt(actor, place);
  for (const [questionId, answer] of [...rightAnswers(quiz)].slice(0, right)) {
    setClock(new Date(now().getTime() + each * 1000));
    await saveAnswers(actor, { attemptId, answers: [{ questionId, sequence: 1, answer }] });
  }
  await submitAttempt(actor, { attemptId });
}

let quiz: Quiz;
let people: Person[];
let manager: Awaited<ReturnType<typeof aHolderOf>>;

beforeAll(async () => {
  setClock(new Date('2026-06-01T01:00:00Z'));
  quiz = await aQuiz({ timeLimitMinutes: null, attemptsAllowed: null });
  people = [];
  for (const right of [10, 8, 5]) {
    const person = await aParticipant(quiz);
    people.push(person);
    await anAttempt(quiz, person, right);
  }
  people.push(await aParticipant(quiz));
  await anAttempt(quiz, people[2]!, 9);
  manager = await aHolderOf('training_manager');
  return () => setClock(null);
});

const partsOf = (version: number | null = null, actor = manager) =>
  quizParts(actor, { courseId: quiz.course.id, key: quiz.item.key, version });

test('the overview counts the best of everybody, and those who never began', async () => {
  expect(await quizOverview(manager, await partsOf())).toMatchObject({
    ...{ enrolled: 4, people: 3, graded: 3, passed: 3, attempts: 4, waiting: 0, open: 0 },
    ...{ average: 9000, median: 9000, bins: [0, 0, 0, 0, 0, 0, 0, 0, 1, 2] },
  });
});

test('the analysis stands on the first attempt of each', async () => {
  const { figures, questions } = await quizAnalysis(manager, await partsOf());
  expect(figures.people).toBe(3);
  expect(figures.mean).toBeCloseTo((1 + 0.8 + 0.5) / 3, 12);
  expect(questions.map(({ figures: { facility } }) => facility)).toEqual([
    ...[1, 1, 1, 1, 1],
    ...[2 / 3, 2 / 3, 2 / 3, 1 / 3, 1 / 3],
  ]);
  expect(questions[5]!.figures.blank).toBe(1);
  expect(questions.every(({ verdict }) => verdict.code === 'fewPeople')).toBe(true);
  const [first] = questions;
  expect(first!.picked).toMatchObject({ one: true, right: rightAnswers(quiz).get(first!.id) });
});

test('more attempts than are read at a time are all in the figures', async () => {
  const own = await aQuiz({ length: 10 });
  await manyAttempts(own, 1_100);
  const parts = await quizParts(manager, {
    ...{ courseId: own.course.id, key: own.item.key, version: null },
  });
  const { figures, questions, waiting } = await quizAnalysis(manager, parts);
  expect({ people: figures.people, waiting }).toEqual({ people: 1_100, waiting: 0 });
  // A hundred people each with none, one, two … ten right.
  for (const { position, figures: of } of questions)
    expect(of.facility).toBeCloseTo((11 - position) / 11, 12);
  expect(questions[0]!.figures.options![0]).toMatchObject({ count: 1_000 });
});

test('the time of a question is what passed since the save before', async () => {
  const times = await questionTimes(manager, await partsOf());
  const seconds = quiz.questions.map(({ id }) => times.get(id)?.medianSeconds);
  expect(seconds).toEqual(Array.from({ length: 10 }, () => 20));
  expect(times.get(quiz.questions[9]!.id)!.people).toBe(1);
});

test('a long pause counts as ten minutes, and answers saved together share their time', async () => {
  const own = await aQuiz({ timeLimitMinutes: null, length: 3 });
  const person = await aParticipant(own);
  const { attemptId } = await startAttempt(person.actor, person.place);
  const [one, ...others] = [...rightAnswers(own)];
  const save = async (answers: typeof others, seconds: number) => {
    setClock(new Date(now().getTime() + seconds * 1000));
    await saveAnswers(person.actor, { attemptId, answers: numbered(new Map(answers)) });
  };
  await save([one!], 7200);
  await save(others, 60);
  await submitAttempt(person.actor, { attemptId });
  const parts = await quizParts(manager, {
    ...{ courseId: own.course.id, key: own.item.key, version: null },
  });
  const times = await questionTimes(manager, parts);
  expect(own.questions.map(({ id }) => times.get(id)!.medianSeconds)).toEqual([600, 30, 30]);
});

test('answers are counted, and attempts listed', async () => {
  const parts = await partsOf();
  const [first] = quiz.questions;
  const given = await givenAnswers(manager, parts, first!.id);
  expect(given).toMatchObject([
    { count: 3, points: 100, answer: rightAnswers(quiz).get(first!.id) },
  ]);
  const last = await givenAnswers(manager, parts, quiz.questions[9]!.id);
  expect(last).toMatchObject([
    { count: 2, points: 0, answer: [] },
    { count: 1, points: 100 },
  ]);
  const { attempts, total } = await quizAttempts(manager, parts, 1);
  expect(total).toBe(4);
  expect(attempts.map(({ score }) => score)).toEqual([9000, 5000, 8000, 10_000]);
});

describe('open answers', () => {
  const essay = {
    kind: 'essay',
    stem: { id: 'Uraikan', en: 'Tell' },
    explanation: { id: 's', en: 's' },
  };

  test.each([true, false])(
    'are listed with names unless the quiz is anonymous (%s)',
    async (anonymous) => {
      const own = await aQuiz({ anonymous, questions: [essay as never] });
      const person = await aParticipant(own);
      const { attemptId } = await startAttempt(person.actor, person.place);
      const questionId = own.questions[0]!.id;
      const answers = [{ questionId, sequence: 1, answer: ['Begini.'] }];
      await saveAnswers(person.actor, { attemptId, answers });
      await submitAttempt(person.actor, { attemptId });
      const parts = await quizParts(manager, {
        ...{ courseId: own.course.id, key: own.item.key, version: null },
      });
      const listed = await openAnswers(manager, parts, questionId);
      expect(listed).toMatchObject({ total: 1, answers: [{ answer: ['Begini.'], points: null }] });
      expect(listed.answers[0]!.name).toBe(anonymous ? null : person.employee.name);
      expect(listed.answers[0]!.attemptId).toBe(anonymous ? null : attemptId);
      expect((await quizAnalysis(manager, parts)).waiting).toBe(1);
    },
  );
});

test('what was learned is told by those who took both quizzes', async () => {
  const before = await aQuiz({ practice: true, timeLimitMinutes: null });
  const parts = await partsOf();
  expect(await quizGain(manager, parts)).toBeNull();
  const after = await aQuiz({ pretestKey: before.item.key });
  // Both quizzes are of one course.
  await db.$executeRawUnsafe('ALTER TABLE "CourseItem" DISABLE TRIGGER USER');
  await db.courseItem.update({
    where: { id: before.item.id },
    data: { moduleId: after.module.id, position: 3 },
  });
  await db.$executeRawUnsafe('ALTER TABLE "CourseItem" ENABLE TRIGGER USER');
  const person = await aParticipant(after);
  const pre = { ...person, place: { ...person.place, courseItemId: before.item.id } };
  await anAttempt(before, pre, 4);
  await anAttempt(after, person, 10);
  const gain = await quizGain(
    manager,
    await quizParts(manager, { courseId: after.course.id, key: after.item.key, version: null }),
  );
  expect(gain).toMatchObject({ people: 1, before: 4000, after: 10_000, normalised: 1 });
});

describe('who sees whom', () => {
  test('a training manager of other units sees nobody, in figures neither', async () => {
    const elsewhere = await aHolderOf('training_manager', people[3]!.employee.unitId);
    const parts = await partsOf(null, elsewhere);
    expect(await quizOverview(elsewhere, parts)).toMatchObject({ enrolled: 1, people: 0 });
    expect((await quizAnalysis(elsewhere, parts)).figures.people).toBe(0);
    expect(await quizAttempts(elsewhere, parts, 1)).toEqual({ attempts: [], total: 0 });
    expect(await givenAnswers(elsewhere, parts, quiz.questions[0]!.id)).toEqual([]);
    expect((await questionTimes(elsewhere, parts)).size).toBe(0);
  });

  test('a quiz, a version and a course that are not there are not found', async () => {
    await expect(partsOf(2)).rejects.toMatchObject({ kind: 'not-found' });
    const stranger = await aHolderOf('trainer');
    await expect(partsOf(null, stranger)).rejects.toMatchObject({ kind: 'not-found' });
  });
});
