import type { Actor } from '#app/domain/organisation/actor.ts';
import { bankCategories } from '#app/domain/questions/bank/bank-categories.server.ts';
import { canUseBank } from '#app/domain/questions/bank/policy.ts';
import { quizBank } from '#app/domain/questions/quiz-bank.server.ts';
import { pinName } from '#app/domain/questions/quiz-bank.ts';
import type { BankEntry, DrawEntry, SectionEntry } from '#app/domain/questions/quiz-entry.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';

/**
 * What an entry takes out of the bank, its author must see there; what the quiz has taken already stays as it is,
 * whoever saves it again.
 * @param stored the entry as it was
 * @throws invalid `bankQuestionUnusable`, `bankCategoryGone`
 */
export async function assertBankEntry(
  tx: Tx,
  actor: Actor,
  entry: SectionEntry | BankEntry | DrawEntry,
  stored: unknown,
): Promise<void> {
  const before = stored as BankEntry | DrawEntry | undefined;
  if (entry.kind === 'bank') {
    if (before?.kind === 'bank' && pinName(before) === pinName(entry)) return;
    const { pinned } = await quizBank(runIn(tx), [entry], []);
    const question = pinned.get(pinName(entry));
    const usable =
      question &&
      !question.retired &&
      question.approved !== null &&
      entry.version <= question.approved;
    if (!usable || !(await seesCategory(tx, actor, question.categoryId)))
      throw new DomainError('invalid', 'bankQuestionUnusable');
  }
  if (entry.kind === 'draw') {
    const { categoryId } = entry.from;
    if (before?.kind === 'draw' && before.from.categoryId === categoryId) return;
    if (categoryId !== null && !(await seesCategory(tx, actor, categoryId)))
      throw new DomainError('invalid', 'bankCategoryGone', {}, 'categoryId');
  }
}

async function seesCategory(tx: Tx, actor: Actor, categoryId: string): Promise<boolean> {
  if (!canUseBank(actor)) return false;
  const categories = await bankCategories(actor, runIn(tx));
  return categories.some(({ id }) => id === categoryId);
}
