import {
  type PublishedQuestion,
  type PublishedQuiz,
  publishedQuiz,
  quizKey,
} from '#app/domain/questions/published-quiz.server.ts';
import type { QuestionKey } from '#app/domain/questions/question.ts';

import type { KeyedQuestion } from './grading.ts';
import type { Layout } from './layout.ts';

export type KeyedQuiz = {
  passMark: number;
  /** Basis points of its points that a wrong answer costs. */
  penalty: number;
  /** When answers are checked, how often, and what each further try costs. */
  feedback: PublishedQuiz['feedback'];
  tries: number;
  tryPenalty: number;
  /** Nothing is passed or failed. */
  practice: boolean;
  /** How many people mark an open answer by themselves. */
  markers: number;
  /** Markers do not see whose answer it is. */
  anonymous: boolean;
  questions: ReadonlyMap<string, PublishedQuestion & { key: QuestionKey; everyone?: true }>;
};

/** What grading needs of a quiz version. To be read before a transaction is opened, for it may query. */
export async function keyedQuiz(quizVersionId: string): Promise<KeyedQuiz> {
  const [quiz, keys] = await Promise.all([publishedQuiz(quizVersionId), quizKey(quizVersionId)]);
  const questions: [string, PublishedQuestion & { key: QuestionKey }][] = [];
  for (const question of quiz.questions) {
    const entry = keys.get(question.id);
    if (entry) questions.push([question.id, { ...question, key: entry.key }]);
  }
  const { passMark, penalty, feedback, tries, tryPenalty, practice, markers, anonymous } = quiz;
  return {
    ...{ passMark, penalty, feedback, tries, tryPenalty, practice, markers, anonymous },
    questions: new Map(questions),
  };
}

/** The questions that an attempt put, in its order and as they were drawn. */
export function questionsOf(quiz: KeyedQuiz, layout: Layout): KeyedQuestion[] {
  return layout.flatMap(({ id, draw }) => {
    const question = quiz.questions.get(id);
    return question ? [{ ...question, draw }] : [];
  });
}
