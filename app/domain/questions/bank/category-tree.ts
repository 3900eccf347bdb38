import type { Actor } from '#app/domain/organisation/actor.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { type CategoryFacts, canSeeCategory } from './policy.ts';

/** A category as it is stored; `keeps`: the reader is one of its own keepers. */
export type StoredCategory = {
  id: string;
  parentId: string | null;
  name: Localised;
  restricted: boolean;
  archived: boolean;
  keeps: boolean;
};

/** A category in the tree. */
export type BankCategory = {
  id: string;
  parentId: string | null;
  name: Localised;
  archived: boolean;
  /** It is restricted itself, not only one that it is in. */
  ownRestricted: boolean;
  /** From the root to itself. */
  path: { id: string; name: Localised }[];
} & CategoryFacts;

/** All categories, each behind the one it is in, those beside each other by name. */
export function categoryTree(stored: StoredCategory[]): BankCategory[] {
  const { compare } = new Intl.Collator('id', { numeric: true });
  const nameOf = ({ name }: StoredCategory) => name.id || name.en;
  const below = new Map<string | null, StoredCategory[]>();
  for (const category of stored) {
    const beside = below.get(category.parentId);
    if (beside) beside.push(category);
    else below.set(category.parentId, [category]);
  }
  const branch = (parent: BankCategory | null): BankCategory[] =>
    (below.get(parent?.id ?? null) ?? [])
      .sort((a, b) => compare(nameOf(a), nameOf(b)) || compare(a.id, b.id))
      .flatMap(({ keeps, restricted, ...category }) => {
        const { id, name } = category;
        const placed: BankCategory = {
          ...category,
          ownRestricted: restricted,
          restricted: restricted || (parent?.restricted ?? false),
          kept: keeps || (parent?.kept ?? false),
          path: [...(parent?.path ?? []), { id, name }],
        };
        return [placed, ...branch(placed)];
      });
  return branch(null);
}

/** What the actor sees of the tree; a path begins with the first category that he or she sees. */
export function visibleCategories(actor: Actor, tree: BankCategory[]): BankCategory[] {
  const seen = tree.filter((category) => canSeeCategory(actor, category));
  const ids = new Set(seen.map(({ id }) => id));
  return seen.map((category) => ({
    ...category,
    path: category.path.filter(({ id }) => ids.has(id)),
  }));
}

/** The ids of a category and of all below it. */
export function withBelow(tree: BankCategory[], categoryId: string): string[] {
  return tree.filter(({ path }) => path.some(({ id }) => id === categoryId)).map(({ id }) => id);
}
