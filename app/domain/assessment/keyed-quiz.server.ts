import { publishedQuiz, quizKey } from '#app/domain/questions/published-quiz.server.ts';

import type { KeyedQuestion } from './grading.ts';
import type { Layout } from './layout.ts';

export type KeyedQuiz = { passMark: number; questions: ReadonlyMap<string, KeyedQuestion> };

/** What grading needs of a quiz version. To be read before a transaction is opened, for it may query. */
export async function keyedQuiz(quizVersionId: string): Promise<KeyedQuiz> {
  const [quiz, keys] = await Promise.all([publishedQuiz(quizVersionId), quizKey(quizVersionId)]);
  const questions = new Map<string, KeyedQuestion>();
  for (const { id, kind, points, content } of quiz.questions) {
    const entry = keys.get(id);
    if (entry) questions.set(id, { id, kind, points, key: entry.key, unit: content.unit });
  }
  return { passMark: quiz.passMark, questions };
}

/** The questions that an attempt put, in its order. */
export function questionsOf(quiz: KeyedQuiz, layout: Layout): KeyedQuestion[] {
  return layout.flatMap(({ id }) => quiz.questions.get(id) ?? []);
}
