import { answerPlaceOf } from '#app/domain/assessment/marking/answer-id.server.ts';
import { answerQueue } from '#app/domain/assessment/marking/answer-queue.server.ts';
import { readAnswerSearch } from '#app/domain/assessment/marking/answer-search.ts';
import type { AnswerMarkInput } from '#app/domain/assessment/marking/mark-form.ts';
import { saveAnswers } from '#app/domain/assessment/save-answers.server.ts';
import { startAttempt } from '#app/domain/assessment/start-attempt.server.ts';
import { submitAttempt } from '#app/domain/assessment/submit-attempt.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import type { QuizDraft } from '#app/domain/questions/question.ts';

import { anAuthorOf } from './coursework.ts';
import { aParticipant, aQuiz, type Quiz } from './quiz.ts';

const both = (text: string) => ({ id: text, en: `${text} (en)` });
const shared = { stem: both('Ceritakan'), explanation: both('Sebab') };
const levels = [100, 50, 0].map((percent) => ({ text: both(`Tingkat ${percent}`), percent }));

/** Marked as a whole or by two criteria, the first of which weighs three times. */
export const RUBRIC = [
  { text: both('Isi'), weight: 3, levels },
  { text: both('Bahasa'), weight: 1, levels },
];
export const ANSWER = 'Pertama saya mendengar. Lalu saya mencatat. Lalu saya menjawab.';

/** A quiz of an essay of eight points and a question of two; it is passed with seventy percent. */
export function anEssayQuiz(rules: Partial<QuizDraft> = {}) {
  return aQuiz({
    shuffleQuestions: false,
    questions: [
      {
        ...shared,
        kind: 'essay',
        points: 8,
        rubric: RUBRIC,
        notes: both('Catatan rahasia penilai'),
      },
      { ...shared, kind: 'true_false', points: 2, correct: true },
    ],
    ...rules,
  });
}

/** Somebody's attempt at it, handed in with an essay and the other question right. */
export async function handedInEssay(quiz: Quiz, text = ANSWER) {
  const person = await aParticipant(quiz);
  const { attemptId } = await startAttempt(person.actor, person.place);
  const [essay, other] = quiz.questions.map(({ id }) => id) as [string, string];
  const answers = [
    { questionId: essay, sequence: 1, answer: [text] },
    { questionId: other, sequence: 1, answer: ['true'] },
  ];
  await saveAnswers(person.actor, { attemptId, answers });
  await submitAttempt(person.actor, { attemptId });
  const path = { ...person.place, attemptId };
  return { ...person, path, attemptId, place: { attemptId, questionId: essay }, other };
}

export const markersOf = (quiz: Quiz, count: number) =>
  Promise.all(Array.from({ length: count }, () => anAuthorOf(quiz.course.id)));

/** A mark of so many points and nothing else. */
export function points(points: number, more: Partial<AnswerMarkInput> = {}): AnswerMarkInput {
  return { levels: {}, points: points * 100, comment: '', notes: [], ...more };
}

/** What somebody finds in the list, as addresses ask for it. */
export async function foundBy(actor: Actor, query = '') {
  const queue = await answerQueue(actor, readAnswerSearch(new URLSearchParams(query)));
  return { ...queue, places: queue.answers.map(({ id }) => answerPlaceOf(id)) };
}
