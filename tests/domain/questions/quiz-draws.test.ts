import { expect, test } from 'vitest';

import { drawLayout, type Layout } from '#app/domain/assessment/layout.ts';
import { attemptPage } from '#app/domain/assessment/attempt-view.server.ts';
import { keyedQuiz } from '#app/domain/assessment/keyed-quiz.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { publishQuiz } from '#app/domain/questions/publish-quiz.server.ts';
import { publishedQuiz } from '#app/domain/questions/published-quiz.server.ts';
import type { QuizDraft } from '#app/domain/questions/question.ts';
import { db } from '#app/platform/db.server.ts';
import { aBankQuestion, aQuestionCategory, aVersion } from '#tests/support/bank-questions.ts';
import { aCompetency } from '#tests/support/competency.ts';
import { aQuiz as aQuizDraft } from '#tests/support/published-course.ts';
import { aParticipant, aQuiz } from '#tests/support/quiz.ts';

const both = (text: string) => ({ id: text, en: text });
type Entries = QuizDraft['questions'];
const publish = (questions: Entries) =>
  db.$transaction((tx) => publishQuiz(tx, aQuizDraft({ questions })));
const drawOf = (categoryId: string | null, count: number, from: object = {}) =>
  ({ kind: 'draw', count, points: 2, from: { categoryId, ...from } }) as const;

async function bankOf(size: number, categoryId?: string) {
  const category = categoryId ?? (await aQuestionCategory());
  const questions = [];
  for (let n = 0; n < size; n++) questions.push(await aBankQuestion({ categoryId: category }));
  return { categoryId: category, questions, versions: questions.map(({ versionId }) => versionId) };
}

async function storedOf(quizVersionId: string) {
  return db.quizQuestion.findMany({ where: { quizVersionId }, orderBy: { position: 'asc' } });
}

test('a draw is published with all it may choose from, and sections with their slots', async () => {
  const { categoryId, questions, versions } = await bankOf(5);
  const [pinned] = questions;
  const { quizVersionId } = await publish([
    { kind: 'bank', questionId: pinned!.questionId, version: 1, points: 3 },
    {
      ...{ kind: 'section', title: both('Kedua'), introduction: both('Baca dulu.') },
      timeLimitMinutes: 10,
    },
    drawOf(categoryId, 2),
  ]);
  const quiz = await publishedQuiz(quizVersionId);
  expect(quiz.sections).toEqual([
    {
      title: both(''),
      introduction: both(''),
      timeLimitMinutes: null,
      slots: [{ slot: 1, take: 1 }],
    },
    {
      ...{ title: both('Kedua'), introduction: both('Baca dulu.'), timeLimitMinutes: 10 },
      slots: [{ slot: 2, take: 2 }],
    },
  ]);
  const stored = await storedOf(quizVersionId);
  expect(stored.map(({ slot, points }) => [slot, points])).toEqual([
    [1, 3],
    ...Array<[number, number]>(4).fill([2, 2]),
  ]);
  const [first, ...pool] = stored.map(({ questionVersionId }) => questionVersionId);
  expect(first).toBe(pinned!.versionId);
  expect(pool.toSorted()).toEqual(versions.filter((id) => id !== first).sort());
});

test('a pinned version is copied as it was, whatever becomes of the question', async () => {
  const { questions } = await bankOf(1);
  const { questionId, work, versionId } = questions[0]!;
  await aVersion(questionId, 2, { ...work, stem: both('Lain') });
  await db.question.update({ where: { id: questionId }, data: { version: 2, approved: 2 } });
  const { quizVersionId } = await publish([{ kind: 'bank', questionId, version: 1, points: 1 }]);
  const [stored] = await storedOf(quizVersionId);
  expect(stored).toMatchObject({ questionVersionId: versionId, content: { stem: work.stem } });
});

test('only approved questions are drawn, of the category and what is below it', async () => {
  const top = await aQuestionCategory();
  const below = await aQuestionCategory({ parentId: top });
  const fits = await aBankQuestion({ categoryId: below });
  for (const state of ['draft', 'in_review', 'retired'] as const)
    await aBankQuestion({ categoryId: below, state });
  await aBankQuestion({ categoryId: await aQuestionCategory() });
  const { quizVersionId } = await publish([drawOf(top, 1)]);
  const stored = await storedOf(quizVersionId);
  expect(stored.map(({ questionVersionId }) => questionVersionId)).toEqual([fits.versionId]);
});

test('of a question that is being written anew the approved version is drawn, by what it says', async () => {
  const { categoryId, questions } = await bankOf(1);
  const { questionId, versionId, work } = questions[0]!;
  await aVersion(questionId, 2, { ...work, difficulty: 5 });
  await db.question.update({
    where: { id: questionId },
    data: { version: 2, state: 'draft', difficulty: 5 },
  });
  const { quizVersionId } = await publish([drawOf(categoryId, 1)]);
  expect(await storedOf(quizVersionId)).toMatchObject([{ questionVersionId: versionId }]);
  await expect(publish([drawOf(categoryId, 1, { difficulty: 5 })])).rejects.toMatchObject({
    params: { place: 'questions.0.drawTooFew' },
  });
});

