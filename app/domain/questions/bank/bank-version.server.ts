import type { Actor } from '#app/domain/organisation/actor.ts';
import { questionWorkSchema, type QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { row } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import { isId } from '#app/platform/id.ts';

import { bankCategories } from './bank-categories.server.ts';
import type { QuestionState } from './policy.ts';

/** A version of a question of the bank, key and all: for authors alone. */
export type BankVersion = {
  id: string;
  questionId: string;
  number: number;
  work: QuestionWork;
  /** Of the question. */
  categoryId: string;
  state: QuestionState;
  approved: number | null;
};

/**
 * One version of a question of the bank.
 * @throws not found for those who do not see its category, and for what is not there
 */
export async function bankVersion(
  actor: Actor,
  questionId: string,
  number: number,
): Promise<BankVersion> {
  const categories = await bankCategories(actor);
  const possible = isId(questionId) && Number.isInteger(number) && number > 0 && number < 1e9;
  const found = possible
    ? await row<BankVersion>('bank-version', VERSION, [questionId, number])
    : null;
  if (!found || !categories.some(({ id }) => id === found.categoryId)) throw notFound();
  return { ...found, work: questionWorkSchema.parse(found.work) };
}

const VERSION = `
  SELECT v.id, v."questionId", v.number, v.work, q."categoryId", q.state::text AS state, q.approved
    FROM "QuestionVersion" v JOIN "Question" q ON q.id = v."questionId"
   WHERE v."questionId" = $1::uuid AND v.number = $2::int`;
