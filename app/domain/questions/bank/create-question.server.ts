import type { Actor } from '#app/domain/organisation/actor.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { now } from '#app/platform/clock.ts';
import { db, runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { bankCategories } from './bank-categories.server.ts';
import { checkedQuestion } from './checked-question.server.ts';
import { categoryOf, holdCategory } from './lock-categories.server.ts';
import { questionTags } from './question-tags.ts';
import { searchWords } from './search-words.ts';
import { writeQuestionVersion } from './write-question-version.server.ts';

/** The key of the work becomes the id of the question: sent twice, it is one question. */
export type NewBankQuestion = { categoryId: string; work: QuestionWork; tags?: readonly string[] };

/**
 * Puts a question into the bank, as a draft.
 * @returns its id
 * @throws not found for a category that the actor does not see; conflict `categoryArchived`, and what `checkedQuestion`
 *   and `questionTags` refuse
 */
export async function createQuestion(actor: Actor, question: NewBankQuestion): Promise<string> {
  return db.$transaction(async (tx) => {
    categoryOf(await bankCategories(actor, runIn(tx)), question.categoryId);
    return addQuestion(tx, actor, question);
  });
}

/** The same in a transaction of the caller, who knows that the actor sees the category. */
export async function addQuestion(
  tx: Tx,
  actor: Actor,
  { categoryId, work: typed, tags: typedTags = [] }: NewBankQuestion,
): Promise<string> {
  await holdCategory(tx, categoryId);
  const { work, assetIds } = await checkedQuestion(tx, typed);
  const tags = questionTags(typedTags);
  const { key: id, kind, competencyId, level, difficulty } = work;
  const { count } = await tx.question.createMany({
    data: {
      ...{ id, categoryId, kind, competencyId, level, difficulty, tags },
      words: searchWords(work, tags),
      ...{ createdAt: now(), createdById: actor.accountId },
      ...{ savedAt: now(), savedById: actor.accountId },
    },
    skipDuplicates: true,
  });
  if (count === 0) return alreadyThere(tx, actor, id);
  await writeQuestionVersion(tx, actor, { questionId: id, number: 1, work, note: '', assetIds });
  await recordEvent(tx, actor, 'question.created', id, { categoryId, kind });
  return id;
}

/** Who sends a form twice gets what it made; a key that somebody else has used is none to use. */
async function alreadyThere(tx: Tx, actor: Actor, id: string): Promise<string> {
  const own = await tx.question.count({ where: { id, createdById: actor.accountId } });
  if (!own) throw new DomainError('conflict', 'questionChanged');
  return id;
}
