import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import fc from 'fast-check';

import { answerSurvey } from '#app/domain/evaluation/answer-survey.server.ts';
import { LEAST_ANSWERS, shownUntil } from '#app/domain/evaluation/shown-answers.ts';
import { type SurveyAnswers, surveyForm } from '#app/domain/evaluation/survey-answers.ts';
import { surveyResults } from '#app/domain/evaluation/survey-results.server.ts';
import { surveyView } from '#app/domain/evaluation/survey-view.server.ts';
import { completeLesson } from '#app/domain/learning/complete-lesson.server.ts';
import { addDays, setClock, toDate } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aCourseOf, aHolderOf, anAuthorOf } from '#tests/support/coursework.ts';
import { anActor, anEmployee } from '#tests/support/organisation.ts';
import { aSurvey, choice, question, surveyed } from '#tests/support/surveys.ts';
import { afterItem, aLearnerOf, aNextVersion, aSketchedCourse } from '#tests/support/versions.ts';

const on = (day: string) => setClock(new Date(`2026-05-${day}T03:00:00Z`));
beforeEach(() => on('04'));
afterEach(() => setClock(null));

const answers: SurveyAnswers = {
  [question.pace]: 4,
  [question.best]: [choice.content],
  [question.words]: 'Baik.',
};

describe('answering', () => {
  test('is done once from however many windows, and completes the item with it', async () => {
    const survey = await aSurvey();
    const { learner, place } = survey;
    const kept = await Promise.all(
      Array.from({ length: 8 }, () => answerSurvey(learner, place, answers)),
    );
    expect(kept.filter((answer) => answer.kept)).toHaveLength(1);
    expect(await db.surveyResponse.count({ where: { courseItemId: place.courseItemId } })).toBe(1);
    expect(await db.enrollmentItem.count({ where: place })).toBe(1);
    expect(await answerSurvey(learner, place, answers)).toEqual({ kept: false });
    const at = { enrollmentId: place.enrollmentId, itemId: place.courseItemId };
    expect(await surveyView(learner, at, 'id')).toMatchObject({ done: true, questions: [] });
  });

  test('leaves nothing that leads from the answers to the person', async () => {
    const survey = await aSurvey();
    const events = await db.event.count();
    await answerSurvey(survey.learner, survey.place, answers);
    const { courseItemId, enrollmentId } = survey.place;
    const [response] = await db.surveyResponse.findMany({ where: { courseItemId } });
    expect(Object.keys(response!).sort()).toEqual(['answeredOn', 'answers', 'courseItemId', 'id']);
    expect(response!.id[14]).toBe('4'); // random, where ids of the product otherwise tell the time
    expect(response!.answeredOn).toEqual(toDate('2026-05-04'));
    expect(JSON.stringify(response)).not.toContain(enrollmentId);
    expect(await db.event.count()).toBe(events);
  });

  test('completes a course of which nothing else is left', async () => {
    const survey = await aSurvey();
    const { enrollmentId } = survey.place;
    await completeLesson(survey.learner, { enrollmentId, itemId: survey.items['materi']! });
    await answerSurvey(survey.learner, survey.place, answers);
    const { status } = await db.enrollment.findUniqueOrThrow({ where: { id: enrollmentId } });
    expect(status).toBe('completed');
  });

  test('is for the learner alone, of what is open and a survey', async () => {
    const survey = await aSurvey();
    const stranger = await anActor({ employeeId: (await anEmployee()).id });
    const elsewhere = (await aSurvey()).place.courseItemId;
    const refused = await Promise.all(
      [
        answerSurvey(stranger, survey.place, answers),
        answerSurvey(survey.learner, { ...survey.place, courseItemId: elsewhere }, answers),
        surveyView(stranger, { ...survey.place, itemId: survey.place.courseItemId }, 'id'),
      ].map(refusalOf),
    );
    expect(new Set(refused)).toEqual(new Set(['notFound']));
    const lesson = { ...survey.place, itemId: survey.items['materi']! };
    expect(await surveyView(survey.learner, lesson, 'id')).toBe('lesson');
    const asSurvey = { ...survey.place, courseItemId: lesson.itemId };
    expect(await refusalOf(answerSurvey(survey.learner, asSurvey, answers))).toBe('notFound');
    expect(await db.enrollmentItem.count({ where: asSurvey })).toBe(0);

    const keys = new Map<string, string>();
    const closed = await aSketchedCourse({
      keys,
      items: [
        { name: 'materi' },
        { name: 'survei', kind: 'survey', conditions: [afterItem(keys, 'materi')] },
      ],
    });
    const { learner, enrollmentId } = await aLearnerOf(closed);
    const place = { enrollmentId, courseItemId: closed.items['survei']! };
    expect(await refusalOf(answerSurvey(learner, place, {}))).toBe('itemClosed');
    expect(await db.surveyResponse.count({ where: { courseItemId: place.courseItemId } })).toBe(0);
  });
});

describe('the form', () => {
  const form = surveyForm(surveyed);
  test.each([
    [
      'all',
      {
        [question.pace]: 5,
        [question.best]: choice.content,
        [question.liked]: [choice.content, choice.content],
      },
    ],
    ['only what is required', { [question.pace]: 1, [question.best]: choice.manner }],
  ])('takes %s', (_name, typed) => {
    expect(form.safeParse(typed).success).toBe(true);
  });

  test('keeps what was said and nothing else', () => {
    const typed = {
      [question.pace]: 5,
      [question.best]: choice.content,
      [question.words]: '  ',
      other: 'x',
    };
    expect(form.parse(typed)).toEqual({ [question.pace]: 5, [question.best]: [choice.content] });
    expect(
      form.parse({ ...typed, [question.liked]: [choice.manner, choice.content, choice.manner] }),
    ).toMatchObject({
      [question.liked]: [choice.manner, choice.content],
    });
  });

  test.each([
    ['nothing', {}],
    ['a step that is not there', { [question.pace]: 6, [question.best]: choice.content }],
    ['half a step', { [question.pace]: 1.5, [question.best]: choice.content }],
    ['a choice that is not there', { [question.pace]: 1, [question.best]: 'lain' }],
    [
      'words without end',
      { [question.pace]: 1, [question.best]: choice.content, [question.words]: 'x'.repeat(2001) },
    ],
  ])('refuses %s', (_name, typed) => {
    expect(form.safeParse(typed).success).toBe(false);
  });
});

