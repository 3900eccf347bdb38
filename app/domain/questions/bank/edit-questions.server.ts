import type { Actor } from '#app/domain/organisation/actor.ts';
import { db, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';

import type { BankCategory } from './category-tree.ts';
import { categoryOf } from './lock-categories.server.ts';
import { lockQuestions, type LockedQuestion, reviewRule } from './lock-questions.server.ts';
import { move, tag } from './place-question.server.ts';
import type { ReviewRule } from './policy.ts';
import { questionTags } from './question-tags.ts';
import { retire } from './retire-question.server.ts';
import { approve, type SeenQuestion } from './review-question.server.ts';

/** What can be done with many questions at once; tags come to those they have. */
export type BulkDeed =
  | { kind: 'move'; categoryId: string }
  | { kind: 'tag'; tags: string }
  | { kind: 'approve' }
  | { kind: 'retire' };

export const MOST_AT_ONCE = 200;

/**
 * Does the same with each of the questions with which the actor may; the others stay as they are.
 * @throws not found for a category that the actor does not see; invalid for tags that are none
 */
export async function editQuestions(
  actor: Actor,
  selected: SeenQuestion[],
  deed: BulkDeed,
): Promise<{ done: number; left: number }> {
  const rule = await reviewRule();
  const seen = new Map(selected.slice(0, MOST_AT_ONCE).map((one) => [one.questionId, one.seen]));
  return db.$transaction(async (tx) => {
    const { questions, categories } = await lockQuestions(tx, actor, [...seen.keys()]);
    const work = workOf(deed, categories, rule);
    let done = 0;
    for (const question of questions) {
      try {
        await work(tx, actor, question, seen.get(question.id) ?? 0);
        done++;
      } catch (error) {
        // Refusals come before anything is written: the transaction goes on.
        if (!(error instanceof DomainError)) throw error;
      }
    }
    return { done, left: selected.length - done };
  });
}

type Work = (tx: Tx, actor: Actor, question: LockedQuestion, seen: number) => Promise<void>;

function workOf(deed: BulkDeed, categories: BankCategory[], rule: ReviewRule): Work {
  switch (deed.kind) {
    case 'move': {
      const to = categoryOf(categories, deed.categoryId);
      return (tx, actor, question) => move(tx, actor, question, to);
    }
    case 'tag': {
      const more = questionTags(deed.tags);
      return (tx, actor, question) =>
        tag(tx, actor, question, questionTags([...question.tags, ...more]));
    }
    case 'approve':
      return (tx, actor, question, seen) => approve(tx, actor, question, seen, rule);
    case 'retire':
      return (tx, actor, question) => retire(tx, actor, question);
  }
}
