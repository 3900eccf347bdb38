import type { Actor } from '#app/domain/organisation/actor.ts';
import { createQuestion } from '#app/domain/questions/bank/create-question.server.ts';
import { isQuestion } from '#app/domain/questions/quiz-entries.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';

import { itemView } from './item-view.server.ts';

/**
 * Puts a question that was written for a quiz into the bank too, as a draft. The quiz keeps its own: what is changed
 * here and there goes separate ways.
 * @param question `newKey` becomes its id in the bank: sent twice, it is one question
 * @returns its id
 * @throws conflict `partGone`, and what `itemView` and `createQuestion` refuse
 */
export async function saveToBank(
  actor: Actor,
  { courseId, key: itemKey }: { courseId: string; key: string },
  { key, newKey, categoryId }: { key: string; newKey: string; categoryId: string },
): Promise<string> {
  const { item, may } = await itemView(actor, courseId, itemKey);
  if (!may.write) throw notFound();
  const entries = item.kind === 'quiz' ? item.quiz.questions : [];
  const question = entries.filter(isQuestion).find((entry) => entry.key === key);
  if (!question) throw new DomainError('conflict', 'partGone');
  return createQuestion(actor, { categoryId, work: { ...question, key: newKey } });
}
