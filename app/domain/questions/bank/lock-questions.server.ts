import type { Actor } from '#app/domain/organisation/actor.ts';
import { questionWorkSchema, type QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { settingOn } from '#app/domain/settings/setting.server.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError, notFound } from '#app/platform/errors.ts';
import { isId } from '#app/platform/id.ts';
import { today } from '#app/platform/today.server.ts';

import { bankCategories } from './bank-categories.server.ts';
import type { BankCategory } from './category-tree.ts';
import { type QuestionFacts, type QuestionMay, questionMay, type ReviewRule } from './policy.ts';

/** A question of the bank, locked until the transaction ends. */
export type LockedQuestion = QuestionFacts & {
  id: string;
  category: BankCategory;
  /** Number of the latest version. */
  version: number;
  /** The latest version. */
  work: QuestionWork;
  tags: string[];
};

/** A question for somebody who may see it. @throws not found */
export async function lockQuestion(tx: Tx, actor: Actor, id: string): Promise<LockedQuestion> {
  const [question] = (await lockQuestions(tx, actor, [id])).questions;
  if (!question) throw notFound();
  return question;
}

/**
 * Those of the questions that the actor may see, in the order in which everybody locks them.
 * @throws not found for those who do not use the bank
 */
export async function lockQuestions(
  tx: Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<{ questions: LockedQuestion[]; categories: BankCategory[] }> {
  const run = runIn(tx);
  const locked = await run<{ id: string }>(LOCKED, [ids.filter(isId)]);
  const categories = await bankCategories(actor, run);
  const known = new Map(categories.map((category) => [category.id, category]));
  const stored = await run<Stored>(QUESTIONS, [locked.map(({ id }) => id)]);
  const questions = stored.flatMap(({ categoryId, work, ...question }) => {
    const category = known.get(categoryId);
    return category ? [{ ...question, category, work: questionWorkSchema.parse(work) }] : [];
  });
  return { questions, categories };
}

type Stored = Omit<LockedQuestion, 'category'> & { categoryId: string };

const LOCKED = `
  SELECT id FROM "Question" WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`;

const QUESTIONS = `
  SELECT q.id, q."categoryId", q.state::text AS state, q.version, q.approved, q.tags,
         q."createdById", q."submittedById", v.work
    FROM "Question" q
    JOIN "QuestionVersion" v ON v."questionId" = q.id AND v.number = q.version
   WHERE q.id = ANY ($1::uuid[])
   ORDER BY q.id`;

/** Whether somebody other than who handed a question in approves it (setting content.reviewByAnother). */
export async function reviewRule(): Promise<ReviewRule> {
  return { byAnother: await settingOn('content.reviewByAnother', today()) };
}

const ANY_STATE = ['draft', 'in_review', 'approved', 'retired'] as const;

/**
 * @throws forbidden where the actor never may; conflict `questionState` where only its state does not allow it (any
 *   more), `questionByAnother` where somebody else has to
 */
export function assertMay(
  actor: Actor,
  question: QuestionFacts,
  deed: keyof QuestionMay,
  rule: ReviewRule = { byAnother: false },
): void {
  if (questionMay(actor, question, rule)[deed]) return;
  const might = (byAnother: boolean) =>
    ANY_STATE.some((state) => questionMay(actor, { ...question, state }, { byAnother })[deed]);
  if (might(rule.byAnother)) throw new DomainError('conflict', 'questionState');
  if (might(false)) throw new DomainError('conflict', 'questionByAnother');
  throw new DomainError('forbidden', 'forbidden');
}
