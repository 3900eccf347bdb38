import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';

import { assertFinished } from './checked-question.server.ts';
import {
  assertMay,
  lockQuestion,
  type LockedQuestion,
  reviewRule,
} from './lock-questions.server.ts';
import { reviewNoteSchema } from './notes.ts';
import type { ReviewRule } from './policy.ts';

/** A question, and the number of the version that whoever decides has seen. */
export type SeenQuestion = { questionId: string; seen: number };

/**
 * Hands the latest version in: those who look after its category approve it or send it back.
 * @throws invalid `questionUnfinished`; conflict `questionChanged`, and what `assertMay` refuses
 */
export async function handInQuestion(
  actor: Actor,
  { questionId, seen }: SeenQuestion,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const question = await lockQuestion(tx, actor, questionId);
    assertMay(actor, question, 'handIn');
    assertSeen(question, seen);
    assertFinished(question.work);
    await tx.question.update({
      where: { id: questionId },
      data: { state: 'in_review', submittedById: actor.accountId, reviewNote: '' },
    });
    await recordEvent(tx, actor, 'question.handed-in', questionId, { version: seen });
  });
}

/** Gives a question back, with what is to be done. */
export async function sendBackQuestion(
  actor: Actor,
  { questionId, seen, note }: SeenQuestion & { note: string },
): Promise<void> {
  const reviewNote = reviewNoteSchema.parse(note);
  await db.$transaction(async (tx) => {
    const question = await lockQuestion(tx, actor, questionId);
    assertMay(actor, question, 'sendBack');
    assertSeen(question, seen);
    const { submittedById } = question;
    await tx.question.update({
      where: { id: questionId },
      data: { state: 'draft', submittedById: null, reviewNote },
    });
    await recordEvent(tx, actor, 'question.sent-back', questionId, {
      version: seen,
      submittedById,
    });
  });
}

/**
 * From now on quizzes take this version. What was approved already stays so.
 * @throws invalid `questionUnfinished`; conflict `questionChanged`, and what `assertMay` refuses
 */
export async function approveQuestion(
  actor: Actor,
  { questionId, seen }: SeenQuestion,
): Promise<void> {
  const rule = await reviewRule();
  await db.$transaction(async (tx) => {
    const question = await lockQuestion(tx, actor, questionId);
    if (question.state === 'approved' && question.version === seen) {
      assertMay(actor, { ...question, state: 'in_review' }, 'approve');
      return;
    }
    await approve(tx, actor, question, seen, rule);
  });
}

/** The same of a question that is locked. */
export async function approve(
  tx: Tx,
  actor: Actor,
  question: LockedQuestion,
  seen: number,
  rule: ReviewRule,
): Promise<void> {
  assertMay(actor, question, 'approve', rule);
  assertSeen(question, seen);
  assertFinished(question.work);
  const { id, version, submittedById } = question;
  await tx.question.update({
    where: { id },
    data: { state: 'approved', approved: version, reviewNote: '' },
  });
  await recordEvent(tx, actor, 'question.approved', id, { version, submittedById });
}

function assertSeen({ version }: LockedQuestion, seen: number): void {
  if (version !== seen) throw new DomainError('conflict', 'questionChanged');
}
