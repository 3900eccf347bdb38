import {
  type CompetencyChoices,
  competencyChoices,
} from '#app/domain/competency/competency-choices.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { type BankPage, bankQuestions } from '#app/domain/questions/bank/bank-questions.server.ts';
import type { BankSearch } from '#app/domain/questions/bank/bank-search.ts';
import { canManageCategories } from '#app/domain/questions/bank/policy.ts';
import { pool, runOn } from '#app/platform/db.server.ts';

export type BankList = BankPage & {
  /** What may be asked for. */
  competencies: CompetencyChoices;
  mayManage: boolean;
};

/** One page of the bank with what it can be sifted by. @throws not found for those who do not use it */
export async function bankList(actor: Actor, search: BankSearch): Promise<BankList> {
  const page = await bankQuestions(actor, search);
  const competencies = await competencyChoices(runOn(pool));
  return { ...page, competencies, mayManage: canManageCategories(actor) };
}
