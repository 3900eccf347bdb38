import { expect, test } from 'vitest';

import { attemptResult } from '#app/domain/assessment/attempt-result.server.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import type { QuestionDraft, ReviewRule } from '#app/domain/questions/question.ts';
import { aParticipant, aQuiz } from '#tests/support/quiz.ts';

const both = (text: string) => ({ id: text, en: `${text} (en)` });
const base = { stem: both('Soal'), explanation: both('Penjelasan') };
const matrix = (scored: boolean) => ({
  rows: [
    { text: both('Satu'), right: 0 },
    { text: both('Dua'), right: 1 },
  ],
  columns: [both('A'), both('B')],
  scored,
});
const opinion: QuestionDraft = { ...base, kind: 'matrix', points: 9, ...matrix(false) };
const isTrue: QuestionDraft = { ...base, kind: 'true_false', correct: true };
const aCase: QuestionDraft = {
  ...base,
  kind: 'scenario',
  points: 5,
  parts: [
    { kind: 'true_false', stem: both('Bagian'), weight: 1, work: { correct: true } },
    { kind: 'matrix', stem: both('Bagian'), weight: 3, work: matrix(true) },
    { kind: 'matrix', stem: both('Bagian'), weight: 9, work: matrix(false) },
  ],
};

/** Answers each question by what it shows, and hands in. */
async function taken(
  questions: QuestionDraft[],
  answerOf: (content: Content, kind: string) => string[],
  review: ReviewRule = 'answers',
) {
  const quiz = await aQuiz({ questions, review, passMark: 7000 });
  const { actor, place } = await aParticipant(quiz);
  const { attemptId } = await startAttempt(actor, place);
  const answers = quiz.questions.map(({ id, kind, content }) => ({
    questionId: id,
    sequence: 1,
    answer: answerOf(content as unknown as Content, kind),
  }));
  await saveAnswers(actor, { attemptId, answers });
  await submitAttempt(actor, { attemptId });
  return attemptResult(actor, { attemptId, ...place });
}
type Content = {
  rows: { id: string }[];
  columns: { id: string }[];
  parts: { id: string; content: Content }[];
};

test('an opinion counts nowhere, whatever points were entered', async () => {
  const result = await taken([opinion, isTrue], ({ rows, columns }, kind) =>
    kind === 'matrix' ? [`${rows[0]!.id}=${columns[1]!.id}`] : ['true'],
  );
  expect(result).toMatchObject({ score: 10_000, points: 100, pointsOutOf: 100, passed: true });
  const shown = result.questions.find(({ kind }) => kind === 'matrix')!;
  expect(shown).toMatchObject({ points: 0, pointsOutOf: 0, shares: null });
  expect(shown.answer).toHaveLength(1);
  expect(shown.released).toMatchObject({ key: { rows: {} }, right: [] });
});

test('the parts of a case earn by their weight, and the review says what each has earned', async () => {
  const result = await taken([aCase], ({ parts: [first, second] }) => {
    const { rows, columns } = second!.content;
    return [`${first!.id}=true`, `${second!.id}/${rows[0]!.id}=${columns[0]!.id}`];
  });
  // One of one and one of two, three times as heavy: five eighths.
  expect(result).toMatchObject({ score: 6240, points: 312, pointsOutOf: 500, passed: false });
  const [{ put, shares, released }] = result.questions as [(typeof result.questions)[0]];
  const ids = (put as { parts: { id: string }[] }).parts.map(({ id }) => id);
  expect(shares).toEqual({ [ids[0]!]: 10_000, [ids[1]!]: 5000 });
  // Attempts are left: what is right is not told yet.
  expect(result.review).toBe('marks');
  expect(released).toBeNull();
});
