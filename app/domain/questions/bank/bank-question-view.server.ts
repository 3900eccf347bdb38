import type { Actor } from '#app/domain/organisation/actor.ts';
import { questionWorkSchema, type QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { row, rows } from '#app/platform/db.server.ts';
import { notFound } from '#app/platform/errors.ts';
import type { QuestionKind } from '#app/question-types/rules-of.ts';

import { bankCategories } from './bank-categories.server.ts';
import type { BankCategory } from './category-tree.ts';
import { reviewRule } from './lock-questions.server.ts';
import { type QuestionFacts, type QuestionMay, questionMay } from './policy.ts';

/** A version in the list of versions. */
export type VersionLine = {
  number: number;
  note: string;
  createdAt: Date;
  /** Null: the system. */
  createdBy: string | null;
};

/** A question of the bank with all that is known of it here, key and all. */
export type BankQuestionView = {
  id: string;
  kind: QuestionKind;
  category: BankCategory;
  state: QuestionFacts['state'];
  /** Number of the version that quizzes take; null: none. */
  approved: number | null;
  /** Number of the latest version. */
  version: number;
  /** The latest version. */
  work: QuestionWork;
  tags: string[];
  /** Why it was sent back; empty: it was not. */
  reviewNote: string;
  createdBy: string | null;
  submittedBy: string | null;
  /** The latest first. */
  versions: VersionLine[];
  may: QuestionMay;
  /** Somebody other than who handed it in has to approve it. */
  byAnother: boolean;
  /** Where it may be moved to, beside where it is. */
  categories: BankCategory[];
};

/** @throws not found for those who do not see its category */
export async function bankQuestionView(actor: Actor, id: string): Promise<BankQuestionView> {
  const categories = await bankCategories(actor);
  const [stored, versions, rule] = await Promise.all([
    row<Stored>('bank-question', QUESTION, [id]),
    rows<VersionLine>('bank-question-versions', VERSIONS, [id]),
    reviewRule(),
  ]);
  const category = categories.find((one) => one.id === stored?.categoryId);
  if (!stored || !category) throw notFound();
  const { createdById, submittedById, work, ...question } = stored;
  return {
    ...question,
    work: questionWorkSchema.parse(work),
    category,
    versions,
    may: questionMay(actor, { ...question, category, createdById, submittedById }, rule),
    byAnother: rule.byAnother,
    categories: categories.filter((one) => !one.archived || one.id === category.id),
  };
}

type Stored = Pick<QuestionFacts, 'createdById' | 'submittedById'> &
  Omit<BankQuestionView, 'category' | 'versions' | 'may' | 'byAnother' | 'categories'> & {
    categoryId: string;
  };

/** Expression: what the person behind an account is called. */
const NAME = (id: string) => `
  (SELECT coalesce(e.name, a.name) FROM "Account" a
     LEFT JOIN "Employee" e ON e.id = a."employeeId" WHERE a.id = ${id})`;

const QUESTION = `
  SELECT q.id, q.kind, q."categoryId", q.state::text AS state, q.approved, q.version, v.work, q.tags,
         q."reviewNote", q."createdById", q."submittedById",
         ${NAME('q."createdById"')} AS "createdBy", ${NAME('q."submittedById"')} AS "submittedBy"
    FROM "Question" q
    JOIN "QuestionVersion" v ON v."questionId" = q.id AND v.number = q.version
   WHERE q.id = $1::uuid`;

const VERSIONS = `
  SELECT v.number, v.note, v."createdAt", ${NAME('v."createdById"')} AS "createdBy"
    FROM "QuestionVersion" v
   WHERE v."questionId" = $1::uuid
   ORDER BY v.number DESC`;
