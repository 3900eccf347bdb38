import type { Actor } from '#app/domain/organisation/actor.ts';
import { rows } from '#app/platform/db.server.ts';

import { bankCategories } from './bank-categories.server.ts';
import type { BankCategory } from './category-tree.ts';
import { type PossibleKeeper, possibleKeepers } from './name-keeper.server.ts';
import { canManageCategories } from './policy.ts';

export type CategoryLine = BankCategory & {
  /** Questions in it that are not retired, without those below it. */
  questions: number;
  keepers: PossibleKeeper[];
};

export type CategoriesView = {
  categories: CategoryLine[];
  mayManage: boolean;
  /** Who may become a keeper; empty for those who name none. */
  possible: PossibleKeeper[];
};

/** The tree that the actor sees, with who looks after what. @throws not found for those who do not use the bank */
export async function categoriesView(actor: Actor): Promise<CategoriesView> {
  const mayManage = canManageCategories(actor);
  const categories = await bankCategories(actor);
  const [counted, keepers, possible] = await Promise.all([
    rows<{ categoryId: string; questions: number }>('category-questions', COUNTED),
    rows<PossibleKeeper & { categoryId: string }>('category-keepers', KEEPERS),
    mayManage ? possibleKeepers(actor) : [],
  ]);
  const counts = new Map(counted.map(({ categoryId, questions }) => [categoryId, questions]));
  return {
    mayManage,
    possible,
    categories: categories.map((category) => ({
      ...category,
      questions: counts.get(category.id) ?? 0,
      keepers: keepers
        .filter(({ categoryId }) => categoryId === category.id)
        .map(({ accountId, name }) => ({ accountId, name })),
    })),
  };
}

const COUNTED = `
  SELECT "categoryId", count(*) AS questions
    FROM "Question" WHERE state <> 'retired' GROUP BY 1`;

const KEEPERS = `
  SELECT k."categoryId", k."accountId", coalesce(e.name, a.name) AS name
    FROM "QuestionCategoryKeeper" k
    JOIN "Account" a ON a.id = k."accountId"
    LEFT JOIN "Employee" e ON e.id = a."employeeId"
   ORDER BY 3, 2`;
