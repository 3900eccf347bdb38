import { createQuestion } from '#app/domain/questions/bank/create-question.server.ts';
import { approveQuestion } from '#app/domain/questions/bank/review-question.server.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { newId } from '#app/platform/id.ts';

import { aQuestion } from './studio.ts';

let serial = 0;

/** A category of the question bank. @returns its id */
export async function aCategory(
  more: { parentId?: string; restricted?: boolean; keepers?: string[]; name?: Localised } = {},
): Promise<string> {
  const id = newId();
  const { keepers = [], name = { id: `Kategori ${++serial}`, en: '' }, ...rest } = more;
  await db.questionCategory.create({ data: { id, name, ...rest } });
  await db.questionCategoryKeeper.createMany({
    data: keepers.map((accountId) => ({ categoryId: id, accountId })),
  });
  return id;
}

/** A question with one right choice, as a draft of its author. */
export async function aBankQuestion(
  author: Actor,
  categoryId: string,
  more: Partial<QuestionWork> = {},
  tags: string[] = [],
): Promise<string> {
  const work = { ...aQuestion(), ...more } as QuestionWork;
  return createQuestion(author, { categoryId, work, tags });
}

/** The same, approved. */
export async function anApprovedQuestion(
  manager: Actor,
  categoryId: string,
  more: Partial<QuestionWork> = {},
  tags: string[] = [],
): Promise<string> {
  const questionId = await aBankQuestion(manager, categoryId, more, tags);
  await approveQuestion(manager, { questionId, seen: 1 });
  return questionId;
}
