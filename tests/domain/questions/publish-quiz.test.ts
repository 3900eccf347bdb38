import { expect, test } from 'vitest';

import type { QuestionDraft } from '#app/domain/questions/question.ts';
import { publishQuiz } from '#app/domain/questions/publish-quiz.server.ts';
import { db } from '#app/platform/db.server.ts';
import { aQuiz } from '#tests/support/published-course.ts';

const both = (text: string) => ({ id: text, en: text });
const base = { stem: both('Soal'), explanation: both('Penjelasan rahasia') };
const publish = (questions: QuestionDraft[], quizId: string | null = null) =>
  db.$transaction((tx) => publishQuiz(tx, aQuiz({ questions }), quizId));

const ALL: QuestionDraft[] = [
  { ...base, kind: 'single', choices: [{ text: both('A'), correct: true }, { text: both('B') }] },
  {
    ...base,
    kind: 'multiple',
    choices: [
      { text: both('A'), correct: true },
      { text: both('B') },
      { text: both('C'), correct: true },
    ],
  },
  { ...base, kind: 'true_false', correct: false },
  { ...base, kind: 'numeric', value: 12.5, tolerance: 0.1, unit: both('jam') },
  { ...base, kind: 'short_text', accepted: ['KPK'] },
];

test('what participants read holds neither key nor explanation', async () => {
  const { quizVersionId } = await publish(ALL);
  const stored = await db.quizQuestion.findMany({
    where: { quizVersionId },
    orderBy: { position: 'asc' },
  });
  const [single, multiple, truth, numeric, short] = stored;
  const contents = JSON.stringify(stored.map(({ content }) => content));
  expect(contents).not.toMatch(/correct|rahasia|12\.5|KPK|tolerance|accepted/);

  const choices = (single?.content as { choices: { id: string; text: object }[] }).choices;
  expect(choices.map(({ text }) => text)).toEqual([both('A'), both('B')]);
  expect(single?.key).toEqual({ choices: [choices[0]?.id] });
  expect((multiple?.key as { choices: string[] }).choices).toHaveLength(2);
  expect(truth?.key).toEqual({ correct: false });
  expect(numeric).toMatchObject({
    key: { value: 12.5, tolerance: 0.1 },
    content: { unit: both('jam') },
  });
  expect(short?.key).toMatchObject({ accepted: ['KPK'] });
});

test('a further version leaves the one before it as it was', async () => {
  const first = await publish(ALL);
  const second = await publish(ALL.slice(0, 1), first.quizId);
  expect(second.quizId).toBe(first.quizId);
  const versions = await db.quizVersion.findMany({
    where: { quizId: first.quizId },
    orderBy: { version: 'asc' },
    include: { _count: { select: { questions: true } } },
  });
  expect(versions.map(({ version, _count }) => [version, _count.questions])).toEqual([
    [1, 5],
    [2, 1],
  ]);
});

test.each<[string, unknown]>([
  [
    'no right choice',
    { ...base, kind: 'single', choices: [{ text: both('A') }, { text: both('B') }] },
  ],
  [
    'two right choices of a single one',
    {
      ...base,
      kind: 'single',
      choices: [
        { text: both('A'), correct: true },
        { text: both('B'), correct: true },
      ],
    },
  ],
  ['one choice', { ...base, kind: 'multiple', choices: [{ text: both('A'), correct: true }] }],
  ['an empty stem', { ...base, stem: both(' '), kind: 'true_false', correct: true }],
  ['a tolerance below zero', { ...base, kind: 'numeric', value: 1, tolerance: -1 }],
  ['a value that is no number', { ...base, kind: 'numeric', value: Number.NaN, tolerance: 0 }],
  ['no accepted answer', { ...base, kind: 'short_text', accepted: [] }],
  ['an unknown kind', { ...base, kind: 'riddle' }],
])('a question with %s is refused', async (_, question) => {
  await expect(publish([question as QuestionDraft])).rejects.toMatchObject({ code: 'quizInvalid' });
});

const opinion: QuestionDraft = {
  ...base,
  kind: 'matrix',
  points: 5,
  rows: [{ text: both('Saya siap'), right: 0 }],
  columns: [both('Tidak'), both('Ya')],
  scored: false,
};

test('a question in which nothing is right is out of no points', async () => {
  const { quizVersionId } = await publish([...ALL.slice(0, 1), opinion]);
  const stored = await db.quizQuestion.findMany({
    where: { quizVersionId },
    orderBy: { position: 'asc' },
  });
  expect(stored.map(({ points }) => points)).toEqual([1, 0]);
});

test('a quiz of opinions cannot be passed, and is not published with a pass mark', async () => {
  await expect(publish([opinion])).rejects.toMatchObject({ params: { place: 'questions' } });
});