describe('what is shown', () => {
  test('comes to light five people at a time, however often one looks', () => {
    const counts = fc.array(fc.nat({ max: 7 }), { maxLength: 40 });
    fc.assert(
      fc.property(counts, (perDay) => {
        const days = perDay
          .map((count, index) => ({ day: addDays('2026-01-01', index), count }))
          .filter(({ count }) => count > 0);
        let before = 0;
        for (let look = 0; look <= perDay.length; look++) {
          const today = addDays('2026-01-01', look);
          const until = shownUntil(days, today);
          const seen = days
            .filter(({ day }) => until !== null && day <= until)
            .reduce((sum, { count }) => sum + count, 0);
          const new_ = seen - before;
          expect(new_ === 0 || new_ >= LEAST_ANSWERS).toBe(true);
          expect(until === null || until < today).toBe(true);
          before = seen;
        }
      }),
    );
  });

  test('is nothing below five people, then counts, averages and words; by version or of all', async () => {
    const survey = await aSurvey();
    const { course, key, keys } = survey;
    const author = await anAuthorOf(course.id);
    const resultsOf = (version: number | null = null) =>
      surveyResults(author, { courseId: course.id, key, version });
    const answered = async (
      offering: { offeringId: string },
      itemId: string,
      given: SurveyAnswers,
    ) => {
      const { learner, enrollmentId } = await aLearnerOf(offering);
      await answerSurvey(learner, { enrollmentId, courseItemId: itemId }, given);
    };
    const first = survey.place.courseItemId;
    for (const pace of [1, 2, 3, 4])
      await answered(survey, first, { [question.pace]: pace, [question.best]: [choice.content] });
    on('05');
    expect(await resultsOf()).toMatchObject({ people: 0, until: null, questions: [], texts: {} });
    await answered(survey, first, {
      ...answers,
      [question.pace]: 5,
      [question.liked]: [choice.content, choice.manner],
    });
    expect(await resultsOf()).toMatchObject({ people: 0, questions: [] }); // of today
    on('06');
    const [pace, best, liked, words] = (await resultsOf()).questions;
    expect(await resultsOf()).toMatchObject({ people: 5, until: '2026-05-05' });
    expect(pace).toMatchObject({ kind: 'scale', answered: 5, average: 3, steps: [1, 1, 1, 1, 1] });
    expect(best).toMatchObject({ answered: 5, options: [{ count: 5 }, { count: 0 }] });
    expect(liked).toMatchObject({ answered: 1, options: [{ count: 1 }, { count: 1 }] });
    expect(words).toMatchObject({ kind: 'text', answered: 1 });
    expect((await resultsOf()).texts).toEqual({ [question.words]: ['Baik.'] });

    // A version that asks something else is a part of its own: with one answer it changes no view.
    const second = await aNextVersion(course.id, { keys, items: survey.sketch('lain') });
    await answered(second, second.items['survei']!, {
      [question.pace]: 1,
      [question.best]: [choice.manner],
    });
    on('07');
    const all = await resultsOf();
    expect(all).toMatchObject({
      people: 5,
      parts: [
        { versions: [2], shown: false },
        { versions: [1], shown: true },
      ],
    });
    expect(all.questions[0]).toEqual(pace);
    expect(await resultsOf(2)).toMatchObject({ people: 0, version: 2, questions: [] });
    expect(await resultsOf(1)).toMatchObject({ people: 5, version: 1 });
    expect(await refusalOf(resultsOf(3))).toBe('notFound');

    // One that asks the same is the same part.
    const third = await aNextVersion(course.id, { keys, items: survey.sketch('lain') });
    for (let n = 0; n < 4; n++)
      await answered(third, third.items['survei']!, {
        [question.pace]: 1,
        [question.best]: [choice.manner],
      });
    on('08');
    expect(await resultsOf()).toMatchObject({
      people: 10,
      parts: [{ versions: [3, 2], shown: true }, {}],
    });
    expect((await resultsOf()).questions[0]).toMatchObject({ steps: [6, 1, 1, 1, 1], average: 2 });
    expect(await resultsOf(2)).toMatchObject({ people: 5, version: 3 });
  });

  test('is for training managers and the authors of the course', async () => {
    const { course, key } = await aSurvey();
    const at = { courseId: course.id, key, version: null };
    for (const actor of [await anAuthorOf(course.id), await aHolderOf('training_manager')])
      expect((await surveyResults(actor, at)).people).toBe(0);
    const others = (['trainer', 'hr', 'administrator', 'auditor', 'assessor'] as const).map(
      (role) => aHolderOf(role),
    );
    for (const actor of await Promise.all(others))
      expect(await refusalOf(surveyResults(actor, at))).toBe('notFound');
    const author = await anAuthorOf(course.id);
    const other = await aCourseOf({ name: 'materi' });
    await db.courseAuthor.create({
      data: { courseId: other.course.id, accountId: author.accountId },
    });
    const strayed = surveyResults(author, { ...at, courseId: other.course.id });
    expect(await refusalOf(strayed)).toBe('notFound');
  });
});
