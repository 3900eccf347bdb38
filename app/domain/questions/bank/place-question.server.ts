import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import type { BankCategory } from './category-tree.ts';
import { categoryOf, holdCategory } from './lock-categories.server.ts';
import { assertMay, lockQuestions, type LockedQuestion } from './lock-questions.server.ts';
import { canMoveQuestion } from './policy.ts';
import { questionTags } from './question-tags.ts';
import { searchWords } from './search-words.ts';

/**
 * Says where a question is kept and by which tags it is found. That is no new version.
 * @throws not found for a category that the actor does not see; forbidden; conflict `categoryArchived`; and what
 *   `assertMay` and `questionTags` refuse
 */
export async function placeQuestion(
  actor: Actor,
  { questionId, categoryId, tags }: { questionId: string; categoryId: string; tags: string },
): Promise<void> {
  const wanted = questionTags(tags);
  await db.$transaction(async (tx) => {
    const { questions, categories } = await lockQuestions(tx, actor, [questionId]);
    const [question] = questions;
    if (!question) throw notFound();
    await tag(tx, actor, question, wanted);
    await move(tx, actor, question, categoryOf(categories, categoryId));
  });
}

/** Moves a question that is locked. @throws forbidden; conflict `categoryArchived`, and what `assertMay` refuses */
export async function move(
  tx: Tx,
  actor: Actor,
  question: LockedQuestion,
  to: BankCategory,
): Promise<void> {
  const { id, category: from } = question;
  if (from.id === to.id) return;
  assertMay(actor, question, 'write');
  if (!canMoveQuestion(actor, question, to)) throw new DomainError('forbidden', 'forbidden');
  await holdCategory(tx, to.id);
  await tx.question.update({ where: { id }, data: { categoryId: to.id } });
  await recordEvent(tx, actor, 'question.moved', id, { from: from.id, to: to.id });
}

/** Gives a question that is locked these tags and no others. */
export async function tag(
  tx: Tx,
  actor: Actor,
  question: LockedQuestion,
  tags: string[],
): Promise<void> {
  const { id, work } = question;
  if (tags.join() === question.tags.join()) return;
  assertMay(actor, question, 'write');
  await tx.question.update({ where: { id }, data: { tags, words: searchWords(work, tags) } });
  await recordEvent(tx, actor, 'question.tagged', id, { tags: tags.length });
}
