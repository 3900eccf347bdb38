import type { Actor } from '#app/domain/organisation/actor.ts';
import type { BankCategory } from '#app/domain/questions/bank/category-tree.ts';
import { lockCategories } from '#app/domain/questions/bank/lock-categories.server.ts';
import type { Tx } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { recordEvent } from '#app/platform/events.server.ts';
import { newId } from '#app/platform/id.ts';

/** As many lie in one another as the bank allows; what lies deeper comes into the last of these. */
const DEEPEST = 6;
const LONGEST_NAME = 120;

/**
 * Finds or makes the categories of a file below one of the bank.
 * @returns the id of the category for the names that a file gives, from the top down
 * @throws not found for those who make no categories
 */
export async function categoriesBelow(
  tx: Tx,
  actor: Actor,
  top: string,
): Promise<(names: readonly string[]) => Promise<string>> {
  const categories = await lockCategories(tx, actor);
  const root = categories.find(({ id }) => id === top);
  if (!root) throw notFound();
  const known = new Map<string, string>();
  for (const { id, parentId, name, archived } of categories)
    if (!archived) for (const said of saidOf(name)) known.set(keyOf(parentId, said), id);
  return async (names) => {
    let id = root.id;
    for (const name of names.slice(0, DEEPEST - root.path.length).map(tidied)) {
      if (name === '') continue;
      const there = known.get(keyOf(id, name));
      const next = there ?? (await made(tx, actor, id, name));
      known.set(keyOf(id, name), next);
      id = next;
    }
    return id;
  };
}

async function made(tx: Tx, actor: Actor, parentId: string, name: string): Promise<string> {
  const id = newId();
  const data = { id, parentId, name: { id: name, en: '' }, createdById: actor.accountId };
  await tx.questionCategory.create({ data });
  await recordEvent(tx, actor, 'category.created', id, { parentId });
  return id;
}

function saidOf({ id, en }: BankCategory['name']): string[] {
  return [id, en].filter(Boolean);
}

function tidied(name: string): string {
  const seen = name.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').replace(/\s+/g, ' ');
  return seen.trim().slice(0, LONGEST_NAME).trim();
}

function keyOf(parentId: string | null, name: string): string {
  return `${parentId ?? ''} ${name.toLowerCase()}`;
}
