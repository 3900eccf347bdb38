import {
  type CompetencyChoices,
  competencyChoices,
} from '#app/domain/competency/competency-choices.server.ts';
import { mediaAssets } from '#app/domain/media/media-assets.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { bankCategories } from '#app/domain/questions/bank/bank-categories.server.ts';
import {
  bankQuestionView,
  type BankQuestionView,
} from '#app/domain/questions/bank/bank-question-view.server.ts';
import type { BankCategory } from '#app/domain/questions/bank/category-tree.ts';
import { canManageCategories } from '#app/domain/questions/bank/policy.ts';
import { newQuestion } from '#app/domain/questions/new-question.ts';
import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { pool, runOn } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';
import type { QuestionKind } from '#app/question-types/rules-of.ts';

import { questionUses, type QuestionUses } from './question-uses.server.ts';

/** What an author chooses from while a question is written. */
export type ComposeChoices = {
  competencies: CompetencyChoices;
  /** The newest pictures of the library. */
  pictures: { name: string; title: string }[];
};

export type BankQuestionPage = BankQuestionView & {
  uses: QuestionUses;
  /** Null for those who do not write it. */
  choices: ComposeChoices | null;
};

/** @throws not found for those who do not see the question */
export async function bankQuestionPage(actor: Actor, id: string): Promise<BankQuestionPage> {
  const question = await bankQuestionView(actor, id);
  const [uses, choices] = await Promise.all([
    questionUses(actor, id),
    question.may.write ? composeChoices(actor) : null,
  ]);
  return { ...question, uses, choices };
}

export type NewBankQuestion = {
  /** Where it may be put. */
  categories: BankCategory[];
  mayManage: boolean;
  /** Null until its kind is chosen. */
  work: QuestionWork | null;
  choices: ComposeChoices | null;
};

/** A question that is about to be written. @throws not found for those who do not use the bank */
export async function newBankQuestion(
  actor: Actor,
  kind: QuestionKind | null,
): Promise<NewBankQuestion> {
  const categories = await bankCategories(actor);
  return {
    categories: categories.filter(({ archived }) => !archived),
    mayManage: canManageCategories(actor),
    work: kind && newQuestion(kind, newId()),
    choices: kind && (await composeChoices(actor)),
  };
}

/** @throws not found for those who write no courses */
async function composeChoices(actor: Actor): Promise<ComposeChoices> {
  const [competencies, library] = await Promise.all([
    competencyChoices(runOn(pool)),
    mediaAssets(actor, { q: '', kind: 'picture', after: null }),
  ]);
  const pictures = library.assets.map(({ name, title }) => ({ name, title }));
  return { competencies, pictures };
}
