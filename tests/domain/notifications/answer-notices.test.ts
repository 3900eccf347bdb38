import { expect, test } from 'vitest';

import { decideAppeal } from '#app/domain/assessment/marking/decide-appeal.server.ts';
import { markAnswer } from '#app/domain/assessment/marking/mark-answer.server.ts';
import { openAppeal } from '#app/domain/assessment/marking/open-appeal.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { aHolderOf } from '#tests/support/coursework.ts';
import { anEssayQuiz, handedInEssay, markersOf, points } from '#tests/support/marking.ts';
import { runEvents } from '#tests/support/run-events.ts';

const toldTo = async (who: Actor) => {
  const told = await db.notification.findMany({
    where: { accountId: who.accountId! },
    orderBy: { createdAt: 'asc' },
  });
  return told.map(({ kind }) => kind);
};

test('markers hear once that answers wait, a third that two differ, and owners when it is done', async () => {
  const quiz = await anEssayQuiz({ markers: 2 });
  const [one, other, third] = (await markersOf(quiz, 3)) as [Actor, Actor, Actor];
  const work = await handedInEssay(quiz);
  await handedInEssay(quiz);
  await runEvents();
  expect(await toldTo(one)).toEqual(['answersWaiting']);
  expect(await toldTo(third)).toEqual(['answersWaiting']);

  await markAnswer(one, work.place, points(1));
  await markAnswer(other, work.place, points(7));
  await runEvents();
  expect(await toldTo(one)).toEqual(['answersWaiting']);
  expect(await toldTo(third)).toEqual(['answersWaiting', 'answersToModerate']);
  expect(await toldTo(work.actor)).toEqual([]);

  await markAnswer(third, work.place, points(4));
  await runEvents();
  expect(await toldTo(work.actor)).toEqual(['quizMarked']);
  const [notice] = await db.notification.findMany({ where: { accountId: work.actor.accountId! } });
  expect(notice?.path).toContain(`/attempts/${work.attemptId}/result`);

  const [fourth] = (await markersOf(quiz, 1)) as [Actor];
  await openAppeal(work.actor, work.path, {
    questionId: work.place.questionId,
    reason: 'Langkah kedua ada.',
  });
  await runEvents();
  expect(await toldTo(fourth)).toEqual(['appealWaiting']);
  expect(await toldTo(one)).toEqual(['answersWaiting']);
  await decideAppeal(fourth, work.place, { decision: 'upheld', points: 700, answer: 'Benar.' });
  await runEvents();
  expect((await toldTo(work.actor)).slice(0, 2)).toEqual(['quizMarked', 'appealUpheld']);
});

test('a second marker is told wherever one is found; where there is none, those who can see to it', async () => {
  const quiz = await anEssayQuiz({ markers: 2 });
  const [marker] = (await markersOf(quiz, 1)) as [Actor];
  const manager = await aHolderOf('training_manager');
  const administrator = await aHolderOf('administrator');
  const first = await handedInEssay(quiz);
  const second = await handedInEssay(quiz);
  await runEvents();
  expect(await toldTo(manager)).toEqual([]);
  await markAnswer(marker, first.place, points(6));
  await runEvents();
  expect(await toldTo(manager)).toEqual(['answersWaiting']);
  expect(await toldTo(administrator)).toEqual([]);

  await db.roleGrant.updateMany({
    where: { role: 'training_manager' },
    data: { revokedAt: new Date() },
  });
  await markAnswer(marker, second.place, points(6));
  await runEvents();
  expect(await toldTo(marker)).toEqual(['answersWaiting', 'answersAlone']);
  expect(await toldTo(administrator)).toEqual(['answersAlone']);
});
