import { expect, test } from 'vitest';

import { addAuthor } from '#app/domain/catalogue/draft/name-authors.server.ts';
import { handIn } from '#app/domain/catalogue/review/hand-in.server.ts';
import { sendBack } from '#app/domain/catalogue/review/send-back.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { db } from '#app/platform/db.server.ts';
import { aHolder } from '#tests/support/draft-texts.ts';
import { runEvents } from '#tests/support/run-events.ts';
import { aFullDraft, publishNow } from '#tests/support/studio.ts';

async function toldTo(actor: Actor) {
  await runEvents();
  const told = await db.notification.findMany({
    where: { accountId: actor.accountId! },
    orderBy: { createdAt: 'asc' },
  });
  return told.map(({ kind, path }) => [kind, path]);
}

test('reviewers hear of drafts handed in, authors of what becomes of them', async () => {
  const [trainer, manager, other] = [
    await aHolder('trainer'),
    await aHolder('training_manager'),
    await aHolder('trainer'),
  ];
  const { courseId } = await aFullDraft(trainer);
  const draft = `/studio/courses/${courseId}`;
  await handIn(trainer, courseId);
  expect(await toldTo(manager)).toEqual([['courseHandedIn', `${draft}/review`]]);
  expect(await toldTo(trainer)).toEqual([]);

  await addAuthor(manager, courseId, other.accountId);
  await sendBack(manager, courseId, { note: 'Tambahkan contoh.' });
  const returned = ['courseSentBack', draft];
  expect(await toldTo(trainer)).toEqual([returned]);
  expect(await toldTo(other)).toEqual([['courseAuthor', draft], returned]);

  await publishNow(manager, courseId);
  const published = ['coursePublished', `${draft}/versions`];
  expect(await toldTo(trainer)).toEqual([returned, published]);
  expect(await toldTo(manager)).toHaveLength(1);
});

test('who hands in as a reviewer is not told of it, and nobody who has the role no more', async () => {
  const [manager, former, current] = [
    await aHolder('training_manager'),
    await aHolder('training_manager'),
    await aHolder('training_manager'),
  ];
  await db.roleGrant.updateMany({
    where: { accountId: former.accountId },
    data: { revokedAt: new Date() },
  });
  const { courseId } = await aFullDraft(manager);
  await handIn(manager, courseId);
  expect(await toldTo(manager)).toEqual([]);
  expect(await toldTo(former)).toEqual([]);
  expect(await toldTo(current)).toHaveLength(1);
});
