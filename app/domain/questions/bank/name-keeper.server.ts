import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, rows } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { inForce } from '#app/platform/in-force.ts';
import { today } from '#app/platform/today.server.ts';

import { categoryOf, lockCategories } from './lock-categories.server.ts';
import { canManageCategories } from './policy.ts';

export type PossibleKeeper = { accountId: string; name: string };

/** Trainers and training managers, by name. @throws not found for whoever manages no categories */
export async function possibleKeepers(actor: Actor): Promise<PossibleKeeper[]> {
  if (!canManageCategories(actor)) throw notFound();
  return rows<PossibleKeeper>('possible-keepers', POSSIBLE, [today()]);
}

/**
 * Lets somebody look after a category and all below it.
 * @throws not found; invalid `keeperNotAuthor`
 */
export async function addKeeper(
  actor: Actor,
  { categoryId, accountId }: { categoryId: string; accountId: string },
): Promise<void> {
  const possible = await possibleKeepers(actor);
  await db.$transaction(async (tx) => {
    categoryOf(await lockCategories(tx, actor), categoryId);
    if (await tx.questionCategoryKeeper.count({ where: { categoryId, accountId } })) return;
    if (!possible.some((one) => one.accountId === accountId))
      throw new DomainError('invalid', 'keeperNotAuthor', {}, 'accountId');
    await tx.questionCategoryKeeper.create({ data: { categoryId, accountId } });
    await recordEvent(tx, actor, 'category.keeper-added', categoryId, { accountId });
  });
}

/** What somebody has written and approved stays. */
export async function removeKeeper(
  actor: Actor,
  { categoryId, accountId }: { categoryId: string; accountId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    categoryOf(await lockCategories(tx, actor), categoryId);
    const where = { categoryId, accountId };
    const { count } = await tx.questionCategoryKeeper.deleteMany({ where });
    if (count > 0)
      await recordEvent(tx, actor, 'category.keeper-removed', categoryId, { accountId });
  });
}

const POSSIBLE = `
  SELECT a.id AS "accountId", coalesce(e.name, a.name) AS name
    FROM "Account" a LEFT JOIN "Employee" e ON e.id = a."employeeId"
   WHERE a."disabledAt" IS NULL AND e."archivedAt" IS NULL
     AND EXISTS (SELECT 1 FROM "RoleGrant" g
                  WHERE g."accountId" = a.id AND g.role IN ('trainer', 'training_manager')
                    AND g."revokedAt" IS NULL AND ${inForce('g', '$1::date')})
   ORDER BY 2, a.id`;
