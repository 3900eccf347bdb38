import { expect, test } from 'vitest';

import type { Actor } from '#app/domain/organisation/actor.ts';
import { editQuestions } from '#app/domain/questions/bank/edit-questions.server.ts';
import {
  approveQuestion,
  handInQuestion,
  sendBackQuestion,
} from '#app/domain/questions/bank/review-question.server.ts';
import { db } from '#app/platform/db.server.ts';
import { aBankQuestion, aCategory } from '#tests/support/bank.ts';
import { aHolder } from '#tests/support/draft-texts.ts';
import { runEvents } from '#tests/support/run-events.ts';

async function toldTo(actor: Actor) {
  await runEvents();
  const told = await db.notification.findMany({
    where: { accountId: actor.accountId! },
    orderBy: { createdAt: 'asc' },
  });
  return told.map(({ kind, path }) => [kind, path]);
}

const seen = (questionId: string) => ({ questionId, seen: 1 });

test('reviewers of a category hear of what is handed in, authors of what becomes of it', async () => {
  const [author, manager, keeper, other] = [
    await aHolder('trainer'),
    await aHolder('training_manager'),
    await aHolder('trainer'),
    await aHolder('trainer'),
  ];
  const top = await aCategory({ keepers: [keeper.accountId] });
  const categoryId = await aCategory({ parentId: top });
  const [one, two] = [
    await aBankQuestion(author, categoryId),
    await aBankQuestion(author, categoryId),
  ];
  const list = `/studio/questions?category=${categoryId}`;
  await handInQuestion(author, seen(one));
  const waiting = ['questionsWaiting', `${list}&state=in_review`];
  for (const reviewer of [manager, keeper]) expect(await toldTo(reviewer)).toEqual([waiting]);
  for (const person of [author, other]) expect(await toldTo(person)).toEqual([]);

  await handInQuestion(author, seen(two));
  expect(await toldTo(manager)).toEqual([waiting]); // unread, it tells of both
  await sendBackQuestion(keeper, { ...seen(one), note: 'Pilihan B juga benar.' });
  const returned = ['questionSentBack', `/studio/questions/${one}`];
  expect(await toldTo(author)).toEqual([returned]);

  await approveQuestion(manager, seen(two));
  expect(await toldTo(author)).toEqual([returned, ['questionsApproved', `${list}&state=approved`]]);
  expect(await toldTo(manager)).toHaveLength(1);
});

test('who reviews alone is told nothing; many approved at once are told of once', async () => {
  const [author, manager] = [await aHolder('trainer'), await aHolder('training_manager')];
  const categoryId = await aCategory();
  const own = await aBankQuestion(manager, categoryId);
  await handInQuestion(manager, seen(own));
  await approveQuestion(manager, seen(own));
  expect(await toldTo(manager)).toEqual([]);

  const many: string[] = [];
  for (let n = 0; n < 3; n++) many.push(await aBankQuestion(author, categoryId));
  await editQuestions(manager, many.map(seen), { kind: 'approve' });
  expect(await toldTo(author)).toHaveLength(1);
  await db.notification.updateMany({
    where: { accountId: author.accountId },
    data: { readAt: new Date() },
  });
  await approveQuestion(manager, seen(await aBankQuestion(author, categoryId)));
  expect(await toldTo(author)).toHaveLength(2);
});

test('who does not see a category any more is told nothing of it', async () => {
  const [author, manager] = [await aHolder('trainer'), await aHolder('training_manager')];
  const top = await aCategory();
  const id = await aBankQuestion(author, await aCategory({ parentId: top }));
  await handInQuestion(author, seen(id));
  await db.questionCategory.update({ where: { id: top }, data: { restricted: true } });
  await sendBackQuestion(manager, { ...seen(id), note: 'Perjelas.' });
  expect(await toldTo(author)).toEqual([]);
});