test('a draw asks for competency, level, difficulty and all tags', async () => {
  const categoryId = await aQuestionCategory();
  const { id: competencyId } = await aCompetency();
  const said = { categoryId, competencyId, level: 2, difficulty: 3 };
  const fits = await aBankQuestion({ ...said, tags: ['satu', 'dua'] });
  await aBankQuestion({ ...said, tags: ['satu'] });
  await aBankQuestion({ ...said, level: 3, tags: ['satu', 'dua'] });
  await aBankQuestion({ ...said, difficulty: 4, tags: ['satu', 'dua'] });
  await aBankQuestion({ ...said, competencyId: null, tags: ['satu', 'dua'] });
  const from = { competencyId, level: 2, difficulty: 3, tags: ['dua', 'satu'] };
  const { quizVersionId } = await publish([drawOf(categoryId, 1, from)]);
  expect(await storedOf(quizVersionId)).toMatchObject([{ questionVersionId: fits.versionId }]);
});

test('a restricted category is drawn from by its name only', async () => {
  const open = await aQuestionCategory();
  const closed = await aQuestionCategory({ parentId: open, restricted: true });
  const secret = await aBankQuestion({ categoryId: closed, tags: ['rahasia'] });
  for (const categoryId of [open, null])
    await expect(publish([drawOf(categoryId, 1, { tags: ['rahasia'] })])).rejects.toMatchObject({
      code: 'quizInvalid',
    });
  const { quizVersionId } = await publish([drawOf(closed, 1)]);
  expect(await storedOf(quizVersionId)).toMatchObject([{ questionVersionId: secret.versionId }]);
});

test('a question that is not said in all languages of the quiz is not drawn', async () => {
  const { categoryId } = await bankOf(1);
  await aBankQuestion({ categoryId, stem: { id: 'Hanya Indonesia', en: '' } });
  const { quizVersionId } = await publish([drawOf(categoryId, 1)]);
  expect(await storedOf(quizVersionId)).toHaveLength(1);
});

test.each<[string, number, (bank: Awaited<ReturnType<typeof bankOf>>) => Entries, string]>([
  ['more than there are', 2, ({ categoryId }) => [drawOf(categoryId, 3)], '0.drawTooFew'],
  [
    'more than another draw leaves',
    3,
    ({ categoryId }) => [drawOf(categoryId, 2), drawOf(categoryId, 2)],
    '1.drawTooFew',
  ],
  [
    'what is asked of everybody',
    2,
    ({ categoryId, questions }) => [
      drawOf(categoryId, 2),
      { kind: 'bank', questionId: questions[0]!.questionId, version: 1, points: 1 },
    ],
    '0.drawTooFew',
  ],
])('a draw of %s is refused', async (_, size, entriesOf, place) => {
  await expect(publish(entriesOf(await bankOf(size)))).rejects.toMatchObject({
    params: { place: `questions.${place}` },
  });
});

test('a question of the bank that is gone, retired, not approved or asked twice is refused', async () => {
  const categoryId = await aQuestionCategory();
  const pin = (questionId: string, version = 1) =>
    ({ kind: 'bank', questionId, version, points: 1 }) as const;
  const good = await aBankQuestion({ categoryId });
  const retired = await aBankQuestion({ categoryId, state: 'retired' });
  const draft = await aBankQuestion({ categoryId, state: 'draft' });
  for (const [entries, problem] of [
    [[pin(good.questionId, 2)], '0.bankGone'],
    [[pin(retired.questionId)], '0.bankRetired'],
    [[pin(draft.questionId)], '0.bankUnapproved'],
    [[pin(good.questionId), pin(good.questionId)], '1.questionTwice'],
  ] as const)
    await expect(publish([...entries])).rejects.toMatchObject({
      params: { place: `questions.${problem}` },
    });
});

test('nothing of a pool beyond the layout reaches a participant', async () => {
  const { categoryId, questions } = await bankOf(12);
  const quiz = await aQuiz({ questions: [drawOf(categoryId, 3)], questionsPerPage: 50 });
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const { layout } = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } });
  const drawn = new Set((layout as Layout).map(({ id }) => id));
  expect(drawn.size).toBe(3);
  const shown = JSON.stringify(await attemptPage(actor, { ...place, attemptId }, 1));
  for (const { id, content } of quiz.questions) {
    const { stem } = content as { stem: { id: string } };
    expect(shown.includes(stem.id)).toBe(drawn.has(id));
    expect(shown.includes(id)).toBe(drawn.has(id));
  }
  for (const { versionId } of questions) expect(shown).not.toContain(versionId);
  const again = drawLayout(await source(quiz.quizVersionId), attemptId);
  expect(again).toEqual(layout);
});

async function source(quizVersionId: string) {
  const [quiz, keyed] = await Promise.all([publishedQuiz(quizVersionId), keyedQuiz(quizVersionId)]);
  return { ...quiz, questions: [...keyed.questions.values()] };
}
