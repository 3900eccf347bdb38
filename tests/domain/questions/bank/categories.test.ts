import { beforeAll, describe, expect, test } from 'vitest';

import { bankCategories } from '#app/domain/questions/bank/bank-categories.server.ts';
import { categoryTree, withBelow } from '#app/domain/questions/bank/category-tree.ts';
import { retireQuestion } from '#app/domain/questions/bank/retire-question.server.ts';
import { addKeeper } from '#app/domain/questions/bank/name-keeper.server.ts';
import {
  archiveCategory,
  createCategory,
  restoreCategory,
  saveCategory,
} from '#app/domain/questions/bank/save-category.server.ts';
import { type Actor, systemActor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import { refusalOf } from '#tests/support/accounts.ts';
import { aBankQuestion, aCategory } from '#tests/support/bank.ts';
import { anActor } from '#tests/support/organisation.ts';
import { aManager, aTrainer, inId } from '#tests/support/studio.ts';

let manager: Actor;
beforeAll(async () => {
  manager = await aManager();
});

const facts = { name: inId('Kategori'), restricted: false };
const moved = (categoryId: string, parentId: string | null) =>
  refusalOf(saveCategory(manager, { ...facts, categoryId, parentId }));

test('the tree passes restriction and keeping on to all that is below', () => {
  const one = (id: string, parentId: string | null, more: object = {}) => ({
    ...{ id, parentId, name: inId(id), restricted: false, archived: false, keeps: false },
    ...more,
  });
  const tree = categoryTree([
    one('c', 'b'),
    one('b', 'a', { restricted: true }),
    one('e', null),
    one('a', null),
    one('d', 'c', { keeps: true }),
    one('lost', 'circle'),
    one('circle', 'lost'),
  ]);
  const shown = tree.map(({ id, restricted, kept, path }) => [id, restricted, kept, path.length]);
  expect(shown).toEqual([
    ['a', false, false, 1],
    ['b', true, false, 2],
    ['c', true, false, 3],
    ['d', true, true, 4],
    ['e', false, false, 1],
  ]);
  expect(withBelow(tree, 'b')).toEqual(['b', 'c', 'd']);
  expect(withBelow(tree, 'nothing')).toEqual([]);
});

describe('moving', () => {
  test('never into itself', async () => {
    const top = await aCategory();
    const middle = await aCategory({ parentId: top });
    const low = await aCategory({ parentId: middle });
    expect(await moved(top, low)).toBe('categoryCycle');
    expect(await moved(top, top)).toBe('categoryCycle');
    expect(await moved(low, top)).toBe('accepted');
    expect(await moved(low, null)).toBe('accepted');
    expect(await moved(low, newId())).toBe('notFound');
  });

  test('two at once into each other make no circle', async () => {
    const [one, other] = [await aCategory(), await aCategory()];
    const answers = await Promise.all([moved(one, other), moved(other, one)]);
    expect(answers.sort()).toEqual(['accepted', 'categoryCycle']);
    const seen = (await bankCategories(manager)).map(({ id }) => id);
    expect(seen).toEqual(expect.arrayContaining([one, other]));
  });

  test('not deeper than the tree may be', async () => {
    let parentId: string | undefined;
    for (let level = 1; level <= 5; level++)
      parentId = await aCategory({ ...(parentId && { parentId }) });
    const top = await aCategory();
    await aCategory({ parentId: top });
    expect(await moved(top, parentId!)).toBe('categoryTooDeep');
    expect(await moved(await aCategory(), parentId!)).toBe('accepted');
  });
});

describe('archiving', () => {
  test('takes empty ones alone', async () => {
    const [category, below] = [await aCategory(), newId()];
    const question = await aBankQuestion(systemActor, category);
    expect(await refusalOf(archiveCategory(manager, category))).toBe('categoryNotEmpty');
    await retireQuestion(manager, question);
    await createCategory(manager, { ...facts, categoryId: below, parentId: category });
    expect(await refusalOf(archiveCategory(manager, category))).toBe('categoryNotEmpty');
    await archiveCategory(manager, below);
    await archiveCategory(manager, category);
    expect(await moved(await aCategory(), category)).toBe('categoryArchived');
    expect(await refusalOf(restoreCategory(manager, below))).toBe('categoryArchived');
    await restoreCategory(manager, category);
    await restoreCategory(manager, below);
    const types = await db.event.findMany({
      where: { subjectId: category },
      orderBy: { id: 'asc' },
      select: { type: true },
    });
    expect(types.map(({ type }) => type)).toEqual(['category.archived', 'category.restored']);
  });

  test('and a question coming in at the same moment leave no question in an archived one', async () => {
    for (let times = 0; times < 10; times++) {
      const category = await aCategory();
      const [archived, created] = await Promise.all([
        refusalOf(archiveCategory(manager, category)),
        refusalOf(aBankQuestion(manager, category)),
      ]);
      const answers = [archived, created].sort();
      expect([
        ['accepted', 'categoryNotEmpty'],
        ['accepted', 'categoryArchived'],
      ]).toContainEqual(answers);
    }
  });
});

test('who keeps a category writes courses', async () => {
  const categoryId = await aCategory();
  const hr = await anActor({ grants: [{ role: 'hr' }] });
  const trainer = await aTrainer();
  const add = (accountId: string) => refusalOf(addKeeper(manager, { categoryId, accountId }));
  expect(await add(hr.accountId)).toBe('keeperNotAuthor');
  expect(await add(trainer.accountId)).toBe('accepted');
  expect(await add(trainer.accountId)).toBe('accepted');
  const kept = (await bankCategories(trainer)).find(({ id }) => id === categoryId);
  expect(kept).toMatchObject({ kept: true });
});
