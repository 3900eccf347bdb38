import { beforeEach, expect, test } from 'vitest';

import { handIn } from '#app/domain/catalogue/review/hand-in.server.ts';
import { sendBack } from '#app/domain/catalogue/review/send-back.server.ts';
import { studioHome } from '#app/domain/reporting/studio-home.server.ts';
import { db } from '#app/platform/db.server.ts';
import { aDraftWithLesson, aHolder } from '#tests/support/draft-texts.ts';

// What waits for managers is everybody's: each test begins with nothing handed in.
beforeEach(async () => {
  await db.courseDraft.updateMany({ data: { status: 'writing', reviewNote: '' } });
});

const ids = (drafts: { courseId: string }[]) => drafts.map(({ courseId }) => courseId);

test('managers are told what to review, authors what came back to them', async () => {
  const [manager, author, other] = [
    await aHolder('training_manager'),
    await aHolder('trainer'),
    await aHolder('trainer'),
  ];
  const { courseId } = await aDraftWithLesson([author.accountId]);
  expect(await studioHome(manager, 'id')).toMatchObject({ reviews: true, toReview: [] });

  await handIn(author, courseId);
  const waiting = await studioHome(manager, 'id');
  expect(waiting).toMatchObject({ toReviewTotal: 1, sentBack: [] });
  expect(ids(waiting!.toReview)).toEqual([courseId]);
  expect(waiting!.toReview[0]!.by).not.toBeNull();
  expect(await studioHome(author, 'id')).toMatchObject({ reviews: false, toReview: [] });

  await sendBack(manager, courseId, { note: 'Lengkapi kuisnya.' });
  expect(ids((await studioHome(author, 'id'))!.sentBack)).toEqual([courseId]);
  for (const reader of [manager, other])
    expect(await studioHome(reader, 'id')).toMatchObject({ toReview: [], sentBack: [] });

  await handIn(author, courseId);
  expect(await studioHome(author, 'id')).toMatchObject({ sentBack: [] });
});

test('the longest waiting come first, and how many more there are is told', async () => {
  const [manager, author] = [await aHolder('training_manager'), await aHolder('trainer')];
  const handedIn: string[] = [];
  for (let n = 0; n < 7; n += 1) {
    const { courseId } = await aDraftWithLesson([author.accountId]);
    await handIn(author, courseId);
    handedIn.push(courseId);
    const submittedAt = new Date(Date.UTC(2026, 0, 20 - n));
    await db.courseDraft.update({ where: { courseId }, data: { submittedAt } });
  }
  const { toReview, toReviewTotal } = (await studioHome(manager, 'id'))!;
  expect(toReviewTotal).toBe(7);
  expect(ids(toReview)).toEqual(handedIn.toReversed().slice(0, 5));
});

test('an archived course waits for nobody, and who is not of the studio is told nothing', async () => {
  const [manager, author] = [await aHolder('training_manager'), await aHolder('trainer')];
  const { courseId } = await aDraftWithLesson([author.accountId]);
  await handIn(author, courseId);
  await db.course.update({ where: { id: courseId }, data: { archivedAt: new Date() } });
  expect(await studioHome(manager, 'id')).toMatchObject({ toReview: [] });
  expect(await studioHome(await aHolder('hr'), 'id')).toBeNull();
});
