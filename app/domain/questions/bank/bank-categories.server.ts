import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows, type RunStatement } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';

import {
  type BankCategory,
  categoryTree,
  type StoredCategory,
  visibleCategories,
} from './category-tree.ts';
import { canUseBank } from './policy.ts';

/** The categories that the actor sees, archived ones too. @throws not found for those who do not use the bank */
export async function bankCategories(
  actor: Actor,
  run: RunStatement = prepared,
): Promise<BankCategory[]> {
  return (await readBankTree(actor, run)).categories;
}

/** The same, and whether that is all there are. */
export async function readBankTree(
  actor: Actor,
  run: RunStatement = prepared,
): Promise<{ categories: BankCategory[]; whole: boolean }> {
  if (!canUseBank(actor)) throw notFound();
  const tree = categoryTree(await run<StoredCategory>(CATEGORIES, [actor.accountId]));
  const categories = visibleCategories(actor, tree);
  return { categories, whole: categories.length === tree.length };
}

function prepared<Row extends object>(text: string, values?: unknown[]): Promise<Row[]> {
  return rows<Row>('bank-categories', text, values);
}

const CATEGORIES = `
  SELECT c.id, c."parentId", c.name, c.restricted, c."archivedAt" IS NOT NULL AS archived,
         EXISTS (SELECT 1 FROM "QuestionCategoryKeeper" k
                  WHERE k."categoryId" = c.id AND k."accountId" = $1::uuid) AS keeps
    FROM "QuestionCategory" c`;
