import { describe, expect, test } from 'vitest';

import {
  canManageCategories,
  canMoveQuestion,
  canSeeCategory,
  canUseBank,
  type CategoryFacts,
  type QuestionFacts,
  questionMay,
  type QuestionState,
} from '#app/domain/questions/bank/policy.ts';
import { type Actor, type Role, systemActor } from '#app/domain/organisation/actor.ts';

const actor = (role: Role | null, accountId = 'me'): Actor => ({
  accountId,
  employeeId: null,
  name: '',
  grants: role ? [{ role, unitId: null }] : [],
  supervises: false,
});
const manager = actor('training_manager');
const trainer = actor('trainer');
const open: CategoryFacts = { restricted: false, kept: false };
const kept: CategoryFacts = { restricted: false, kept: true };
const closed: CategoryFacts = { restricted: true, kept: false };
const closedKept: CategoryFacts = { restricted: true, kept: true };

const facts = (state: QuestionState, more: Partial<QuestionFacts> = {}): QuestionFacts => ({
  ...{ category: open, state, approved: null, createdById: 'other', submittedById: null },
  ...more,
});
const mine = { createdById: 'me' };

/** What may be done, in the order write, hand in, send back, approve, retire, bring back: their first letters. */
const may = (who: Actor, what: QuestionFacts, byAnother = false) =>
  Object.entries(questionMay(who, what, { byAnother }))
    .filter(([, allowed]) => allowed)
    .map(([deed]) => deed[0])
    .join('');

test.each([
  ['training manager', manager, true],
  ['trainer', trainer, true],
  ['the system', systemActor, true],
  ['hr', actor('hr'), false],
  ['administrator', actor('administrator'), false],
  ['employee', actor(null), false],
])('%s uses the bank: %s', (_, who, uses) => {
  expect(canUseBank(who)).toBe(uses);
  expect(canSeeCategory(who, open)).toBe(uses);
  expect(canSeeCategory(who, closedKept)).toBe(uses);
});

test.each([
  ['open', open, true],
  ['kept', kept, true],
  ['restricted', closed, false],
  ['restricted and kept', closedKept, true],
])('a category that is %s is seen by a trainer: %s', (_, category, seen) => {
  expect(canSeeCategory(trainer, category)).toBe(seen);
  expect(canSeeCategory(manager, category)).toBe(true);
  expect(canManageCategories(trainer)).toBe(false);
});

describe('what may be done with a question', () => {
  test.each<[string, Actor, QuestionFacts, string]>([
    ['draft of another', trainer, facts('draft'), ''],
    ['own draft', trainer, facts('draft', mine), 'whr'],
    ['own, handed in', trainer, facts('in_review', mine), 'wr'],
    ['own, approved', trainer, facts('approved', { ...mine, approved: 1 }), 'w'],
    ['own newer draft', trainer, facts('draft', { ...mine, approved: 1 }), 'wh'],
    ['own, retired', trainer, facts('retired', mine), 'b'],
    ['own, retired by a keeper', trainer, facts('retired', { ...mine, approved: 1 }), ''],
    ['own in a closed category', trainer, facts('draft', { ...mine, category: closed }), ''],
    ['draft, as its keeper', trainer, facts('draft', { category: kept }), 'whar'],
    ['handed in, as its keeper', trainer, facts('in_review', { category: kept }), 'wsar'],
    ['approved, as its keeper', trainer, facts('approved', { category: kept, approved: 1 }), 'wr'],
    ['retired, as its keeper', trainer, facts('retired', { category: kept, approved: 1 }), 'b'],
    ['draft in a closed category', manager, facts('draft', { category: closed }), 'whar'],
    ['handed in', manager, facts('in_review'), 'wsar'],
    ['of nobody, by nobody', { ...trainer, accountId: null }, facts('draft'), 'whar'],
    ['own draft of who teaches no more', actor(null), facts('draft', mine), ''],
  ])('%s', (_, who, what, deeds) => {
    expect(may(who, what)).toBe(deeds);
  });

  test.each<[string, QuestionFacts, string]>([
    ['a draft is handed in first', facts('draft'), 'whr'],
    ['what others handed in', facts('in_review', { submittedById: 'other' }), 'wsar'],
    ['what one handed in oneself', facts('in_review', { submittedById: 'me' }), 'wsr'],
  ])('where another has to approve: %s', (_, what, deeds) => {
    expect(may(manager, what, true)).toBe(deeds);
  });
});

test.each<[string, Actor, QuestionFacts, CategoryFacts, boolean]>([
  ['own draft into an open category', trainer, facts('draft', mine), open, true],
  ['own draft into a closed one', trainer, facts('draft', mine), closed, false],
  ['own approved one', trainer, facts('approved', { ...mine, approved: 1 }), kept, false],
  [
    'approved, between kept ones',
    trainer,
    facts('approved', { approved: 1, category: kept }),
    kept,
    true,
  ],
  [
    'approved, out of a kept one',
    trainer,
    facts('approved', { approved: 1, category: kept }),
    open,
    false,
  ],
  ['approved, by a manager', manager, facts('approved', { approved: 1 }), closed, true],
  ['a retired one', manager, facts('retired'), open, false],
])('moving %s', (_, who, what, to, allowed) => {
  expect(canMoveQuestion(who, what, to)).toBe(allowed);
});
