import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { assertMay, lockQuestion, type LockedQuestion } from './lock-questions.server.ts';

/** No quiz takes it any more. Quizzes that were published with it ask it as before. */
export async function retireQuestion(actor: Actor, questionId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const question = await lockQuestion(tx, actor, questionId);
    await retire(tx, actor, question);
  });
}

/** The same of a question that is locked. @throws what `assertMay` refuses */
export async function retire(tx: Tx, actor: Actor, question: LockedQuestion): Promise<void> {
  assertMay(actor, question, 'retire');
  const { id } = question;
  await tx.question.update({ where: { id }, data: { state: 'retired', submittedById: null } });
  await recordEvent(tx, actor, 'question.retired', id, {});
}

/** It is there again: approved where its latest version was, else a draft. @throws conflict `categoryArchived` */
export async function bringBackQuestion(actor: Actor, questionId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const question = await lockQuestion(tx, actor, questionId);
    assertMay(actor, question, 'bringBack');
    if (question.category.archived) throw new DomainError('conflict', 'categoryArchived');
    const state = question.approved === question.version ? 'approved' : 'draft';
    await tx.question.update({ where: { id: questionId }, data: { state } });
    await recordEvent(tx, actor, 'question.brought-back', questionId, {});
  });
}
