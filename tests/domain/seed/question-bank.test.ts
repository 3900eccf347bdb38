import { expect, test } from 'vitest';

import { bankQuestions } from '#app/domain/questions/bank/bank-questions.server.ts';
import { WHOLE_BANK } from '#app/domain/questions/bank/bank-search.ts';
import { fillQuestionBank } from '#prisma/seed/demo/question-bank.ts';
import { aManager, aTrainer } from '#tests/support/studio.ts';

test('the bank of the demo has questions in every state, and an exam that not everybody sees', async () => {
  const [manager, trainer, other] = await Promise.all([aManager(), aTrainer(), aTrainer()]);
  await fillQuestionBank({ trainer, manager });
  const statesFor = async (actor: typeof manager) => {
    const { questions } = await bankQuestions(actor, WHOLE_BANK);
    return questions.map(({ state, version, approved }) => [state, version, approved]).sort();
  };
  const seen = [
    ['approved', 1, 1],
    ['approved', 1, 1],
    ['draft', 2, 1],
    ['in_review', 1, null],
  ];
  expect(await statesFor(other)).toEqual(seen);
  expect(await statesFor(trainer)).toEqual([['approved', 1, 1], ...seen]);
  const retired = await bankQuestions(manager, { ...WHOLE_BANK, state: 'retired' });
  expect(retired.questions).toHaveLength(1);
});
