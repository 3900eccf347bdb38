import { createQuestion } from '#app/domain/questions/bank/create-question.server.ts';
import { approveQuestion } from '#app/domain/questions/bank/review-question.server.ts';
import { createCategory } from '#app/domain/questions/bank/save-category.server.ts';
import { newQuizWork, quizRules } from '#app/domain/questions/quiz-work.ts';
import { quizWorkOf } from '#app/domain/questions/quiz-work-of.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { newId } from '#app/platform/id.ts';

import type { QuestionSource } from '../courses/course-source.ts';
import { planToUpload } from '../courses/memimpin-perubahan/plan-to-upload.ts';
import { practice } from '../courses/memimpin-perubahan/practice.ts';

/** A category of the bank with an approved question of every kind, for quizzes about leading change. */
export async function fillBankWithEveryKind(manager: Actor): Promise<void> {
  const categoryId = newId();
  const name = { id: 'Memimpin perubahan', en: 'Leading change' };
  await createCategory(manager, { categoryId, name, parentId: null, restricted: false });
  for (const work of worksOf([...practice, planToUpload])) {
    const questionId = await createQuestion(manager, { categoryId, work, tags: ['perubahan'] });
    await approveQuestion(manager, { questionId, seen: 1 });
  }
}

function worksOf(sources: QuestionSource[]): QuestionWork[] {
  const questions = sources.map(({ key: _key, ...question }) => question);
  const quiz = quizWorkOf({ ...quizRules(newQuizWork), title: { id: '', en: '' }, questions });
  return quiz.questions as QuestionWork[];
}
