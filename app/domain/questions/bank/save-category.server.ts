import type { Actor } from '#app/domain/organisation/actor.ts';
import { now } from '#app/platform/clock.ts';
import { db, runIn } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import type { Localised } from '#app/platform/i18n.ts';

import { type BankCategory, withBelow } from './category-tree.ts';
import { categoryOf, lockCategories } from './lock-categories.server.ts';

/** `restricted`: only its keepers and the training managers see what is in it and below. */
export type CategoryFactsTyped = {
  categoryId: string;
  name: Localised;
  parentId: string | null;
  restricted: boolean;
};

const DEEPEST = 6;

/**
 * Makes a category; sent twice, it is one.
 * @throws not found for whoever manages none; conflict `categoryArchived`; invalid `categoryTooDeep`
 */
export async function createCategory(actor: Actor, typed: CategoryFactsTyped): Promise<void> {
  const { categoryId: id, name, parentId, restricted } = typed;
  await db.$transaction(async (tx) => {
    const categories = await lockCategories(tx, actor);
    if (categories.some((category) => category.id === id)) return;
    assertFits(placeIn(categories, parentId), 1);
    const data = { id, name, parentId, restricted, createdById: actor.accountId };
    await tx.questionCategory.create({ data });
    await recordEvent(tx, actor, 'category.created', id, { parentId });
  });
}

/**
 * Renames, moves and restricts a category, whichever of these is new.
 * @throws not found; conflict `categoryArchived`, `categoryCycle`; invalid `categoryTooDeep`
 */
export async function saveCategory(actor: Actor, typed: CategoryFactsTyped): Promise<void> {
  const { categoryId: id, name, parentId, restricted } = typed;
  await db.$transaction(async (tx) => {
    const categories = await lockCategories(tx, actor);
    const category = categoryOf(categories, id);
    const change = (data: Partial<typeof typed>) =>
      tx.questionCategory.update({ where: { id }, data });
    if (name.id !== category.name.id || name.en !== category.name.en) {
      await change({ name });
      await recordEvent(tx, actor, 'category.renamed', id, {});
    }
    if (parentId !== category.parentId) {
      assertMovable(categories, category, parentId);
      await change({ parentId });
      await recordEvent(tx, actor, 'category.moved', id, { from: category.parentId, to: parentId });
    }
    if (restricted !== category.ownRestricted) {
      await change({ restricted });
      await recordEvent(tx, actor, 'category.restricted', id, { restricted });
    }
  });
}

/** @throws conflict `categoryNotEmpty` while anything but retired questions is in it */
export async function archiveCategory(actor: Actor, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const categories = await lockCategories(tx, actor);
    if (categoryOf(categories, id).archived) return;
    // Whoever puts something into it at this moment is waited for, and then seen.
    await runIn(tx)(`SELECT 1 FROM "QuestionCategory" WHERE id = $1::uuid FOR UPDATE`, [id]);
    const inIt = await tx.question.count({
      where: { categoryId: id, state: { not: 'retired' } },
      take: 1,
    });
    if (inIt || categories.some(({ parentId, archived }) => parentId === id && !archived))
      throw new DomainError('conflict', 'categoryNotEmpty');
    await tx.questionCategory.update({ where: { id }, data: { archivedAt: now() } });
    await recordEvent(tx, actor, 'category.archived', id, {});
  });
}

/** @throws conflict `categoryArchived` while the one that it is in is archived */
export async function restoreCategory(actor: Actor, id: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const categories = await lockCategories(tx, actor);
    const { archived, parentId } = categoryOf(categories, id);
    if (!archived) return;
    placeIn(categories, parentId);
    await tx.questionCategory.update({ where: { id }, data: { archivedAt: null } });
    await recordEvent(tx, actor, 'category.restored', id, {});
  });
}

/** The category that something comes into; null: into none. */
function placeIn(categories: BankCategory[], parentId: string | null): BankCategory | null {
  if (parentId === null) return null;
  const parent = categoryOf(categories, parentId);
  if (parent.archived) throw new DomainError('conflict', 'categoryArchived');
  return parent;
}

function assertMovable(
  categories: BankCategory[],
  category: BankCategory,
  parentId: string | null,
): void {
  const below = withBelow(categories, category.id);
  if (parentId !== null && below.includes(parentId))
    throw new DomainError('conflict', 'categoryCycle', {}, 'parentId');
  const depths = categories.filter(({ id }) => below.includes(id)).map(({ path }) => path.length);
  assertFits(placeIn(categories, parentId), Math.max(...depths) - category.path.length + 1);
}

/** @param levels of categories that come below the parent */
function assertFits(parent: BankCategory | null, levels: number): void {
  if ((parent?.path.length ?? 0) + levels > DEEPEST)
    throw new DomainError('invalid', 'categoryTooDeep', { most: DEEPEST }, 'parentId');
}
