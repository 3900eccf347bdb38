import type { Actor } from '#app/domain/organisation/actor.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';

import { bankCategories } from './bank-categories.server.ts';
import type { BankCategory } from './category-tree.ts';
import { canManageCategories } from './policy.ts';

/**
 * All categories for somebody who changes them, one change at a time: two moves at once could make a circle.
 * @throws not found
 */
export async function lockCategories(tx: Tx, actor: Actor): Promise<BankCategory[]> {
  if (!canManageCategories(actor)) throw notFound();
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${TREE})`;
  return bankCategories(actor, runIn(tx));
}

const TREE = 7_501_052;

/** One of them. @throws not found */
export function categoryOf(categories: BankCategory[], id: string): BankCategory {
  const category = categories.find((one) => one.id === id);
  if (!category) throw notFound();
  return category;
}

/**
 * A category that something is put into: nobody archives it until the transaction ends.
 * @throws conflict `categoryArchived`
 */
export async function holdCategory(tx: Tx, id: string): Promise<void> {
  const held = await runIn(tx)(HELD, [id]);
  if (held.length === 0) throw new DomainError('conflict', 'categoryArchived');
}

const HELD = `
  SELECT 1 FROM "QuestionCategory" WHERE id = $1::uuid AND "archivedAt" IS NULL FOR KEY SHARE`;
